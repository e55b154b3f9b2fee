#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace tributary {

// Keeps a lane from being woken for every few kilobytes of a fast transfer. Qt's network thread hands over
// what one TLS record or one read of a socket held, and to wake another thread for each of those costs more
// than to copy it. So while bytes come very fast, the lane sleeps a moment before it waits for more, and then
// finds many of them together.
class BurstRest
{
public:
    // Notes bytes that a connection brought, and how many more its buffer can take while nobody reads.
    void noteBytes(qint64 bytes, qint64 bufferSize);
    // Bytes of a connection are left unread to give others their turn; the lane reads on soon, so it does not
    // sleep.
    void noteUnread() { m_isMoreHere = true; }
    // How long the lane is to sleep, asked when it has nothing else to do.
    std::optional<std::chrono::microseconds> rest(MonotonicTime now);

private:
    bool m_isMoreHere = false;
    // The bytes that came since m_since.
    qint64 m_bytes = 0;
    std::optional<qint64> m_smallestBuffer;
    MonotonicTime m_since{};
};

} // namespace tributary
