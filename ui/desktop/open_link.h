#pragma once

class QUrl;

namespace tributary {

// Whether a browser is the program for such a link.
bool isForABrowser(const QUrl& link);
// Opens the link in the browser that the desktop has, without the name and the password that may stand in it;
// false where there is none, or the link isn't for one.
bool openInBrowser(const QUrl& link);

} // namespace tributary
