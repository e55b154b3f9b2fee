#pragma once

#include "core/engine/list/batch_pace.h"
#include "core/engine/list/queue_event.h"
#include "core/segments/total_speed.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <unordered_set>
#include <vector>

namespace tributary {

// Gathers what changes in the list and tells it in batches, as BatchPace says; each download as it stands by
// then. Counts the totals, and measures how fast all is. Lives on the engine's thread.
class NewsDesk : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<MonotonicTime()>;
    // Null for a download that has left the list. The pointer is used at once.
    using SnapshotOf = std::function<const DownloadSnapshot*(DownloadId)>;

    NewsDesk(QueueListener listener, SnapshotOf snapshotOf, Clock clock, QObject* parent);

    void setWatching(Watching watching);
    void noteAdded(DownloadId id);
    void noteChange(DownloadId id, Urgency urgency = Urgency::Usual);
    void noteRemoval(DownloadId id);
    // The download is in the list again; perhaps nobody was told that it was not.
    void noteReturn(DownloadId id);
    // The end of a download is told after its last snapshot.
    void tell(DownloadTold told);
    // Tells at once, beside the batches, what concerns no single download.
    void tellNow(QueueEvent event) { m_listener(std::move(event)); }

    void countIn(const DownloadSnapshot& download) { m_totals.add(download); }
    void countOut(const DownloadSnapshot& download) { m_totals.takeAway(download); }
    // A run has told how it stands, and that it brought so many bytes since it did so before.
    void noteBrought(DownloadId id, qint64 bytes) { m_speed.add(id, bytes, m_clock()); }
    // The run has told for the last time how it stands.
    void noteOver(DownloadId id);
    void tellTotals();
    // Tells at once all that is to be told.
    void flush();

private:
    QueueListener m_listener;
    SnapshotOf m_snapshotOf;
    Clock m_clock;
    BatchPace m_pace;
    QTimer m_flush;
    std::vector<DownloadId> m_added;
    std::unordered_set<DownloadId> m_changed;
    QList<DownloadId> m_removed;
    std::vector<DownloadTold> m_told;
    TotalSpeed m_speed;
    QueueTotals m_totals;
    QueueTotals m_totalsTold;

    Urgency urgencyOf(const JobEvent& event) const;
    void flushSoon(Urgency urgency);
    void tellAdded();
    void tellChanged();
    qint64 speed() const;
};

} // namespace tributary
