#pragma once

#include "core/engine/shared/job_event.h"
#include "core/values/download/download_event.h"

#include <optional>

namespace tributary {

// The event that a download's history remembers of this news, if any; neither each request nor progress is
// remembered.
std::optional<DownloadEvent> eventOf(DownloadId id, const JobEvent& told, const QDateTime& now);
std::optional<DownloadEvent> eventOf(DownloadState before, const DownloadSnapshot& download,
                                     const QDateTime& now);

// The error of an event that tells of a failure, which the event holds in one line.
std::optional<DownloadError> errorOf(const DownloadEvent& event);

} // namespace tributary
