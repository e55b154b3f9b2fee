#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/download_request.h"

#include <QHash>

#include <optional>

namespace tributary::cli {

// How many orders the queue has use for at once: more than the engine has under way, and enough for the tenth
// of a second in which it tells nothing of files that are there already. Where links are long, as many as
// memory should have to hold. The rest of a list stays where it is until then.
class OrderRoom
{
public:
    // How many more to ask for now; they count as asked for.
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
