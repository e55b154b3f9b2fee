#include "core/engine/queue/room_watch.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 15s;
constexpr int mostTries = 6;

} // namespace

RoomWatch::RoomWatch(QObject* parent)
    : QObject(parent)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &RoomWatch::look);
}

void RoomWatch::note(const DownloadSnapshot& download)
{
    const bool needsRoom = download.state == DownloadState::Paused && download.error &&
                           download.error->kind == ErrorKind::NoSpace;
    if (needsRoom)
        m_waiting.insert(download.id);
    else
        m_waiting.remove(download.id);
    keepTime();
}

void RoomWatch::forget(DownloadId id)
{
    m_tries.remove(id);
    m_waiting.remove(id);
    keepTime();
}

void RoomWatch::keepTime()
{
    if (m_waiting.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(lookEvery);
}

void RoomWatch::noteTry(DownloadId id)
{
    int& tries = m_tries[id];
    tries = std::min(tries + 1, mostTries);
}

void RoomWatch::look()
{
    ++m_looks;
    const QSet<DownloadId> waiting = m_waiting;
    for (const DownloadId id : waiting) {
        if (m_looks % (1 << m_tries.value(id)) == 0)
            Q_EMIT roomIsWanted(id);
    }
}

} // namespace tributary
