#pragma once

#include "core/engine/shared/digest_logins.h"
#include "core/engine/shared/download_places.h"
#include "core/engine/shared/folder_lists.h"
#include "core/engine/shared/host_outages.h"
#include "core/engine/shared/host_paces.h"
#include "core/engine/shared/learned_hosts.h"
#include "core/engine/shared/trusted_hosts.h"
#include "core/http/exchange/line_calls.h"
#include "core/segments/connection_shares.h"
#include "core/segments/fair_shares.h"
#include "core/storage/assembly/memory_budget.h"
#include "core/storage/assembly/own_files.h"
#include "core/storage/naming/taken_numbers.h"
#include "core/values/queue/queue_limits.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace tributary {

enum class Transport : quint8 { Plain, Encrypted };

// The news that a queue hears of the limits that it keeps. Called on any thread, under a lock: it only posts.
struct LimitsListener
{
    std::function<void()> limitsChanged = {};
    // The queue may start another one from that host, where another queue's has ended.
    DownloadPlaces::PlaceIsFree placeIsFree = {};
    LearnedHosts::HasNews hostsLearned = {};
};

// What all downloads on all lanes share: the limits on connections, bytes a second and memory here, and
// beside them what is counted and known of downloads and hosts. Thread-safe, and asked once a connection, a
// request or a read, never once a byte. A host is named by its origin.
class SharedLimits
{
public:
    explicit SharedLimits(QueueLimits limits);

    // The rate holds as the schedule says at that time.
    void set(const QueueLimits& limits, const QDateTime& now);
    // Sets the limits like set(), and tells all queues that keep them.
    void setForAll(const QueueLimits& limits, const QDateTime& now);
    HourRule obeySchedule(const QDateTime& now);
    bool hasSchedule() const;

    // Each queue joins when it is made, and leaves when it ends.
    MemberId joinQueue(const LimitsListener& listener);
    void leaveQueue(MemberId queue);

    DownloadPlaces& places() { return m_places; }
    HostOutages& outages() { return m_outages; }
    HostPaces& paces() { return m_paces; }
    LearnedHosts& hosts() { return m_hosts; }
    const LearnedHosts& hosts() const { return m_hosts; }
    TrustedHosts& certificates() { return m_certificates; }
    DigestLogins& logins() { return m_asking.logins; }
    LineCalls& lineCalls() { return m_asking.calls; }
    FolderLists& folderLists() { return m_folderLists; }
    OwnFiles& ownFiles() { return m_files.own; }
    TakenNumbers& takenNumbers() { return m_files.taken; }

    // Each download joins when its run begins, and leaves when that ends.
    MemberId join();
    void leave(MemberId who);

    bool takeConnection(MemberId who, const QString& host);
    void giveConnection(MemberId who, const QString& host);
    bool moveConnection(MemberId who, const QString& from, const QString& to);
    void stopWaiting(MemberId who);
    int mayKeep(MemberId who, const QString& host) const;

    // How many of the wanted bytes may be read now.
    ByteGrant takeBytes(MemberId who, qint64 wanted, MonotonicTime now);
    // The share of all limits that one file may have.
    std::optional<qint64> shareOf(std::optional<qint64> fileRate) const;
    // More connections than this bring a download nothing under its limit or the common one.
    int worthwhileConnections(std::optional<qint64> fileRate) const;
    // Under a limit, the most that one request is to ask for: what was asked for comes at once, into the
    // system's buffers, however slowly it is read.
    std::optional<qint64> largestSegment(std::optional<qint64> fileRate, int connectionsOfTheFile) const;
    // The memory that all files together may hold that are assembled there; as much as all buffers.
    const std::shared_ptr<MemoryBudget>& memory() const { return m_memory; }
    // The bounded buffer of one connection, so that all of them stay within the memory limit.
    qint64 bufferSize(int connectionsOfTheFile, std::optional<qint64> fileRate, Transport transport) const;

private:
    // The files that downloads have made, and those that their names have met.
    struct FilesMade
    {
        OwnFiles own;
        TakenNumbers taken;
    };

    // Lanes tell each other here which hosts want Digest, and which ones keep a question waiting.
    struct Asking
    {
        DigestLogins logins;
        LineCalls calls;
    };

    mutable std::mutex m_mutex;
    QueueLimits m_limits;
    std::map<MemberId, std::function<void()>> m_queues; // whom to tell of new limits
    FairShares m_bytes;
    ConnectionShares m_connections;
    std::shared_ptr<MemoryBudget> m_memory;
    quint64 m_lastMember = 0;
    DownloadPlaces m_places;
    HostOutages m_outages;
    HostPaces m_paces;
    LearnedHosts m_hosts;
    TrustedHosts m_certificates;
    Asking m_asking;
    FolderLists m_folderLists;
    FilesMade m_files;

    std::optional<qint64> rateFor(std::optional<qint64> fileRate) const;
    void takeOver(const QueueLimits& limits, HourRule hour);
    void obey(HourRule hour);
};

} // namespace tributary
