#pragma once

#include "core/values/download_request.h"
#include "core/values/secret.h"

namespace tributary {

// The one place that says what of a request is secret: user info in its links, credentials of the server and
// the proxy, cookies, and headers that carry such. A token in the query of a link is part of the link, which
// does not work without it; it stays.
Secrets secretsIn(const DownloadRequest& request);
DownloadRequest withoutSecrets(DownloadRequest request);
bool isSecret(const Header& header);

// For what a server or the system said: user info of links in the text is blotted out.
QString textWithoutUserInfo(const QString& text);

} // namespace tributary
