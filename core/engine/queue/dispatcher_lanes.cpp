#include "core/engine/queue/dispatcher.h"
#include "core/http/judging/redirect_rule.h"

#include <QFileInfo>

// Where what runs is at home: on a lane of the volume that it writes to.

namespace tributary {

// What has begun, or what its name promises, says where.
QString Dispatcher::folderToStartIn(const Entry& entry)
{
    const bool isDecided = entry.snapshot.startedAt || !entry.snapshot.category.isEmpty();
    return isDecided ? QFileInfo(entry.snapshot.path).path() : entry.request.folder();
}

// A disk that hangs says nothing of itself, and holds up only what goes there.
bool Dispatcher::isHeldForItsVolume(Entry& entry)
{
    const QString folder = folderToStartIn(entry);
    if (entry.lane || m_volumes.knows(folder, MonotonicTime::clock::now()))
        return false;
    hold(entry, folder);
    if (!m_volumes.awaited().contains(folder))
        letOneGoOn(originOf(entry.request.url()));
    return true;
}

// In a moment, when the answer comes; meanwhile nobody behind them takes their place.
int Dispatcher::aboutToRun() const
{
    size_t count = 0;
    for (const QString& folder : m_volumes.awaited()) {
        if (const auto held = m_heldBack.find(folder); held != m_heldBack.end())
            count += held->second.size();
    }
    return static_cast<int>(count);
}

void Dispatcher::hearOfVolume(const QString& folder)
{
    letGoOn(folder);
    for (const auto& then : m_needLane.take(folder))
        then(m_lanes.laneFor(m_volumes.volumeOf(folder)).lane());
    startNext();
}

// Whose turn at their host had come give it to others.
void Dispatcher::hearOfHang(const QString& folder)
{
    if (const auto held = m_heldBack.find(folder); held != m_heldBack.end()) {
        for (const Turn& turn : held->second)
            letOneGoOn(originOf(find(turn.id)->request.url()));
    }
    startNext();
}

void Dispatcher::withLane(const QString& folder, std::function<void(Lane*)> then)
{
    if (m_volumes.knows(folder, MonotonicTime::clock::now()))
        then(m_lanes.laneFor(m_volumes.volumeOf(folder)).lane());
    else
        m_needLane[folder].append(std::move(then));
}

} // namespace tributary
