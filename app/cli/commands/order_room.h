#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/download_request.h"

#include <QHash>

#include <optional>

namespace tributary::cli {

// Bounds how many orders of a list are in the queue at once. There are enough to keep the engine busy for the
// tenth of a second in which it reports nothing about files that are there already, and fewer where the links
// are so long that they would take too much memory. The rest of the list is read later.
class OrderRoom
{
public:
    // How many orders to read from the list now; they count as read even before they come.
    int ask();
    void take(DownloadId id, const DownloadRequest& request);
    // The order made no download.
    void takeNothing() { --m_asked; }
    void settle(DownloadId id);

    static constexpr int mostOrders = 2500;
    static constexpr qint64 mostCharacters = qint64{16} * 1024 * 1024;

private:
    QHash<DownloadId, qint64> m_open; // and how many characters each has
    qint64 m_characters = 0;
    std::optional<qint64> m_longest; // seen so far; the next may be as long
    int m_asked = 0;

    qint64 expected() const;
};

} // namespace tributary::cli
