#pragma once

#include "core/engine/list/turn_order.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tributary {

// Downloads that want to be started, or to go on after a wait, in their order. Who can't be started for a
// reason of its own (its host has enough of them, its path is taken, the volume of its folder is not known)
// is held until that is no more, and doesn't stand in the way of those behind it.
class WaitingLine
{
public:
    void wait(const Turn& turn);
    // Instead of waiting; until is a host, a path or a folder.
    void hold(const Turn& turn, const QString& until);
    // Neither waits nor is held any more; whether it did.
    bool leave(const Turn& turn);
    // The first in the order, which does not wait any more.
    std::optional<Turn> takeFirst();
    bool waits(const Turn& turn) const { return m_waiting.contains(turn); }
    bool isHeldUntil(DownloadId id, const QString& until) const;

    // The first of those that are held for that waits again.
    void letOneGoOn(const QString& until);
    void letGoOn(const QString& until);
    void letAllGoOn();
    size_t countHeld(const QString& until) const;
    std::vector<Turn> heldUntil(const QString& until) const;

private:
    std::set<Turn> m_waiting;
    std::map<QString, std::set<Turn>> m_held;
    QHash<DownloadId, QString> m_until; // of each that is held

    bool leaveHold(const Turn& turn);
};

} // namespace tributary
