#pragma once

#include "core/values/download/download_request.h"
#include "tests/support/server/scripted_server.h"

namespace tributary::test {

// Every secret has it, so that it can be looked for where no secret may be.
inline const QByteArray canary = "c4n4ry-0f-a-keyring";

// A server that gives its files to who has a password and this cookie.
Script forMembersOnly(const QByteArray& cookie = canary);
// A request for such a file, with all that the server asks for.
DownloadRequest memberRequest(const QUrl& url, const QString& folder);

} // namespace tributary::test
