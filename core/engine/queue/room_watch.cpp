#include "core/engine/queue/room_watch.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 15s;
constexpr int mostTries = 6;
// The room that is looked for when nobody knows how much is missing.
constexpr qint64 someRoom = 64 * 1024 * 1024;

// Reserved space counts as space that is there, although a ledger could not be written.
qint64 missingOf(const DownloadSnapshot& download, const Room& room)
{
    const qint64 had = std::max(download.bytes, room.given.value(download.path));
    return download.size ? std::max<qint64>(0, *download.size - had) : someRoom;
}

} // namespace

RoomWatch::RoomWatch(Find find, LookAt lookAt, QObject* parent)
    : QObject(parent)
    , m_find(std::move(find))
    , m_lookAt(std::move(lookAt))
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
    if (download.state == DownloadState::Finished)
        m_tries.remove(download.id);
    else if (!download.size && download.bytes > 0)
        m_tries[download.id].mostBytes = std::max(m_tries[download.id].mostBytes, download.bytes);
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

RoomWatch::Ids RoomWatch::due() const
{
    Ids ids;
    for (const DownloadId id : m_waiting) {
        if (m_looks % (1 << m_tries.value(id).count) == 0)
            ids.append(id);
    }
    return ids;
}

void RoomWatch::look()
{
    ++m_looks;
    QHash<QString, Ids> byFolder;
    for (const DownloadId id : due()) {
        if (const DownloadSnapshot* download = m_find(id))
            byFolder[QFileInfo(download->path).path()].append(id);
    }
    for (const auto& [folder, ids] : byFolder.asKeyValueRange()) {
        if (m_asked.contains(folder))
            continue;
        m_asked.insert(folder);
        QStringList files;
        for (const DownloadId id : ids)
            files.append(m_find(id)->path);
        m_lookAt(folder, files, [this, asked = folder, waiting = ids](const Room& room) {
            m_asked.remove(asked);
            hear(waiting, room);
        });
    }
}

// Lets as many downloads go on as have room beside each other.
void RoomWatch::hear(const Ids& ids, Room room)
{
    for (const DownloadId id : ids) {
        const DownloadSnapshot* download = isWaiting(id) ? m_find(id) : nullptr;
        if (!download || !isEnough(*download, room))
            continue;
        int& count = m_tries[id].count;
        count = std::min(count + 1, mostTries);
        room.free -= missingOf(*download, room);
        Q_EMIT roomIsThere(id);
    }
}

// A download that can't be continued loses its bytes when it goes on, and the room that becomes free then was
// its own before, so that it counts for nothing new.
bool RoomWatch::isEnough(const DownloadSnapshot& download, const Room& room) const
{
    if (room.free <= missingOf(download, room))
        return false;
    return download.size || room.free + download.bytes > m_tries.value(download.id).mostBytes + someRoom;
}

} // namespace tributary
