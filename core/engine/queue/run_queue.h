#pragma once

#include "core/engine/list/id_set.h"
#include "core/engine/queue/waiting_line.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace tributary {

class Discarder;
class DownloadList;
class QueuePlaces;
class LaneRuns;
class OrderLine;
struct DownloadEntry;

// Does what follows when a download's turn has come, or when it has to give up its place.
struct Runner
{
    std::function<void(DownloadEntry&)> start;
    // The download has waited to try again, and let others have its place meanwhile.
    std::function<void(DownloadEntry&)> goOn;
    std::function<void(DownloadEntry&)> setBack;
};

// Says who starts next: the first download in line for which there is a place, a free path and a lane. Lives
// on the engine's thread.
class RunQueue : public QObject
{
    Q_OBJECT

public:
    using Ids = QList<DownloadId>;

    RunQueue(DownloadList& list, QueuePlaces& places, LaneRuns& runs, const Discarder& discarder,
             OrderLine& orders, Runner runner, QObject* parent);

    void wait(const DownloadEntry& download);
    // Takes the download out of the line. Where no other was let go on to its host, the next one that is held
    // for that host is let go on.
    void leave(const DownloadEntry& download);
    // The store may not have the download yet; a kill would forget it. It starts after noteKept.
    void holdUntilKept(DownloadId id) { m_unkept.insert(id); }
    void noteKept(DownloadId id);
    void startNext();
    // The download has waited to try again, and would now.
    void noteDue(const DownloadEntry& download);
    // A download that waits to try again does so at once, with or without a place.
    void goOnNow(DownloadEntry& download);
    // A download that waits for its turn starts without one: beyond the number of downloads at once, in all
    // and from its host, and in an hour of rest. Whatever else it waits for it goes on to wait for, save for
    // its next try.
    void startWithoutTurn(DownloadId id);
    // The download's transfer is over, so others may have its place.
    void givePlace(DownloadId id);

    void setPriority(const Ids& ids, Priority priority);
    void move(const Ids& ids, ListMove where);
    void moveTo(const Ids& ids, qsizetype index);
    void moveBefore(const Ids& ids, DownloadId next);

    // The limits have changed. Downloads beyond them wait for another turn with what they have.
    void obeyLimits();
    void obeySchedule();

    // The folder that the download begins in: that of its path if it has begun, else the one that its request
    // and category promise.
    static QString folderToStartIn(const DownloadEntry& download);

private:
    DownloadList& m_list;
    QueuePlaces& m_places;
    LaneRuns& m_runs;
    const Discarder& m_discarder;
    OrderLine& m_orders;
    Runner m_runner;
    WaitingLine m_line;
    IdSet m_unkept;
    QSet<DownloadId> m_withoutTurn; // and not started yet
    QTimer m_nextLook;              // at the schedule
    // The one download that goes to a host which is to be left alone, and waits there for all.
    QHash<QString, DownloadId> m_scouts;
    QTimer m_hostLook;

    void startThoseWithoutTurn();
    std::optional<Turn> takeFirst();
    bool lacksAFile(const DownloadEntry& download) const;
    void begin(DownloadEntry& download);
    bool needsTurn(const DownloadEntry& download) const;
    bool isHeldBack(const DownloadEntry& download);
    bool isHeldForItsVolume(const DownloadEntry& download);
    bool isHeldForItsHost(const DownloadEntry& download);
    bool isScouting(DownloadId id) const;
    void lookAtHosts();
    bool takePlace(const DownloadEntry& download);
    int aboutToRun() const;
    void letGoOn(const Hold& why);
    void letOneGoOn(const QString& host);
    void hearOfHang(const QString& folder);
    void letGoOf(int most, const QString& host);
    void place(const std::vector<Turn>& turns);
    void place(const Turn& turn);
};

} // namespace tributary
