#pragma once

#include <QUrl>

namespace tributary {

// Credentials, cookies and a person's own headers stay with the scheme, host and port they were given for.
bool sameOrigin(const QUrl& a, const QUrl& b);
int portOf(const QUrl& url);
// Scheme, host and port as one text.
QString originOf(const QUrl& url);
// The server of an address as people write it, "https://node.example:8443", where it isn't the link's own.
QString strangerIn(const QUrl& address, const QUrl& link);

} // namespace tributary
