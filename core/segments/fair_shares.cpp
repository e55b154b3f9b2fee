#include "core/segments/fair_shares.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr Seconds savedAtMost = 200ms;
// A member that doesn't ask for so long has nothing to read, and earns nothing.
constexpr auto silentAfter = 300ms;
// A read of a few bytes costs as much as one of many.
constexpr Seconds worthARead = 50ms;
constexpr double largestStep = 64.0 * 1024;
constexpr std::chrono::milliseconds soonest = 2ms;
constexpr std::chrono::milliseconds latest = 100ms;
// Room for one byte, and for what is earned before the member asks again.
constexpr double leastRoom = 2;

} // namespace

FairShares::FairShares(std::optional<qint64> bytesPerSecond, MonotonicTime now)
    : m_rate(bytesPerSecond)
    , m_at(now)
{
}

// Savings are kept as a time, so they survive a change of the rate. A first limit begins with the savings of
// a moment; otherwise even a limit far above the line's speed would slow the download down.
void FairShares::setRate(std::optional<qint64> bytesPerSecond, MonotonicTime now)
{
    const Seconds saved = m_rate ? savedTime(now) : worthARead;
    m_rate = bytesPerSecond;
    m_members.clear();
    m_spare = static_cast<double>(m_rate.value_or(0)) * saved.count();
    m_at = now;
}

Seconds FairShares::savedTime(MonotonicTime now) const
{
    double saved = m_spare;
    for (const auto& [id, member] : m_members)
        saved += member.saved;
    return std::min(Seconds(saved / static_cast<double>(*m_rate)) + Seconds(now - m_at), savedAtMost);
}

ByteGrant FairShares::take(MemberId who, qint64 wanted, MonotonicTime now)
{
    if (!m_rate)
        return {.bytes = wanted};
    forgetTheSilent(now);
    Member& member = m_members[who];
    member.askedAt = now;
    earn(now);
    shareOut();
    const double share = static_cast<double>(*m_rate) / static_cast<double>(m_members.size());
    const double step = std::clamp(share * worthARead.count(), 1.0, largestStep);
    const double least = std::min(static_cast<double>(wanted), step);
    if (member.saved < least) {
        const Seconds missing{(least - member.saved) / share};
        const auto again = std::chrono::ceil<std::chrono::milliseconds>(std::min(missing, Seconds(latest)));
        return {.again = std::max(again, soonest)};
    }
    const qint64 bytes = std::min(static_cast<qint64>(member.saved), wanted);
    member.saved -= static_cast<double>(bytes);
    return {.bytes = bytes};
}

void FairShares::giveBack(MemberId who, qint64 bytes)
{
    if (const auto member = m_members.find(who); m_rate && member != m_members.end())
        member->second.saved += static_cast<double>(bytes);
}

void FairShares::leave(MemberId who)
{
    if (const auto member = m_members.find(who); member != m_members.end()) {
        m_spare += member->second.saved;
        m_members.erase(member);
    }
}

// The most that one member may save; all together never save more than a fifth of a second.
double FairShares::room() const
{
    const double all = static_cast<double>(*m_rate) * savedAtMost.count();
    return std::max(all / static_cast<double>(m_members.size()), leastRoom);
}

void FairShares::forgetTheSilent(MonotonicTime now)
{
    for (auto member = m_members.begin(); member != m_members.end();) {
        const bool isSilent = now - member->second.askedAt >= silentAfter;
        if (isSilent)
            m_spare += member->second.saved;
        member = isSilent ? m_members.erase(member) : std::next(member);
    }
}

void FairShares::earn(MonotonicTime now)
{
    m_spare += Seconds(now - m_at).count() * static_cast<double>(*m_rate);
    m_at = now;
    // When members were added, each has less room, and the others give up what they saved beyond it.
    for (auto& [id, member] : m_members) {
        const double surplus = std::max(0.0, member.saved - room());
        member.saved -= surplus;
        m_spare += surplus;
    }
}

void FairShares::shareOut()
{
    while (m_spare > 0) {
        if (shareOutOnce() <= 0)
            break;
    }
    // All members are full, so what is left is nobody's.
    m_spare = 0;
}

// Gives an equal part of the spare to each who has room; tells how much was given.
double FairShares::shareOutOnce()
{
    const double full = room();
    const auto hungry = std::ranges::count_if(
        m_members, [full](const auto& entry) { return full - entry.second.saved > 0.001; });
    if (hungry == 0)
        return 0;
    const double part = m_spare / static_cast<double>(hungry);
    double given = 0;
    for (auto& [id, member] : m_members) {
        const double mine = std::clamp(full - member.saved, 0.0, part);
        member.saved += mine;
        given += mine;
    }
    m_spare -= given;
    return m_spare > 0.001 ? given : 0;
}

} // namespace tributary
