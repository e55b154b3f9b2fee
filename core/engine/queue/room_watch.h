#pragma once

#include "core/storage/part/room.h"
#include "core/values/download/download_snapshot.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace tributary {

// Downloads that were paused because a disk is full. Looks for room in their folders now and then, as long as
// there are some; room that is there and yet cannot be had, as with a quota, is tried for less and less
// often. A download without a size goes on only where there is clearly more room than it has filled before:
// it may be without end, and give up all that it has when the disk is full. A folder that doesn't answer is
// not asked again before it has. Lives on the engine's thread.
class RoomWatch : public QObject
{
    Q_OBJECT

public:
    using Find = std::function<const DownloadSnapshot*(DownloadId)>;
    // Asks for the room in a folder for these files, which is told later; or never, where its disk hangs.
    using LookAt = std::function<void(const QString& folder, const QStringList& files,
                                      std::function<void(Room room)> then)>;

    RoomWatch(Find find, LookAt lookAt, QObject* parent);

    // Hears how a download stands that has changed.
    void note(const DownloadSnapshot& download);
    // Forgets a download that has left the list.
    void forget(DownloadId id);
    bool isWaiting(DownloadId id) const { return m_waiting.contains(id); }
    // A person goes on with the download, so its tries count anew.
    void countAnew(DownloadId id) { m_tries.remove(id); }
    // Looks for room for each download whose turn it is.
    void look();

Q_SIGNALS:
    // The download may go on.
    void roomIsThere(tributary::DownloadId id);

private:
    using Ids = QList<DownloadId>;
    struct Tries
    {
        int count = 0;        // times that there was room, and then was not
        qint64 mostBytes = 0; // that the download has reached, if it has no size
    };

    Find m_find;
    LookAt m_lookAt;
    QSet<DownloadId> m_waiting;
    QHash<DownloadId, Tries> m_tries;
    QSet<QString> m_asked; // folders that have not answered yet
    QTimer m_timer;
    int m_looks = 0;

    void keepTime();
    Ids due() const;
    void hear(const Ids& ids, Room room);
    bool isEnough(const DownloadSnapshot& download, const Room& room) const;
};

} // namespace tributary
