#include "core/engine/keeping/trust_record.h"
#include "core/engine/queue/dispatcher.h"
#include "core/engine/shared/affordable_limits.h"
#include "core/http/judging/redirect_rule.h"
#include "core/values/basics/thread_handover.h"

#include <QDateTime>

// What holds for all downloads: limits, the schedule, the network, and what hosts are like.

namespace tributary {

namespace {

// No host and no path is called like this.
const QString untilItIsKept = QStringLiteral("\nuntil it is kept");

} // namespace

void Dispatcher::setLimits(const QueueLimits& limits)
{
    m_limits = affordable(limits, filesThatMayBeOpen());
    if (m_sharing == Sharing::Alone)
        m_shared->set(limits, QDateTime::currentDateTime());
    obeyLimits();
}

void Dispatcher::obeyLimits()
{
    letAllGoOn();
    letGoOfSurplus();
    obeySchedule();
}

void Dispatcher::obeySchedule()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_hour = m_shared->obeySchedule(now);
    const bool isOwnPause = m_limits.schedule && ruleAt(*m_limits.schedule, now) == HourRule::Paused;
    if (isOwnPause)
        m_hour = HourRule::Paused;
    if (m_limits.schedule || m_shared->hasSchedule())
        m_nextLook.start(nextLook(now));
    else
        m_nextLook.stop();
    startNext();
    if (m_hour != HourRule::Paused)
        return;
    for (auto& [id, entry] : m_entries) {
        if (entry.isTransferring && isUnderway(entry))
            setBack(id, entry);
    }
}

// There are fewer places than there were.
void Dispatcher::letGoOfSurplus()
{
    const auto hosts = m_transferringFrom;
    for (auto host = hosts.cbegin(); host != hosts.cend(); ++host) {
        const int common = m_shared->downloadsToKeep(m_me, host.key());
        const int most = std::min(m_limits.eachHost.downloads.value_or(host.value()), common);
        if (host.value() > most)
            letGoOfSurplus(most, host.key());
    }
    if (const int most = std::min(m_limits.jobs, m_shared->downloadsToKeep(m_me, {})); m_transferring > most)
        letGoOfSurplus(most, {});
}

// The last in the list's order give up their places, and wait for another turn with what they have.
void Dispatcher::letGoOfSurplus(int most, const QString& host)
{
    std::set<Turn> running;
    for (const auto& [id, entry] : m_entries) {
        if (entry.isTransferring && isUnderway(entry) && (host.isEmpty() || entry.host == host))
            running.insert(turnOf(entry));
    }
    for (auto last = running.rbegin(); last != running.rend() && most < std::ssize(running); ++most, ++last)
        setBack(last->id, *find(last->id));
}

// Also among those of other queues. Whoever waits only for its host lets others pass.
bool Dispatcher::takePlace(Entry& entry)
{
    const QString host = originOf(entry.request.url());
    if (entry.isTransferring || m_shared->takeDownload(m_me, host))
        return true;
    if (m_shared->isHostFull(host))
        hold(entry, host);
    else
        wait(entry);
    return false;
}

// Whoever waits for a host that has enough of them doesn't stand in the way of those behind it.
bool Dispatcher::isHeldBack(Entry& entry)
{
    if (!entry.isKept) {
        hold(entry, untilItIsKept);
        return true;
    }
    if (m_discarding.contains(entry.snapshot.path)) {
        hold(entry, entry.snapshot.path);
        return true;
    }
    const std::optional<int> most = m_limits.eachHost.downloads;
    const QString host = originOf(entry.request.url());
    if (most && m_transferringFrom.value(host) >= *most) {
        hold(entry, host);
        return true;
    }
    return isHeldForItsVolume(entry);
}

void Dispatcher::hold(Entry& entry, const QString& until)
{
    entry.host = until;
    m_heldBack[until].insert(turnOf(entry));
}

bool Dispatcher::stopWaiting(const Entry& entry)
{
    if (m_waiting.erase(turnOf(entry)) > 0)
        return true;
    const auto held = m_heldBack.find(entry.host);
    return held != m_heldBack.end() && held->second.erase(turnOf(entry)) > 0;
}

void Dispatcher::letOneGoOn(const QString& host)
{
    const auto held = m_heldBack.find(host);
    if (held == m_heldBack.end())
        return;
    if (!held->second.empty())
        m_waiting.insert(held->second.extract(held->second.begin()));
    if (held->second.empty())
        m_heldBack.erase(held);
}

void Dispatcher::letGoOn(const QString& path)
{
    if (auto held = m_heldBack.extract(path))
        m_waiting.merge(held.mapped());
}

void Dispatcher::goOnOnceKept(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry)
        return;
    entry->isKept = true;
    if (entry->host == untilItIsKept && stopWaiting(*entry))
        wait(*entry);
    startNext();
}

void Dispatcher::letAllGoOn()
{
    for (auto& [host, held] : m_heldBack)
        m_waiting.merge(held);
    m_heldBack.clear();
}

// It saves what it has and waits for its turn, which comes when the schedule lets it.
void Dispatcher::setBack(DownloadId id, Entry& entry)
{
    entry.afterRun = AfterRun::StartAgain;
    Lane* lane = entry.lane->lane();
    post(lane, [lane, id] { lane->pause(id, [](const SegmentPositions&) {}); });
}

void Dispatcher::setRateOf(DownloadId id, std::optional<qint64> bytesPerSecond)
{
    Entry* entry = find(id);
    if (!entry)
        return;
    DownloadRequest request = entry->request.whole();
    if (request.bytesPerSecond == bytesPerSecond)
        return;
    request.bytesPerSecond = bytesPerSecond;
    noteRequest(*entry, request);
    entry->request = m_requests.keep(std::move(request));
    entry->snapshot.ownLimit = bytesPerSecond;
    noteChange(id, Urgency::Urgent);
    if (!entry->lane)
        return;
    Lane* lane = entry->lane->lane();
    post(lane, [lane, id, bytesPerSecond] { lane->setRate(id, bytesPerSecond); });
}

void Dispatcher::noteNetwork(NetworkReach reach)
{
    m_shared->noteNetwork(reach, MonotonicTime::clock::now());
}

void Dispatcher::adoptHosts(const QHash<QString, HostProfile>& hosts)
{
    m_shared->adoptProfiles(hosts, MonotonicTime::clock::now());
}

void Dispatcher::keepHosts()
{
    const auto news = m_shared->takeNews(m_me);
    if (m_keeper && !news.isEmpty())
        m_keeper->noteHosts(news);
}

void Dispatcher::trust(const TrustedCertificate& certificate)
{
    m_shared->trust(certificate);
    keepTrust();
}

void Dispatcher::distrust(const QStringList& hosts)
{
    for (const QString& host : hosts)
        m_shared->trust({.host = host, .fingerprint = {}});
    keepTrust();
}

void Dispatcher::keepTrust()
{
    if (m_keeper)
        m_keeper->keepSetting(trustSetting, encodeTrust(m_shared->trusted()));
}

void Dispatcher::forgetHosts(const QStringList& hosts)
{
    for (const QString& host : hosts) {
        m_shared->forgetProfile(host);
        if (m_keeper)
            m_keeper->forgetHost(host);
    }
}

} // namespace tributary
