#pragma once

#include "core/engine/shared/job_services.h"
#include "core/http/exchange/connection_pool.h"
#include "core/values/download/download_request.h"

namespace tributary {

// A place for one connection that fetches a part of what is wanted from that address: the one that is held,
// as long as it leads there, else another.
std::unique_ptr<ConnectionPool::Lease> leaseFor(const JobServices& services, const DownloadRequest& wanted,
                                                const QUrl& url, std::unique_ptr<ConnectionPool::Lease> held);

} // namespace tributary
