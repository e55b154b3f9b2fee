#pragma once

#include "core/engine/shared/job_event.h"
#include "core/values/download/download_request.h"
#include "core/values/download/fetched_list.h"
#include "core/values/download/list_listener.h"

namespace tributary {

// A server may say again what it was sent, in a reason, an address or a name. Whoever listens behind this one
// hears, sees and keeps none of the request's secrets.
JobListener maskedFor(const DownloadRequest& request, JobListener listener);

// Masks the secrets in the error of a single answer.
std::function<void(Expected<void>)> maskedFor(const DownloadRequest& request,
                                              std::function<void(Expected<void>)> then);
std::function<void(Expected<ProbeReport>)> maskedFor(const DownloadRequest& request,
                                                     std::function<void(Expected<ProbeReport>)> then);
std::function<void(Expected<FetchedList>)> maskedFor(const DownloadRequest& request,
                                                     std::function<void(Expected<FetchedList>)> then);
LogReader maskedFor(const DownloadRequest& request, LogReader log);
ListListener maskedFor(const DownloadRequest& request, ListListener listener);

} // namespace tributary
