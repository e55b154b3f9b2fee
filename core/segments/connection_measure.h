#pragma once

#include "core/segments/monotonic.h"
#include "core/values/download/download_report.h"

#include <optional>

namespace tributary {

// Finds out how many connections a host takes and how many pay: one more after the other, later several at a
// time, each number watched for a moment, until one is refused, more bring nothing, or the time is over.
class ConnectionMeasure
{
public:
    ConnectionMeasure(int most, std::chrono::milliseconds time, MonotonicTime start);

    int wanted() const { return m_level; }
    void add(qint64 bytes) { m_bytes += bytes; }
    // Call now and then with the number of connections that carry bytes.
    void look(int carrying, MonotonicTime now);
    // The host refused a connection while so many others were in use.
    void refused(int others);
    bool isOver() const { return m_isOver; }
    // The measuring was over before its time was: what it found is all that there is.
    bool isConclusive() const { return m_isConclusive; }
    ConnectionMeasurement result() const;

private:
    int m_most;
    MonotonicTime m_end;
    Seconds m_stepTime;
    int m_level = 1;
    qint64 m_bytes = 0;
    MonotonicTime m_levelSince;
    std::optional<MonotonicTime> m_fullSince;
    std::optional<MonotonicTime> m_watchedSince;
    bool m_isOver = false;
    bool m_isConclusive = false;
    ConnectionMeasurement m_found;

    void conclude();
    void note(double bytesPerSecond, int connections);
    bool stillPays() const;
    int levelAfter(MonotonicTime now) const;
};

} // namespace tributary
