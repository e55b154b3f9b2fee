#pragma once

#include "core/engine/shared/host_book.h"
#include "core/http/line/trust.h"
#include "core/segments/connection_shares.h"
#include "core/segments/fair_shares.h"
#include "core/segments/host_pace.h"
#include "core/segments/outage.h"
#include "core/storage/assembly/memory_budget.h"
#include "core/values/network/certificate_doubt.h"
#include "core/values/network/network_profile.h"
#include "core/values/network/network_reach.h"
#include "core/values/queue/queue_limits.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace tributary {

// A host that was never reached may just not exist.
enum class Acquaintance : quint8 { Stranger, Known };

// The news that a queue hears of the limits that it keeps. Called on any thread, under a lock: it only posts.
struct LimitsListener
{
    std::function<void()> limitsChanged = {};
    // The queue may start another one from that host, where another queue's has ended.
    std::function<void(const QString& host)> placeIsFree = {};
    // New profiles wait for takeNews(), for a queue that keeps them.
    std::function<void()> hostsLearned = {};
};

// The limits and the knowledge that all downloads on all lanes share: connections, bytes a second, and
// profiles of hosts. Thread-safe, and asked once a connection, a request or a read, never once a byte. A host
// is named by its origin.
class SharedLimits
{
public:
    explicit SharedLimits(QueueLimits limits);

    // The rate holds as the schedule says at that time.
    void set(const QueueLimits& limits, const QDateTime& now);
    // The same, and tells all queues that keep these limits.
    void setForAll(const QueueLimits& limits, const QDateTime& now);
    HourRule obeySchedule(const QDateTime& now);
    bool hasSchedule() const;

    // A queue, while it lives.
    MemberId joinQueue(LimitsListener listener);
    void leaveQueue(MemberId queue);
    // A place for one more download. A queue that has more of them than one that waits gets none; who is
    // refused is told when it is worth asking again.
    bool takeDownload(MemberId queue, const QString& host);
    // Refused for the host alone.
    bool isHostFull(const QString& host) const;
    void giveDownload(MemberId queue, const QString& host);
    // The queue has nothing to start any more.
    void wantNoDownload(MemberId queue);
    // How many of the queue's downloads may go on after a limit was lowered: in all, or from the host.
    int downloadsToKeep(MemberId queue, const QString& host) const;

    // A download, while it runs.
    MemberId join();
    void leave(MemberId who);

    bool takeConnection(MemberId who, const QString& host);
    void giveConnection(MemberId who, const QString& host);
    bool moveConnection(MemberId who, const QString& from, const QString& to);
    void stopWaiting(MemberId who);
    int mayKeep(MemberId who, const QString& host) const;

    // How many of the wanted bytes may be read now.
    ByteGrant takeBytes(MemberId who, qint64 wanted, MonotonicTime now);
    void giveBytes(MemberId who, qint64 unused);
    // The share of all limits that one file may have.
    std::optional<qint64> shareOf(std::optional<qint64> fileRate) const;
    // More connections than this bring a download nothing under its limit or the common one.
    int worthwhileConnections(std::optional<qint64> fileRate) const;
    // Under a limit, the most that one request is to ask for: what was asked for comes at once, into the
    // system's buffers, however slowly it is read.
    std::optional<qint64> largestPiece(std::optional<qint64> fileRate, int connectionsOfTheFile) const;
    // The memory that all files together may hold that are assembled there; as much as all buffers.
    const std::shared_ptr<MemoryBudget>& memory() const { return m_memory; }
    // The bounded buffer of one connection, so that all of them stay within the memory limit.
    qint64 bufferSize(int connectionsOfTheFile, std::optional<qint64> fileRate) const;

    // A request to the host may go out now; to be asked again until it may, or else given up.
    bool mayRequest(const QString& host, HostPace::Ticket ticket, MonotonicTime now);
    void giveUpRequest(const QString& host, HostPace::Ticket ticket);
    // The host asked to be left alone.
    void leaveAlone(const QString& host, std::chrono::milliseconds time, MonotonicTime now);
    std::optional<MonotonicTime> leftAloneUntil(const QString& host, MonotonicTime now) const;

    // Hosts that go away and come back.
    void noteAnswer(const QString& host);
    // The host cannot be reached. Returns when a download is to try whether the outage is over; nullopt if
    // this is no outage, or one that has lasted too long.
    std::optional<MonotonicTime> noteUnreachable(const QString& host, Acquaintance acquaintance,
                                                 MonotonicTime now);
    bool mayGoOn(const QString& host, MonotonicTime now);
    void noteNetwork(NetworkReach reach, MonotonicTime now);
    bool isNetworkGone() const;

    // The profiles that were learned of hosts.
    HostProfile profile(const QString& host) const;
    QList<HostProfile> profiles() const;
    void adoptProfiles(const QHash<QString, HostProfile>& profiles, MonotonicTime now);
    void learnConnections(const QString& host, int taken);
    void learnRanges(const QString& host, Learned trusted);
    void forgetProfile(const QString& host);
    // Certificates that a person believes, by host; one without a fingerprint is believed no more.
    void trust(const TrustedCertificate& certificate);
    Trust trustFor(const ProxyChoice& proxy, const QUrl& url) const;
    QList<TrustedCertificate> trusted() const;
    // The profiles that were learned since the queue last asked.
    QHash<QString, HostProfile> takeNews(MemberId queue);

private:
    struct Host
    {
        HostPace pace = {};
        std::optional<Outage> outage = {};
        bool hasAnswered = false;
    };

    struct Queue
    {
        LimitsListener listener = {};
        bool wantsDownload = false;
        QSet<QString> wantedHosts = {}; // that had enough of them
        QHash<QString, HostProfile> news = {};
    };

    mutable std::mutex m_mutex;
    QueueLimits m_limits;
    std::map<MemberId, Queue> m_queues;
    ConnectionShares m_downloads; // of queues
    FairShares m_bytes;
    ConnectionShares m_connections;
    QHash<QString, Host> m_hosts;
    HostBook m_book;
    std::shared_ptr<MemoryBudget> m_memory;
    QHash<QString, QByteArray> m_trusted;
    quint64 m_lastMember = 0;
    NetworkReach m_network = NetworkReach::Unknown;
    MonotonicTime m_lastAnswer{};

    std::optional<qint64> rateFor(std::optional<qint64> fileRate) const;
    bool nobodyAnswers() const;
    void takeOver(const QueueLimits& limits, HourRule hour);
    void obey(HourRule hour);
    void tellOfFreePlace(MemberId by, const QString& host);

    template<typename Change>
    void learn(Change&& change);
};

} // namespace tributary
