#include "core/engine/leasing.h"

#include "core/engine/shared_limits.h"
#include "core/http/ranged_request.h"

namespace tributary {

std::unique_ptr<ConnectionPool::Lease> leaseFor(const JobServices& services, const DownloadRequest& wanted,
                                                const QUrl& url)
{
    return services.connections.lease(networkFor(wanted, url), url,
                                      services.limits.trustFor(wanted.network.proxy, url));
}

} // namespace tributary
