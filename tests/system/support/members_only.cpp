#include "tests/system/support/members_only.h"

#include "tests/support/server/file_service.h"
#include "tests/system/support/download_run.h"

namespace tributary::test {

Script forMembersOnly(const QByteArray& cookie)
{
    return FileService().then([cookie](const Exchange& exchange, const Reply& reply) {
        const bool mayHaveIt = exchange.request.header("Authorization").startsWith("Basic ") &&
                               exchange.request.header("Cookie").contains(cookie);
        return mayHaveIt ? reply : Reply(401).header("WWW-Authenticate", "Basic realm=\"members\"");
    });
}

DownloadRequest memberRequest(const QUrl& url, const QString& folder)
{
    DownloadRequest request = quickRequest(url, folder, 1);
    request.credentials = Credentials{.user = QStringLiteral("me"), .password = QString::fromLatin1(canary)};
    request.cookies = "session=" + canary;
    return request;
}

} // namespace tributary::test
