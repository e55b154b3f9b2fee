#include "core/segments/connection_shares.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace tributary {

namespace {

constexpr int asManyAsItLikes = std::numeric_limits<int>::max();

// How many of its own a member keeps when all together may keep no more than inAll: members with many give up
// some first.
int keptOf(const std::vector<std::pair<MemberId, int>>& held, int inAll, MemberId who)
{
    const auto sumAt = [&](int level) {
        int sum = 0;
        for (const auto& [id, count] : held)
            sum += std::min(count, level);
        return sum;
    };
    int level = 0;
    while (level < inAll && sumAt(level + 1) <= inAll)
        ++level;
    int left = inAll - sumAt(level);
    for (const auto& [id, count] : held) {
        const bool hasOneMore = count > level && left-- > 0;
        if (id == who)
            return std::min(count, level + (hasOneMore ? 1 : 0));
    }
    return 0;
}

} // namespace

void ConnectionShares::setLimits(int inAll, std::optional<int> toOneHost)
{
    m_inAll = inAll;
    m_toOneHost = toOneHost;
}

bool ConnectionShares::isFull(const QString& host) const
{
    return m_toOneHost && m_toHost.value(host) >= *m_toOneHost;
}

bool ConnectionShares::take(MemberId who, const QString& host)
{
    Member& member = m_members[who];
    const bool isFullInAll = m_taken >= m_inAll;
    if (isFullInAll || isFull(host) || member.held.value(host) >= mayKeep(who, host)) {
        if (member.heldInAll == 0) {
            member.waitsBecauseOf = isFullInAll ? Shortage::InAll : Shortage::AtTheHost;
            member.waitsFor = host;
        }
        return false;
    }
    member.waitsBecauseOf = Shortage::None;
    ++member.held[host];
    ++member.heldInAll;
    ++m_toHost[host];
    ++m_taken;
    return true;
}

void ConnectionShares::give(MemberId who, const QString& host)
{
    Member& member = m_members[who];
    --m_taken;
    if (--member.heldInAll == 0)
        member.waitsBecauseOf = Shortage::None;
    if (--member.held[host] <= 0)
        member.held.remove(host);
    if (--m_toHost[host] <= 0)
        m_toHost.remove(host);
    forgetIfIdle(who);
}

bool ConnectionShares::move(MemberId who, const QString& from, const QString& to)
{
    Member& member = m_members[who];
    if (isFull(to)) {
        if (!member.held.contains(to)) {
            member.waitsBecauseOf = Shortage::AtTheHost;
            member.waitsFor = to;
        }
        return false;
    }
    member.waitsBecauseOf = Shortage::None;
    if (--member.held[from] <= 0)
        member.held.remove(from);
    if (--m_toHost[from] <= 0)
        m_toHost.remove(from);
    ++member.held[to];
    ++m_toHost[to];
    return true;
}

void ConnectionShares::stopWaiting(MemberId who)
{
    if (const auto member = m_members.find(who); member != m_members.end()) {
        member->second.waitsBecauseOf = Shortage::None;
        forgetIfIdle(who);
    }
}

void ConnectionShares::leave(MemberId who)
{
    const auto leaving = m_members.find(who);
    if (leaving == m_members.end())
        return;
    for (auto held = leaving->second.held.cbegin(); held != leaving->second.held.cend(); ++held) {
        int& toHost = m_toHost[held.key()];
        toHost -= held.value();
        if (toHost <= 0)
            m_toHost.remove(held.key());
    }
    m_taken -= leaving->second.heldInAll;
    m_members.erase(leaving);
}

void ConnectionShares::forgetIfIdle(MemberId who)
{
    const Member& member = m_members.at(who);
    if (member.heldInAll == 0 && member.waitsBecauseOf == Shortage::None)
        m_members.erase(who);
}

int ConnectionShares::heldBy(MemberId who) const
{
    const auto member = m_members.find(who);
    return member == m_members.end() ? 0 : member->second.heldInAll;
}

int ConnectionShares::mayKeep(MemberId who, const QString& host) const
{
    int most = keptOfTooMany(who, host);
    for (const auto& [id, member] : m_members) {
        if (id == who || member.waitsBecauseOf == Shortage::None)
            continue;
        if (member.waitsBecauseOf == Shortage::InAll)
            most = std::min(most, evenPart());
        else if (member.waitsFor == host)
            most = std::min(most, evenPartOf(host));
    }
    return most;
}

// How many connections the member may keep after a limit was lowered.
int ConnectionShares::keptOfTooMany(MemberId who, const QString& host) const
{
    int most = asManyAsItLikes;
    std::vector<std::pair<MemberId, int>> held;
    if (m_taken > m_inAll) {
        for (const auto& [id, member] : m_members)
            held.emplace_back(id, member.heldInAll);
        most = keptOf(held, m_inAll, who);
    }
    if (m_toOneHost && m_toHost.value(host) > *m_toOneHost) {
        held.clear();
        for (const auto& [id, member] : m_members)
            held.emplace_back(id, member.held.value(host));
        most = std::min(most, keptOf(held, *m_toOneHost, who));
    }
    return most;
}

int ConnectionShares::evenPart() const
{
    return std::max(1, m_inAll / std::max(1, static_cast<int>(m_members.size())));
}

int ConnectionShares::evenPartOf(const QString& host) const
{
    const auto interested = std::ranges::count_if(m_members, [&](const auto& entry) {
        const Member& member = entry.second;
        return member.held.contains(host) ||
               (member.waitsBecauseOf != Shortage::None && member.waitsFor == host);
    });
    return std::max(1, m_toOneHost.value_or(m_inAll) / std::max(1, static_cast<int>(interested)));
}

} // namespace tributary
