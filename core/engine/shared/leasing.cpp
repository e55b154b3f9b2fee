#include "core/engine/shared/leasing.h"

#include "core/engine/shared/shared_limits.h"
#include "core/http/exchange/ranged_request.h"
#include "core/values/network/origin.h"

namespace tributary {

std::unique_ptr<ConnectionPool::Lease> leaseFor(const JobServices& services, const DownloadRequest& wanted,
                                                const QUrl& url, std::unique_ptr<ConnectionPool::Lease> held)
{
    if (held && held->takesRequests() && held->origin() == originOf(url))
        return held;
    const NetworkProfile network = networkFor(wanted, url);
    return services.connections.lease(network, url,
                                      services.limits.certificates().trustFor(network.proxy, url));
}

} // namespace tributary
