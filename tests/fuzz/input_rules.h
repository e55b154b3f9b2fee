#pragma once

#include <QByteArray>
#include <QLatin1String>

namespace tributary {

// The promises of each reader of lists and documents for any bytes whatsoever, as in parser_rules.h: an entry
// that is handed on can be fetched and stays in its folder, each error has a line of the text and a reason,
// and it makes no difference in what pieces the bytes come.
QLatin1String brokenUrlPatternRule(const QByteArray& input);
QLatin1String brokenListRule(const QByteArray& input);
QLatin1String brokenAptLineRule(const QByteArray& input);
QLatin1String brokenCurlRule(const QByteArray& input);
QLatin1String brokenMetalinkRule(const QByteArray& input);
QLatin1String brokenHtmlRule(const QByteArray& input);
QLatin1String brokenMarkdownRule(const QByteArray& input);
// A browser's cookies.txt, a .netrc, and a checksum file beside a file.
QLatin1String brokenCookieFileRule(const QByteArray& input);
QLatin1String brokenNetrcRule(const QByteArray& input);
QLatin1String brokenChecksumListRule(const QByteArray& input);
// Whichever format it looks like.
QLatin1String brokenInputRule(const QByteArray& input);

} // namespace tributary
