#pragma once

#include "core/values/download/checksum.h"
#include "core/values/download/download_event.h"
#include "core/values/download/download_report.h"

#include <chrono>
#include <optional>

namespace tributary {

// How a file came, as far as a person may want to know it for as long as the file is in the list.
struct FinishedRun
{
    // The time of the run that finished the file, and the bytes of that time. More may have come before.
    std::chrono::milliseconds took{0};
    qint64 fetched = 0;
    qint64 resumedFrom = 0;
    // Without a digest: each piece was compared with its own.
    std::optional<FoundChecksum> verified;

    friend bool operator==(const FinishedRun&, const FinishedRun&) = default;
};

FinishedRun finishedRunOf(const DownloadResult& result);

// As the history keeps it.
DownloadEvent eventOf(DownloadId id, const FinishedRun& run, const QDateTime& now);
// Nothing for an event that tells of something else, or of which nobody can make sense.
std::optional<FinishedRun> finishedRunOf(const DownloadEvent& event);

} // namespace tributary
