#pragma once

#include "core/engine/shared/shared_limits.h"
#include "core/values/download/download_id.h"

#include <QObject>

#include <vector>

namespace tributary {

// Limits that are the queue's alone, or that other queues keep as well: then of its own only the jobs, the
// downloads from each host and the hours of rest count.
enum class Sharing : quint8 { Alone, WithOthers };

// The places that transfers take: of the queue, at their hosts, among other queues; and the hours in which
// there are none. Lives on the engine's thread. A host is named by its origin.
class QueuePlaces : public QObject
{
    Q_OBJECT

public:
    enum class Place : quint8 { Taken, HostIsFull, NoneLeft };
    // More downloads than most have a place: from that host, or from all hosts where the name is empty.
    struct Surplus
    {
        QString host;
        int most = 0;
    };

    QueuePlaces(const QueueLimits& limits, std::shared_ptr<SharedLimits> shared, Sharing sharing,
                QObject* parent);
    ~QueuePlaces() override;

    void setLimits(const QueueLimits& limits, const QDateTime& now);
    // Nobody is let in any more.
    void close() { m_limits.jobs = 0; }
    HourRule obeySchedule(const QDateTime& now);
    bool hasSchedule() const { return m_limits.schedule || m_shared->hasSchedule(); }

    // Whether one more download may run, besides those that are about to take a place.
    bool isOpen(int aboutToTakeOne) const;
    bool isFullFor(const QString& host) const;
    // The host asked for a pause, or can't be reached and is tried again later.
    bool isToBeLeftAlone(const QString& host, MonotonicTime now) const;
    // Takes a place for the download; one that has a place keeps it.
    Place take(DownloadId id, const QString& host);
    // Lets the download in also where there is no place.
    void letIn(DownloadId id, const QString& host);
    // Until the download gives up its place, neither tighter limits nor the hour that it is now take it away.
    void spare(DownloadId id) { m_spared.insert(id); }
    bool isSpared(DownloadId id) const { return m_spared.contains(id); }
    // Returns the host at which the download had a place.
    std::optional<QString> give(DownloadId id);
    bool hasPlace(DownloadId id) const { return m_hosts.contains(id); }
    // The downloads that have a place.
    QList<DownloadId> transferring() const { return m_hosts.keys(); }
    bool hasPlaceAt(DownloadId id, const QString& host) const { return m_hosts.value(id) == host; }
    void wantNone() { m_shared->places().wantNone(m_me); }
    // The downloads that have to pause after the limits have become tighter.
    std::vector<Surplus> surplus() const;
    QHash<QString, HostProfile> takeNewProfiles() { return m_shared->hosts().takeNews(m_me); }

Q_SIGNALS:
    void limitsChanged();
    void placeIsFree(const QString& host);
    void hostsLearned();

private:
    std::shared_ptr<SharedLimits> m_shared; // maybe with other queues
    Sharing m_sharing;
    QueueLimits m_limits;
    HourRule m_hour = HourRule::Limited; // what the schedule says now
    MemberId m_me;                       // among the queues
    QHash<DownloadId, QString> m_hosts;  // of who transfers
    QHash<QString, int> m_transfersFrom;
    QSet<DownloadId> m_beyond; // let in, though other queues have all places
    QSet<DownloadId> m_spared; // let in by a person's word

    void enter(DownloadId id, const QString& host);
};

} // namespace tributary
