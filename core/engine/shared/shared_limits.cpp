#include "core/engine/shared/shared_limits.h"

#include "core/engine/shared/affordable_limits.h"
#include "core/http/headers/retry_after.h"
#include "core/http/judging/redirect_rule.h"
#include "core/http/proxy/proxy_in_use.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A second; a connection is worth its while from here on.
constexpr qint64 worthAConnection = 64 * 1024;
constexpr qint64 smallestPiece = 16 * 1024;
constexpr qint64 largeEnough = 1024 * 1024 * 1024;

} // namespace

SharedLimits::SharedLimits(QueueLimits limits)
    : m_bytes(limits.bytesPerSecond, MonotonicTime::clock::now())
    , m_memory(std::make_shared<MemoryBudget>(limits.memory))
{
    takeOver(limits, HourRule::Limited);
}

void SharedLimits::set(const QueueLimits& limits, const QDateTime& now)
{
    const std::lock_guard lock(m_mutex);
    takeOver(limits, limits.schedule ? ruleAt(*limits.schedule, now) : HourRule::Limited);
}

void SharedLimits::setForAll(const QueueLimits& limits, const QDateTime& now)
{
    set(limits, now);
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, queue] : m_queues) {
        if (queue.listener.limitsChanged)
            queue.listener.limitsChanged();
    }
}

void SharedLimits::takeOver(const QueueLimits& limits, HourRule hour)
{
    m_limits = affordable(limits, filesThatMayBeOpen());
    m_memory->setLimit(limits.memory);
    m_connections.setLimits(m_limits.connections, limits.eachHost.connections);
    m_downloads.setLimits(limits.jobsInAll.value_or(std::numeric_limits<int>::max()),
                          limits.eachHost.downloads);
    obey(hour);
}

void SharedLimits::obey(HourRule hour)
{
    const auto rate = hour == HourRule::Unlimited ? std::nullopt : m_limits.bytesPerSecond;
    if (rate != m_bytes.rate())
        m_bytes.setRate(rate, MonotonicTime::clock::now());
}

HourRule SharedLimits::obeySchedule(const QDateTime& now)
{
    const std::lock_guard lock(m_mutex);
    const HourRule hour = m_limits.schedule ? ruleAt(*m_limits.schedule, now) : HourRule::Limited;
    obey(hour);
    return hour;
}

bool SharedLimits::hasSchedule() const
{
    const std::lock_guard lock(m_mutex);
    return m_limits.schedule.has_value();
}

MemberId SharedLimits::joinQueue(LimitsListener listener)
{
    const std::lock_guard lock(m_mutex);
    const MemberId queue{++m_lastMember};
    m_queues[queue].listener = std::move(listener);
    return queue;
}

void SharedLimits::leaveQueue(MemberId queue)
{
    const std::lock_guard lock(m_mutex);
    m_queues.erase(queue);
    m_downloads.leave(queue);
    for (auto& [id, other] : m_queues) {
        for (const QString& host : std::exchange(other.wantedHosts, {}))
            other.listener.placeIsFree(host);
    }
    tellOfFreePlace(queue, {});
}

bool SharedLimits::takeDownload(MemberId who, const QString& host)
{
    const std::lock_guard lock(m_mutex);
    Queue& queue = m_queues[who];
    const int held = m_downloads.heldBy(who);
    const bool givesWay = std::ranges::any_of(m_queues, [&](const auto& other) {
        return other.first != who && other.second.wantsDownload && m_downloads.heldBy(other.first) < held;
    });
    if (!givesWay && m_downloads.take(who, host)) {
        queue.wantsDownload = false;
        queue.wantedHosts.remove(host);
        tellOfFreePlace(who, {});
        return true;
    }
    if (m_downloads.isFull(host))
        queue.wantedHosts.insert(host);
    else
        queue.wantsDownload = true;
    return false;
}

bool SharedLimits::isHostFull(const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    return m_downloads.isFull(host);
}

void SharedLimits::giveDownload(MemberId queue, const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_downloads.give(queue, host);
    tellOfFreePlace(queue, host);
}

void SharedLimits::wantNoDownload(MemberId who)
{
    const std::lock_guard lock(m_mutex);
    const auto queue = m_queues.find(who);
    if (queue == m_queues.end())
        return;
    m_downloads.stopWaiting(who);
    if (std::exchange(queue->second.wantsDownload, false))
        tellOfFreePlace(who, {});
}

// Each queue that wants a place asks again, though others may be quicker.
void SharedLimits::tellOfFreePlace(MemberId by, const QString& host)
{
    for (auto& [id, queue] : m_queues) {
        const bool wantsIt = queue.wantsDownload || queue.wantedHosts.remove(host);
        if (id != by && wantsIt && queue.listener.placeIsFree)
            queue.listener.placeIsFree(host);
    }
}

