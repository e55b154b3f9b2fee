#pragma once

#include "core/segments/member_id.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace tributary {

// Says which member may have how many connections: so many in all, so many to one host. A member without any
// comes before those who have more than an even part, and they must let go of some. Queues share downloads by
// the same rule.
class ConnectionShares
{
public:
    void setLimits(int inAll, std::optional<int> toOneHost);

    bool take(MemberId who, const QString& host);
    void give(MemberId who, const QString& host);
    // Moves a connection that was redirected to another host; false when that host has enough. Until the
    // member has one there, it waits as for its first.
    bool move(MemberId who, const QString& from, const QString& to);
    // The member needs no connection now, so it stops counting as one that waits.
    void stopWaiting(MemberId who);
    // Removes the member with all that it holds.
    void leave(MemberId who);

    // How many members have a connection, or wait for their first.
    int members() const { return static_cast<int>(m_members.size()); }
    int heldBy(MemberId who) const;
    bool isFull(const QString& host) const;
    // How many of its connections to the host a member may keep: all of them while nobody waits for a first
    // one and no limit is exceeded.
    int mayKeep(MemberId who, const QString& host) const;

private:
    enum class Shortage : quint8 { None, InAll, AtTheHost };
    struct Member
    {
        QHash<QString, int> held = {};
        int heldInAll = 0;
        Shortage waitsBecauseOf = Shortage::None; // for its first, in all or where it was redirected
        QString waitsFor = {};
    };

    int m_inAll = 0;
    std::optional<int> m_toOneHost;
    std::map<MemberId, Member> m_members;
    QHash<QString, int> m_toHost;
    int m_taken = 0;

    int keptOfTooMany(MemberId who, const QString& host) const;
    int evenPart() const;
    int evenPartOf(const QString& host) const;
    void forgetIfIdle(MemberId who);
};

} // namespace tributary
