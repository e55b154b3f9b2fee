#pragma once

#include "core/values/download/download_snapshot.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace tributary {

// Downloads that were paused because a disk is full. Looks for room now and then, as long as there are some;
// room that is there and yet cannot be had, as with a quota, is tried for less and less often. Lives on the
// engine's thread.
class RoomWatch : public QObject
{
    Q_OBJECT

public:
    explicit RoomWatch(QObject* parent);

    // The download has changed.
    void note(const DownloadSnapshot& download);
    // The download has left the list.
    void forget(DownloadId id);
    bool isWaiting(DownloadId id) const { return m_waiting.contains(id); }
    // The watch has found room for the download, which goes on.
    void noteTry(DownloadId id);
    // A person goes on with the download, so its tries count anew.
    void countAnew(DownloadId id) { m_tries.remove(id); }
    // Wants room for each download whose turn it is at this look.
    void look();

Q_SIGNALS:
    void roomIsWanted(tributary::DownloadId id);

private:
    QSet<DownloadId> m_waiting;
    QHash<DownloadId, int> m_tries; // of those that found room before
    QTimer m_timer;
    int m_looks = 0;

    void keepTime();
};

} // namespace tributary
