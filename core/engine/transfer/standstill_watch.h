#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <optional>

namespace tributary {

// Notices a transfer that waits for nothing and doesn't go on either. No time-out of the network sees one:
// its bytes are here. Looked after at each tick.
class StandstillWatch
{
public:
    enum class Waits : quint8 { ForAnEvent, ForNothing };
    // How to get the transfer going again: by reading on, and where that was in vain, by another connection.
    enum class Cure : quint8 { None, ReadOn, GiveUp };

    // Progress is any count that grows while it goes on.
    Cure look(Waits waits, quint64 progress, MonotonicTime now);

private:
    std::optional<MonotonicTime> m_since;
    quint64 m_progress = 0;
    int m_cures = 0;
};

} // namespace tributary
