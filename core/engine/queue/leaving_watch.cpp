#include "core/engine/queue/leaving_watch.h"

#include <utility>

namespace tributary {

void LeavingWatch::settle(DownloadId id)
{
    if (!m_leaving.remove(id))
        return;
    std::vector<Waiting> open;
    std::vector<Then> served;
    for (Waiting& waiting : std::exchange(m_waiting, {})) {
        waiting.open.remove(id);
        if (waiting.open.isEmpty())
            served.push_back(std::move(waiting.then));
        else
            open.push_back(std::move(waiting));
    }
    m_waiting = std::move(open);
    for (const Then& then : served)
        then();
}

void LeavingWatch::whenSettled(Then then)
{
    if (m_leaving.isEmpty())
        then();
    else
        m_waiting.push_back({.open = m_leaving, .then = std::move(then)});
}

} // namespace tributary
