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
    // Holds the download back instead of letting it wait; until names the host, path or folder that it is
    // held for.
    void hold(const Turn& turn, const QString& until);
    // Takes the download out, whether it waits or is held; tells whether it did either.
    bool leave(const Turn& turn);
    // Takes out the first download in the order.
    std::optional<Turn> takeFirst();
    bool waits(const Turn& turn) const { return m_waiting.contains(turn); }
    bool isHeldUntil(DownloadId id, const QString& until) const;

    // Lets the first download that is held for that wait again.
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
