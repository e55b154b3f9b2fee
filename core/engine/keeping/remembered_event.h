#pragma once

#include "core/engine/shared/job_event.h"
#include "core/values/download/download_event.h"

#include <optional>

namespace tributary {

// What of a download's life its history remembers; neither each request nor progress.
std::optional<DownloadEvent> eventOf(DownloadId id, const JobEvent& told, const QDateTime& now);
std::optional<DownloadEvent> eventOf(DownloadState before, const DownloadSnapshot& download,
                                     const QDateTime& now);

// What went wrong, of an event that tells of a failure; it says so in one line.
std::optional<DownloadError> errorOf(const DownloadEvent& event);

} // namespace tributary
