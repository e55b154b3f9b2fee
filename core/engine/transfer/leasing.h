#pragma once

#include "core/engine/shared/job_services.h"
#include "core/http/exchange/connection_pool.h"
#include "core/values/download/download_request.h"

namespace tributary {

// A place for one connection that fetches a part of what is wanted from that address.
std::unique_ptr<ConnectionPool::Lease> leaseFor(const JobServices& services, const DownloadRequest& wanted,
                                                const QUrl& url);

} // namespace tributary