int SharedLimits::downloadsToKeep(MemberId queue, const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    return m_downloads.mayKeep(queue, host);
}

MemberId SharedLimits::join()
{
    const std::lock_guard lock(m_mutex);
    return {++m_lastMember};
}

void SharedLimits::leave(MemberId who)
{
    const std::lock_guard lock(m_mutex);
    m_bytes.leave(who);
    m_connections.stopWaiting(who);
}

bool SharedLimits::takeConnection(MemberId who, const QString& host)
{
    const std::lock_guard lock(m_mutex);
    return m_connections.take(who, host);
}

void SharedLimits::giveConnection(MemberId who, const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_connections.give(who, host);
}

bool SharedLimits::moveConnection(MemberId who, const QString& from, const QString& to)
{
    const std::lock_guard lock(m_mutex);
    return m_connections.move(who, from, to);
}

void SharedLimits::stopWaiting(MemberId who)
{
    const std::lock_guard lock(m_mutex);
    m_connections.stopWaiting(who);
}

int SharedLimits::mayKeep(MemberId who, const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    return m_connections.mayKeep(who, host);
}

ByteGrant SharedLimits::takeBytes(MemberId who, qint64 wanted, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    return m_bytes.take(who, wanted, now);
}

void SharedLimits::giveBytes(MemberId who, qint64 unused)
{
    const std::lock_guard lock(m_mutex);
    m_bytes.giveBack(who, unused);
}

int SharedLimits::worthwhileConnections(std::optional<qint64> fileRate) const
{
    const std::lock_guard lock(m_mutex);
    constexpr qint64 many = 1000;
    const auto rate = rateFor(fileRate);
    return static_cast<int>(rate ? std::clamp(*rate / worthAConnection, qint64{1}, many) : many);
}

std::optional<qint64> SharedLimits::shareOf(std::optional<qint64> fileRate) const
{
    const std::lock_guard lock(m_mutex);
    return rateFor(fileRate);
}

std::optional<qint64> SharedLimits::rateFor(std::optional<qint64> fileRate) const
{
    if (!m_bytes.rate())
        return fileRate;
    const qint64 share = *m_bytes.rate() / std::max(1, m_connections.members());
    return std::min(share, fileRate.value_or(share));
}

std::optional<qint64> SharedLimits::largestPiece(std::optional<qint64> fileRate,
                                                 int connectionsOfTheFile) const
{
    const std::lock_guard lock(m_mutex);
    const auto rate = rateFor(fileRate);
    // A delay between requests to a host asks for few requests, so pieces are not cut into a second's worth.
    if (!rate || m_limits.eachHost.delay.count() > 0)
        return std::nullopt;
    // All that was asked for together is a second's worth.
    return std::clamp(*rate / std::max(1, connectionsOfTheFile), smallestPiece, largeEnough);
}

qint64 SharedLimits::bufferSize(int connectionsOfTheFile, std::optional<qint64> fileRate) const
{
    constexpr qint64 smallest = 16 * 1024;
    constexpr qint64 largest = 1024 * 1024;
    // Beyond this a file gains nothing by deeper buffers, and the program would only grow.
    constexpr qint64 enoughForAFile = 4 * 1024 * 1024;
    const std::lock_guard lock(m_mutex);
    qint64 size = std::min(enoughForAFile / std::max(1, connectionsOfTheFile),
                           m_limits.memory / (2 * std::max(1, m_limits.connections)));
    // Under a limit a deep buffer would come over the line in one burst.
    const auto slow = [](std::optional<qint64> rate) { return rate.value_or(largest * 8) / 8; };
    size = std::min({size, slow(fileRate), slow(m_bytes.rate())});
    return std::clamp(size, smallest, largest);
}

bool SharedLimits::mayRequest(const QString& host, HostPace::Ticket ticket, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    return m_hosts[host].pace.mayStart(ticket, m_limits.eachHost.delay, now);
}

void SharedLimits::giveUpRequest(const QString& host, HostPace::Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    m_hosts[host].pace.giveUp(ticket);
}

void SharedLimits::leaveAlone(const QString& host, std::chrono::milliseconds time, MonotonicTime now)
{
    {
        const std::lock_guard lock(m_mutex);
        m_hosts[host].pace.restUntil(now + time);
    }
    learn([&](HostBook& book, const QDateTime& wallTime) {
        book.learnRetryAfter(host, wallTime.addMSecs(time.count()), wallTime);
    });
}

std::optional<MonotonicTime> SharedLimits::leftAloneUntil(const QString& host, MonotonicTime now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.cend() ? std::nullopt : found->pace.restsUntil(now);
}

void SharedLimits::noteAnswer(const QString& host)
{
    const std::lock_guard lock(m_mutex);
    Host& answering = m_hosts[host];
    answering.hasAnswered = true;
    m_lastAnswer = MonotonicTime::clock::now();
    answering.outage.reset();
}

