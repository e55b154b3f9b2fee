#pragma once

#include "core/engine/lanes/lane.h"
#include "core/engine/lanes/volume_book.h"
#include "core/storage/part/room.h"
#include "core/storage/part/volume.h"
#include "core/values/download/connection_story.h"
#include "core/values/download/fetched_list.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace tributary {

// Chooses the lane that a download runs on, and knows which runs on which. Lanes belong to a volume, so that
// a slow or dead disk stalls the downloads that write to it and no others. Calls to a lane are posted to it.
// Answers are heard on the engine's thread, where this object lives, but for those that say otherwise.
// Outlives everybody who asks it.
class LaneRuns : public QObject
{
    Q_OBJECT

public:
    LaneRuns(std::shared_ptr<SharedLimits> limits, QObject* parent,
             VolumeBook::Question volumeOf = &tributary::volumeOf);

    // Sets how many runs there may be. By itself that number follows from how many files the process may have
    // open.
    void setMostRuns(qsizetype most) { m_mostRuns = most; }
    // True where no further run may have its files open.
    bool isFull() const { return m_runs.size() >= m_mostRuns; }
    // A volume that is not known is asked for, and volumeIsKnown follows. A disk that hangs says nothing of
    // itself, and holds up only what goes there.
    bool knowsVolumeOf(const QString& folder);
    // Calls then once that is so; never, where the disk hangs.
    void onceVolumeIsKnown(const QString& folder, std::function<void()> then);
    // The folders whose answer may come at any moment.
    const QSet<QString>& awaited() const { return m_volumes.awaited(); }

    // Starts the run on a lane of the volume that the request's folder is on. That volume has to be known.
    void start(DownloadId id, DownloadRequest request, ListPlace place, const JobListener& listener);
    void end(DownloadId id);
    // Whether the run may look into that folder, which may be on another volume than its lane: not where the
    // volume says nothing of itself for a moment. There is no answer for a run that is over by then.
    void askWhetherToLookInto(const QString& folder, DownloadId id, std::function<void(bool)> then);
    // The following four concern the run of that download, which has begun. The answer to a pause is heard on
    // the lane's thread, or at once where the run has ended.
    void pause(DownloadId id, std::function<void(SegmentPositions)> then);
    void cancel(DownloadId id);
    // A download that waits for its next try is tried now.
    void retryNow(DownloadId id);
    void setRate(DownloadId id, std::optional<qint64> bytesPerSecond);
    // The connections of its run, or of its last one where that is among the newest.
    void askStories(DownloadId id, std::function<void(ConnectionStories)> then);
    // A call that lets the run give the file its name.
    std::function<void()> finishing(DownloadId id) const;

    // Questions to the disk of a folder, or by way of it; each waits until the volume of the folder is known.
    void checkLink(DownloadId id, const QString& folder, const LinkQuestion& question,
                   const std::function<void(Expected<void>)>& then);
    // The check of that download answers at once, with Cancelled where it was not over.
    void stopCheck(DownloadId id);
    // The answers of these two are heard on the lane's thread.
    void probe(const DownloadRequest& request, const LogReader& log,
               const std::function<void(Expected<ProbeReport>)>& then);
    void fetchList(const DownloadRequest& request, const ListListener& listener,
                   const std::function<void(Expected<FetchedList>)>& then);
    void lookForRoom(const QString& folder, const QStringList& files, const std::function<void(Room)>& then);

Q_SIGNALS:
    void volumeIsKnown(const QString& folder);
    void volumeHangs(const QString& folder);

private:
    // A link that a lane has asked about. The answer may still be open there.
    struct Probed
    {
        QUrl link;
        Lane* lane;
    };
    // A check of a link, from its question to its answer.
    struct Check
    {
        Lane* lane = nullptr; // none yet, where the volume is not known
        std::function<void(Expected<void>)> then;
    };

    qsizetype m_mostRuns;
    // Runs that are stopped give back what they hold of the limits while their lanes end.
    std::shared_ptr<SharedLimits> m_limits;
    std::map<QByteArray, std::vector<std::unique_ptr<LaneThread>>> m_lanes; // by volumes
    VolumeBook m_volumes;
    std::deque<Probed> m_probed;           // the newest is last
    QHash<DownloadId, LaneThread*> m_runs; // from a start until its files are closed
    // The stories of the newest runs that have ended.
    std::deque<std::pair<DownloadId, ConnectionStories>> m_stories;
    QHash<QString, QList<std::function<void()>>> m_needVolume; // by folders
    QHash<DownloadId, std::shared_ptr<Check>> m_checks;
    QHash<QString, QList<std::function<void()>>> m_wantNews; // of the volumes of these folders

    template<typename T>
    std::function<void(T)> here(const std::function<void(T)>& then);
    Lane* laneOf(DownloadId id) const { return m_runs.value(id)->lane(); }
    LaneThread& laneFor(const QString& folder);
    LaneThread& laneFor(const DownloadRequest& request);
    void withLane(const QString& folder, std::function<void(Lane*)> then);
    void noteProbe(const Probed& probed);
    void keep(DownloadId id, ConnectionStories stories);
    ConnectionStories kept(DownloadId id) const;
    void hearOfVolume(const QString& folder);
    void hearOfHang(const QString& folder);
    void answer(DownloadId id, const std::shared_ptr<Check>& check, const Expected<void>& outcome);
    void forget(DownloadId id, const std::shared_ptr<Check>& check);
};

} // namespace tributary
