#pragma once

#include "core/values/download/download_id.h"

#include <QSet>

#include <functional>
#include <vector>

namespace tributary {

// Downloads that were cancelled or removed while something still had their files open, and who waits until
// that is carried out. Lives on the engine's thread.
class LeavingWatch
{
public:
    using Then = std::function<void()>;

    void add(DownloadId id) { m_leaving.insert(id); }
    // The download has left, or stays after all.
    void settle(DownloadId id);
    // Calls then once all that are leaving now have settled; at once where there are none.
    void whenSettled(Then then);

private:
    struct Waiting
    {
        QSet<DownloadId> open;
        Then then;
    };

    QSet<DownloadId> m_leaving;
    std::vector<Waiting> m_waiting;
};

} // namespace tributary
