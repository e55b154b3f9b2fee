#pragma once

#include "core/segments/monotonic.h"
#include "core/values/download/download_request.h"

#include <optional>

namespace tributary {

// A connection that never carried a byte is one too many; one that did may just have been counted twice by
// the server.
enum class RefusedConnection : quint8 { New, Proven };

// Says how many connections one download should have: as many as asked, or more as long as more connections
// bring more; and never again more than the server has taken.
class ConnectionGrowth
{
public:
    ConnectionGrowth(ConnectionChoice choice, std::optional<int> hostLimit);

    int wanted() const;
    // Call now and then with the number of connections that carry bytes, and their common speed.
    void measure(int carrying, double bytesPerSecond, MonotonicTime now);
    // The server refused a connection while that many others were in use.
    void refused(int others, RefusedConnection which);
    // The limit that refusals taught, to be remembered for the host.
    std::optional<int> learnedLimit() const { return m_limit; }

private:
    ConnectionChoice m_choice;
    std::optional<int> m_limit;
    int m_level;
    int m_lastLevel = 0;
    double m_lastSpeed = 0;
    std::optional<MonotonicTime> m_levelFullSince;
    int m_refusalsOfProven = 0;
};

} // namespace tributary
