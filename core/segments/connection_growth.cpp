#include "core/segments/connection_growth.h"

#include <algorithm>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// Few, since some servers slow everybody down who comes with more.
constexpr int firstLevel = 2;
// Eight connections are tried also where fewer are as fast. Otherwise a program that joins the line later
// would take most of it with more connections.
constexpr int fairLevel = 8;
// So short that a server which gives each connection little costs a fifth of a second.
constexpr Seconds firstSettling = 350ms;
// In that time three answers and more have to come for the speed to be worth a comparison.
constexpr Seconds longestForTheFirst = firstSettling / 3;
// Long enough for slow start to be over on most lines, short enough that a minute's download profits.
constexpr Seconds settling = 700ms;
constexpr double worthwhileGain = 1.1;
// The meters of the connections look back over less than this time.
constexpr Seconds forgetting = 2s;
// The speed of a line seldom falls this low by itself.
constexpr double harmfulLoss = 0.8;
// Servers count a connection for a moment after it closed; only when they insist is the limit really lower.
constexpr int insistence = 3;
// The lines that a server drops for one too many break within this time, and so soon after that one was asked
// for. The time has room for a line that is slow to be made.
constexpr Seconds together = 2s;

} // namespace

ConnectionGrowth::ConnectionGrowth(ConnectionChoice choice, std::optional<int> hostLimit)
    : m_choice(choice)
    , m_limit(hostLimit)
    , m_level(choice.growth == ConnectionGrowthKind::Fixed ? choice.most : std::min(firstLevel, choice.most))
    , m_phase(choice.growth == ConnectionGrowthKind::Fixed ? Phase::Settled : Phase::Growing)
{
}

int ConnectionGrowth::wanted() const
{
    return std::max(1, std::min(m_level, m_limit.value_or(m_level)));
}

int ConnectionGrowth::most() const
{
    return std::min(m_choice.most, m_limit.value_or(m_choice.most));
}

void ConnectionGrowth::noteLatency(Seconds latency)
{
    const bool isAtFirst = m_phase == Phase::Growing && m_level <= firstLevel && m_before.connections == 0;
    if (isAtFirst && latency > longestForTheFirst)
        enter(std::min(2 * firstLevel, most()), Phase::Growing);
}

void ConnectionGrowth::measure(int carrying, double bytesPerSecond, MonotonicTime now)
{
    const bool isFirst = m_before.connections == 0;
    if (m_phase == Phase::Settled || (isFirst && m_level >= most()))
        return;
    // While a limit holds the connections back nobody measures, and the speed before says nothing after.
    const bool wasLeft = m_measuredAt && now - *m_measuredAt > settling;
    m_measuredAt = now;
    if (wasLeft || !isAsWanted(carrying)) {
        m_fullSince.reset();
        return;
    }
    if (!m_fullSince) {
        m_fullSince = now;
        return;
    }
    const Seconds full = now - *m_fullSince;
    if (m_phase == Phase::Growing && full >= (m_level <= firstLevel ? firstSettling : settling))
        grow(bytesPerSecond, full);
    else if (m_phase == Phase::Doubting && full >= forgetting)
        decide(bytesPerSecond);
}

// A level that does harm may have connections left for a while after it is given up.
bool ConnectionGrowth::isAsWanted(int carrying) const
{
    return m_phase == Phase::Doubting ? carrying == wanted() : carrying >= wanted();
}

void ConnectionGrowth::grow(double bytesPerSecond, Seconds full)
{
    const bool pays = bytesPerSecond > m_before.bytesPerSecond * worthwhileGain;
    const bool isSlower = bytesPerSecond < m_before.bytesPerSecond * harmfulLoss;
    const bool isNext = m_level < (pays ? most() : std::min(fairLevel, most()));
    // At the first level nothing has come yet; later the meters may still show what was before.
    if (!pays && (m_before.connections == 0 || (full < forgetting && (isSlower || !isNext))))
        return;
    if (isSlower) {
        m_doubted = {.connections = m_level, .bytesPerSecond = bytesPerSecond};
        enter(m_before.connections, Phase::Doubting);
        return;
    }
    m_before = {.connections = m_level, .bytesPerSecond = bytesPerSecond};
    if (isNext)
        enter(std::min(m_level * 2, most()), Phase::Growing);
    else
        enter(m_level, Phase::Settled);
}

// A line that had become slower by itself is measured anew from the level that seemed to do harm.
void ConnectionGrowth::decide(double bytesPerSecond)
{
    if (bytesPerSecond > m_doubted.bytesPerSecond * worthwhileGain) {
        enter(m_level, Phase::Settled);
        return;
    }
    m_before = {};
    enter(m_doubted.connections, Phase::Growing);
}

void ConnectionGrowth::enter(int level, Phase phase)
{
    m_level = level;
    m_phase = phase;
    m_fullSince.reset();
}

void ConnectionGrowth::refused(int others, ConnectionRecord which)
{
    const int accepted = std::clamp(others, 1, m_choice.most);
    if (which == ConnectionRecord::New) {
        m_limit = std::min(accepted, m_limit.value_or(accepted));
    } else if (accepted < m_limit.value_or(m_choice.most) && ++m_refusalsOfProven >= insistence) {
        m_limit = std::max(1, std::min(accepted, wanted() - 1));
        m_refusalsOfProven = 0;
    }
}

void ConnectionGrowth::noteBreak(MonotonicTime now)
{
    std::erase_if(m_breaks, [now](MonotonicTime at) { return now - at > together; });
    m_breaks.push_back(now);
}

// Lines that brought bytes, more than one, show that so many are taken. One alone tells nothing, so that one
// fewer is tried than there were; and a server that drops all of them once more is asked over a single one.
bool ConnectionGrowth::noteBreakOfNew(MonotonicTime askedAt, int othersAsked, MonotonicTime now)
{
    const auto broken = static_cast<int>(std::ranges::count_if(
        m_breaks, [&](MonotonicTime at) { return at >= askedAt && now - at <= together; }));
    // Where several connections break at the same moment, the first break alone counts.
    const bool isTold = m_droppedAt && askedAt <= *m_droppedAt;
    if (broken == 0 || now - askedAt > together || isTold)
        return false;
    const bool isFirst = !std::exchange(m_droppedAt, now).has_value();
    const int taken = broken > 1 ? broken : broken + othersAsked;
    refused(isFirst ? taken : 1, ConnectionRecord::New);
    return true;
}

} // namespace tributary
