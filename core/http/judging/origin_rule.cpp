#include "core/http/judging/origin_rule.h"

#include "core/http/judging/redirect_rule.h"

namespace tributary {

DownloadRequest givenFor(DownloadRequest request, const QUrl& address)
{
    if (sameOrigin(request.url, address))
        return request;
    request.headers.clear();
    request.cookies.clear();
    request.credentials.reset();
    request.network.clientCertificate.reset();
    return request;
}

} // namespace tributary
