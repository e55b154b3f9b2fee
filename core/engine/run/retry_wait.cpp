#include "core/engine/run/retry_wait.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortestForAnother = 500ms;
constexpr milliseconds longestForAnother = 8s;

} // namespace

RetryWait::RetryWait(RetrySchedule schedule, HostOutages& outages)
    : m_schedule(std::move(schedule))
    , m_outages(outages)
{
}

std::optional<RetryNotice> RetryWait::begin(const DownloadError& error,
                                            std::optional<milliseconds> retryAfter, MonotonicTime now)
{
    const auto wait = m_schedule.next(retryAfter, error);
    if (!wait)
        return std::nullopt;
    ++m_count;
    m_until = now + *wait;
    return RetryNotice{.error = error, .attempt = m_schedule.attempt(), .wait = *wait};
}

bool RetryWait::beginForHost(const QString& host, Acquaintance acquaintance, MonotonicTime now)
{
    const auto lookAt = m_outages.noteUnreachable(host, acquaintance, now);
    if (!lookAt)
        return false;
    m_isOutageTold = true;
    m_awaitedHost = host;
    m_until = *lookAt;
    return true;
}

bool RetryWait::beginForAnother(MonotonicTime now)
{
    const bool isFirst = m_forAnother == milliseconds{0};
    m_forAnother = std::clamp(2 * m_forAnother, shortestForAnother, longestForAnother);
    m_until = now + m_forAnother;
    return isFirst;
}

void RetryWait::end()
{
    m_until.reset();
    m_awaitedHost.reset();
}

bool RetryWait::takeDue(MonotonicTime now)
{
    const bool isDue = m_awaitedHost ? m_outages.takeKnock(*m_awaitedHost, now) : m_until && *m_until <= now;
    if (isDue)
        end();
    return isDue;
}

std::optional<milliseconds> RetryWait::left(MonotonicTime now) const
{
    if (!m_until)
        return std::nullopt;
    return std::max(milliseconds{0}, std::chrono::duration_cast<milliseconds>(*m_until - now));
}

} // namespace tributary
