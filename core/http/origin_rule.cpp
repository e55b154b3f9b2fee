#include "core/http/origin_rule.h"

#include "core/http/redirect_rule.h"

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
