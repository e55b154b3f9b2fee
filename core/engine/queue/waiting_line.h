#pragma once

#include "core/engine/list/turn_order.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace tributary {

// The reason why a download can't be started, with the name of what it is about.
struct Hold
{
    enum class Kind : quint8 {
        NotKept,       // the store may not have the download yet; without a name
        PathTaken,     // files at the path that is named are being removed
        HostFull,      // the host has enough downloads
        HostResting,   // the host asks to be left alone, or is away
        VolumeUnknown, // of the folder
        FilesFull,     // as many files are open as may be; without a name
    };

    Kind kind = Kind::NotKept;
    QString name = {};

    friend bool operator==(const Hold&, const Hold&) = default;
    friend bool operator<(const Hold& a, const Hold& b)
    {
        return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
    }
};

// Downloads that want to be started, or to go on after a wait, in their order. One that can't be started for
// a reason of its own is held until the reason is gone, and doesn't stand in the way of those behind it.
class WaitingLine
{
public:
    void wait(const Turn& turn);
    // Holds the download back instead of letting it wait.
    void hold(const Turn& turn, const Hold& why);
    // Takes the download out, whether it waits or is held; tells whether it did either.
    bool leave(const Turn& turn);
    // Takes out the first download in the order.
    std::optional<Turn> takeFirst();
    bool waits(const Turn& turn) const { return m_waiting.contains(turn); }
    bool isHeldFor(DownloadId id, const Hold& why) const;

    // Lets the first download that is held for this reason wait again.
    void letOneGoOn(const Hold& why);
    void letGoOn(const Hold& why);
    void letAllGoOn();
    size_t countHeld(const Hold& why) const;
    std::vector<Turn> heldFor(const Hold& why) const;

private:
    std::set<Turn> m_waiting;
    std::map<Hold, std::set<Turn>> m_held;
    QHash<DownloadId, Hold> m_why; // of each that is held

    bool leaveHold(const Turn& turn);
};

} // namespace tributary
