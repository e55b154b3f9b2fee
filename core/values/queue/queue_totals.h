#pragma once

#include "core/values/download/download_snapshot.h"

#include <array>

namespace tributary {

constexpr size_t downloadStates = static_cast<size_t>(DownloadState::Cancelled) + 1;

// All downloads together. Kept by adding and taking away, never counted anew; the speed alone is measured.
struct QueueTotals
{
    std::array<qsizetype, downloadStates> downloads{}; // by state
    // All bytes that came of late count, also those of downloads that are over by now.
    qint64 bytesPerSecond = 0;
    // Of all downloads that are under way and whose size is known.
    qint64 bytes = 0;
    qint64 size = 0;

    qsizetype in(DownloadState state) const { return downloads[static_cast<size_t>(state)]; }
    qsizetype active() const;
    qsizetype all() const;

    void add(const DownloadSnapshot& download) { count(download, 1); }
    void takeAway(const DownloadSnapshot& download) { count(download, -1); }

    friend bool operator==(const QueueTotals&, const QueueTotals&) = default;

private:
    void count(const DownloadSnapshot& download, int sign);
};

} // namespace tributary
