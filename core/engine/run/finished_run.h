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
    // How long the run took that finished the file, and how many bytes it fetched. Earlier runs may have
    // fetched others.
    std::chrono::milliseconds took{0};
    qint64 fetched = 0;
    qint64 resumedFrom = 0;
    // The checksum that the whole file was found to have. nullopt where each piece was compared with a digest
    // of its own instead.
    std::optional<FoundChecksum> verified;

    friend bool operator==(const FinishedRun&, const FinishedRun&) = default;
};

FinishedRun finishedRunOf(const DownloadResult& result);

// The run as an event of the download's history.
DownloadEvent eventOf(DownloadId id, const FinishedRun& run, const QDateTime& now);
// Reads the run back from such an event. nullopt for an event of another kind, or one that can't be read.
std::optional<FinishedRun> finishedRunOf(const DownloadEvent& event);

} // namespace tributary
