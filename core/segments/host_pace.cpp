#include "core/segments/host_pace.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

// Refusals of two downloads within that time are no matter of one file.
constexpr auto aWhile = 10s;
constexpr microseconds shortest = 10ms;
constexpr microseconds first = 100ms;
// Requests that went out before the distance grew say nothing of it.
constexpr microseconds underWay = 250ms;
// Whoever waits asks several times a second. A lane that hangs on its disk holds up nobody else.
constexpr auto longestSilence = 2s;

} // namespace

bool HostPace::mayStart(Ticket ticket, std::chrono::milliseconds wanted, MonotonicTime now)
{
    const microseconds delay = std::max<microseconds>(wanted, m_distance);
    const bool isDue = now >= m_restsUntil && (!m_lastStart || now >= *m_lastStart + delay);
    const auto own = std::ranges::find(m_waiting, ticket, &Waiting::ticket);
    const auto isAwake = [now](const Waiting& one) { return now - one.askedAt <= longestSilence; };
    // Without a delay there is nothing to stand in line for.
    const bool isNext = delay.count() == 0 || std::none_of(m_waiting.begin(), own, isAwake);
    if (isDue && isNext) {
        giveUp(ticket);
        m_lastStart = now;
        return true;
    }
    if (own == m_waiting.end())
        m_waiting.push_back({.ticket = ticket, .askedAt = now});
    else
        own->askedAt = now;
    return false;
}

void HostPace::giveUp(Ticket ticket)
{
    std::erase_if(m_waiting, [ticket](const Waiting& one) { return one.ticket == ticket; });
}

void HostPace::noteRefused(const void* download, std::chrono::milliseconds most, MonotonicTime now)
{
    const bool isOfSeveral =
        m_lastRefusal && m_lastRefusal->download != download && now - m_lastRefusal->at <= aWhile;
    m_lastRefusal = Refusal{.download = download, .at = now};
    const bool isOfThatTime = m_grownAt && now - *m_grownAt < std::max(m_distance, underWay);
    if (!isOfSeveral || isOfThatTime || m_distance >= most)
        return;
    m_distance = std::min<microseconds>(std::max(2 * m_distance, first), most);
    m_grownAt = now;
}

void HostPace::noteServed()
{
    m_distance = m_distance * 19 / 20;
    if (m_distance < shortest)
        m_distance = 0us;
}

void HostPace::restUntil(MonotonicTime time)
{
    m_restsUntil = std::max(m_restsUntil, time);
}

std::optional<MonotonicTime> HostPace::restsUntil(MonotonicTime now) const
{
    return now < m_restsUntil ? std::optional(m_restsUntil) : std::nullopt;
}

} // namespace tributary