std::optional<MonotonicTime> SharedLimits::noteUnreachable(const QString& host, Acquaintance acquaintance,
                                                           MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    Host& away = m_hosts[host];
    const bool isGone = m_network == NetworkReach::Gone;
    const bool isOutage =
        isGone || away.hasAnswered || acquaintance == Acquaintance::Known || nobodyAnswers();
    if (m_limits.patience.count() == 0 || !isOutage)
        return std::nullopt;
    if (away.outage)
        away.outage->noteFailure(now);
    else
        away.outage.emplace(now);
    // While the system says that there is no network, the outage is not the host's fault, so patience has no
    // end.
    if (!isGone && now - away.outage->since() > m_limits.patience)
        return std::nullopt;
    return away.outage->nextKnock();
}

// Somebody else who was there is away too, and since then no one has said a word.
bool SharedLimits::nobodyAnswers() const
{
    return std::ranges::any_of(
        m_hosts, [this](const Host& host) { return host.outage && host.outage->since() > m_lastAnswer; });
}

bool SharedLimits::mayGoOn(const QString& host, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.find(host);
    return found == m_hosts.end() || !found->outage || found->outage->mayKnock(now);
}

void SharedLimits::noteNetwork(NetworkReach reach, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    m_network = reach;
    for (Host& host : m_hosts) {
        if (reach == NetworkReach::There && host.outage)
            host.outage->knockSoon(now);
    }
}

bool SharedLimits::isNetworkGone() const
{
    const std::lock_guard lock(m_mutex);
    return m_network == NetworkReach::Gone;
}

HostProfile SharedLimits::profile(const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    return m_book.profile(host, QDateTime::currentDateTimeUtc());
}

QList<HostProfile> SharedLimits::profiles() const
{
    const std::lock_guard lock(m_mutex);
    return m_book.profiles(QDateTime::currentDateTimeUtc());
}

void SharedLimits::adoptProfiles(const QHash<QString, HostProfile>& profiles, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    m_book.adopt(profiles);
    const QDateTime wallTime = QDateTime::currentDateTimeUtc();
    for (const HostProfile& profile : m_book.profiles(wallTime)) {
        // The clock may have been set since; nobody is left alone for longer than a server is obeyed.
        if (profile.retryAfter && *profile.retryAfter > wallTime) {
            const std::chrono::milliseconds left{wallTime.msecsTo(*profile.retryAfter)};
            m_hosts[profile.host].pace.restUntil(now + std::min(left, longestRetryAfter));
        }
    }
}

template<typename Change>
void SharedLimits::learn(Change&& change)
{
    const std::lock_guard lock(m_mutex);
    change(m_book, QDateTime::currentDateTimeUtc());
    const auto news = m_book.takeNews();
    for (auto& [id, queue] : m_queues) {
        if (news.isEmpty() || !queue.listener.hostsLearned)
            continue;
        const bool hadNews = !queue.news.isEmpty();
        queue.news.insert(news);
        if (!hadNews)
            queue.listener.hostsLearned();
    }
}

void SharedLimits::learnConnections(const QString& host, int taken)
{
    learn([&](HostBook& book, const QDateTime& now) { book.learnConnections(host, taken, now); });
}

void SharedLimits::learnRanges(const QString& host, Learned trusted)
{
    learn([&](HostBook& book, const QDateTime& now) { book.learnRanges(host, trusted, now); });
}

void SharedLimits::forgetProfile(const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_book.forget(host);
    for (auto& [id, queue] : m_queues)
        queue.news.remove(host);
    m_hosts[host].pace = {};
}

void SharedLimits::trust(const TrustedCertificate& certificate)
{
    const std::lock_guard lock(m_mutex);
    if (certificate.fingerprint.isEmpty())
        m_trusted.remove(certificate.host);
    else
        m_trusted.insert(certificate.host, certificate.fingerprint);
}

Trust SharedLimits::trustFor(const ProxyChoice& proxy, const QUrl& url) const
{
    const std::lock_guard lock(m_mutex);
    if (m_trusted.isEmpty())
        return {};
    const bool needsProxy = proxy.kind == ProxyKind::Https;
    return {.server = m_trusted.value(originOf(url)),
            .proxy = needsProxy ? m_trusted.value(originOf(proxy)) : QByteArray()};
}

QList<TrustedCertificate> SharedLimits::trusted() const
{
    const std::lock_guard lock(m_mutex);
    QList<TrustedCertificate> all;
    for (auto at = m_trusted.cbegin(); at != m_trusted.cend(); ++at)
        all.append({.host = at.key(), .fingerprint = at.value()});
    std::ranges::sort(all, {}, &TrustedCertificate::host);
    return all;
}

QHash<QString, HostProfile> SharedLimits::takeNews(MemberId queue)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_queues[queue].news, {});
}

} // namespace tributary
