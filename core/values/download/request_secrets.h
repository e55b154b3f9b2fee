#pragma once

#include "core/values/download/download_request.h"
#include "core/values/network/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tributary {

// The one place that decides which parts of a request are secret: user info in its links, credentials of the
// server and the proxy, the passphrase of a key, cookies, and all headers but those that are known to be
// harmless. A token in the query of a link stays, because the link does not work without it; of a page with
// one, as the referer, the site alone stays.
Secrets secretsIn(const DownloadRequest& request);
DownloadRequest withoutSecrets(DownloadRequest request);
bool isSecret(const Header& header);

// Secrets that a person gives again, or when a server asks for them. An empty member changes nothing.
struct RequestSecrets
{
    std::optional<Credentials> credentials;
    std::optional<Credentials> proxyCredentials;
    QByteArray cookies;
    QList<Header> headers;
    QList<Cookie> cookieJar = {};
    // The credentials of the mirrors, in their order.
    QList<std::optional<Credentials>> mirrors = {};
    // For hosts that redirects lead to.
    QList<HostLogin> logins = {};
    QString keyPassphrase = {};
    // The proxy that the login is for, as the error named it; where empty, the proxy that asked last.
    QString proxy = {};

    friend bool operator==(const RequestSecrets&, const RequestSecrets&) = default;
};

// All that the request would be without; of links the user info, as credentials.
RequestSecrets secretsOf(const DownloadRequest& request);

// Puts them into the request; says of which kinds there were some.
Secrets supply(DownloadRequest& request, const RequestSecrets& secrets);

// The secrets of these kinds alone, so that nobody gets what it did not ask for. The logins of mirrors count
// as credentials, and a proxy's name goes with its login.
RequestSecrets onlyThose(RequestSecrets secrets, Secrets kinds);

} // namespace tributary
