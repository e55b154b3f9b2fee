#pragma once

#include "core/segments/monotonic.h"
#include "core/values/download/download_request.h"

#include <optional>
#include <vector>

namespace tributary {

// Tells whether a connection had carried bytes before the server refused it. A new connection is one too
// many; a proven one may just have been counted twice by the server.
enum class ConnectionRecord : quint8 { New, Proven };

// Says how many connections one source of a download should have: as many as asked, or more as long as more
// connections bring more, and some where that makes no difference; fewer again where more of them made all of
// it slower; and never more than the server has taken.
class ConnectionGrowth
{
public:
    ConnectionGrowth(ConnectionChoice choice, std::optional<int> hostLimit);

    int wanted() const;
    // How long answers take to begin. Where that is long the first few connections would be judged while
    // their speed has hardly begun to grow, so there are more from the start.
    void noteLatency(Seconds latency);
    // Call now and then with the number of connections that carry bytes, and their common speed.
    void measure(int carrying, double bytesPerSecond, MonotonicTime now);
    // All the connections that there should be carry bytes and are about to be judged: who is replaced now
    // would put that off.
    bool isComparing() const { return m_phase != Phase::Settled && m_fullSince.has_value(); }
    // The server refused a connection while that many others were in use.
    void refused(int others, ConnectionRecord which);
    // Notes that a connection broke off which had brought bytes.
    void noteBreak(MonotonicTime now);
    // A connection that had brought nothing yet broke, beside that many others that were asked and brought
    // nothing either. True where lines that brought bytes broke at the same moment: the server dropped all of
    // them for one too many, and that counts as a refusal.
    bool noteBreakOfNew(MonotonicTime askedAt, int othersAsked, MonotonicTime now);
    // The limit that refusals taught, to be remembered for the host.
    std::optional<int> learnedLimit() const { return m_limit; }

private:
    struct Level
    {
        int connections = 0;
        double bytesPerSecond = 0;
    };
    // Doubting: the level above was slower than the present one had been, and may have been so by chance.
    enum class Phase : quint8 { Growing, Doubting, Settled };

    ConnectionChoice m_choice;
    std::optional<int> m_limit;
    int m_level;
    Phase m_phase;
    Level m_before;  // the last level that did no harm
    Level m_doubted; // the level that did harm
    std::optional<MonotonicTime> m_fullSince;
    std::optional<MonotonicTime> m_measuredAt;
    int m_refusalsOfProven = 0;
    std::vector<MonotonicTime> m_breaks;      // of lines that had brought bytes
    std::optional<MonotonicTime> m_droppedAt; // all of them, for one too many

    int most() const;
    bool isAsWanted(int carrying) const;
    void grow(double bytesPerSecond, Seconds full);
    void decide(double bytesPerSecond);
    void enter(int level, Phase phase);
};

} // namespace tributary
