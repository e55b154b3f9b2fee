#include "core/segments/outage.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstWait = 250ms;
constexpr std::chrono::milliseconds longestWait = 5s;
// The download that was to knock may have been paused meanwhile.
constexpr auto aKnockTakesAtMost = 20s;
// A run that waits asks much sooner, also where connecting takes as long as a person may have set.
constexpr auto forgottenAfter = 10min;

} // namespace

Outage::Outage(MonotonicTime now)
    : m_since(now)
    , m_borneSince(now)
    , m_lastAsked(now)
    , m_wait(firstWait)
    , m_nextKnock(now + firstWait)
{
}

bool Outage::isForgotten(MonotonicTime now) const
{
    return now - m_lastAsked > forgottenAfter;
}

bool Outage::takeKnock(MonotonicTime now)
{
    if (now < m_nextKnock)
        return false;
    m_isKnocking = true;
    m_lastAsked = now;
    m_nextKnock = now + aKnockTakesAtMost;
    return true;
}

void Outage::noteFailure(MonotonicTime now)
{
    m_lastAsked = now;
    // Downloads that were on the line together fail together; that is one failure.
    if (!m_isKnocking)
        return;
    m_isKnocking = false;
    m_wait = std::min(m_wait * 2, longestWait);
    m_nextKnock = now + m_wait;
}

void Outage::knockSoon(MonotonicTime now)
{
    m_borneSince = now;
    m_isKnocking = false;
    m_wait = firstWait;
    m_nextKnock = now;
}

} // namespace tributary
