#pragma once

#include "core/values/download/download_error.h"
#include "core/values/network/web_link.h"

namespace tributary::cli {

// A link from the command line, as parseWebLink() reads it. What has no scheme gets one (withScheme), since
// an argument can be nothing else; and it is one link, whatever brackets it has.
Expected<WebLink> parseLink(const QString& text);

// True where --input names a link in place of a file. A scheme is not guessed here.
bool isLinkToList(const QString& list);

// The next three take links that may be no URLs at all; the user info is what stands before the @, the query
// all from the first ? or # on.
QString userInfoOf(const QString& text);
QString withoutUserInfo(const QString& text);
QString queryOf(const QString& text);
// A text that is no link, for a message: it may have a secret wherever a typing error has left it.
QString shownText(const QString& text);
// A link's text as messages show it: long values in a query are masked, since they may be tokens; short ones
// stay, since they may number the file.
QString withQueryMasked(const QString& text);

} // namespace tributary::cli
