#include "core/values/queue/queue_totals.h"

#include <numeric>

namespace tributary {

qsizetype QueueTotals::active() const
{
    qsizetype count = 0;
    for (size_t state = 0; state < downloadStates; ++state)
        count += isActive(static_cast<DownloadState>(state)) ? downloads[state] : 0;
    return count;
}

qsizetype QueueTotals::all() const
{
    return std::accumulate(downloads.begin(), downloads.end(), qsizetype{0});
}

void QueueTotals::count(const DownloadSnapshot& download, int sign)
{
    downloads[static_cast<size_t>(download.state)] += sign;
    if (isActive(download.state) && download.size) {
        bytes += sign * download.bytes;
        size += sign * *download.size;
    }
}

} // namespace tributary
