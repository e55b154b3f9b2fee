#pragma once

#include "core/engine/shared/limit_share.h"
#include "core/engine/sources/source_list.h"
#include "core/segments/connection_measure.h"
#include "core/segments/segment_plan.h"

namespace tributary {

// Says how many connections a download wants: the sum of what each source's `ConnectionGrowth` says, as far
// as the limits make that worthwhile (`LimitedGrowth`), or, while it is measured how many pay, as many as are
// being tried. How many of them it may have beside other downloads, `ConnectionShares` says.
class ConnectionNumber
{
public:
    ConnectionNumber(const ConnectionChoice& choice, const LimitShare& share, const SourceList& sources);

    int wanted(MonotonicTime now) const;
    // The most connections that are of use under the limits, whatever the sources take.
    int enough() const { return m_share.enoughConnections(m_most); }

    // Begins to measure, if the request asks for that and the file comes in parts; once in a run.
    void beginMeasuring(Splitting splitting, MonotonicTime now);
    bool isMeasuring() const { return m_measure.has_value(); }
    void noteBytes(qint64 bytes);
    void noteRefusal(int others);
    // Call now and then with the number of connections that carry bytes; tells whether the measuring is over.
    bool look(int carrying, MonotonicTime now);
    struct Found
    {
        ConnectionMeasurement measured;
        // The number to remember for later downloads; nullopt where long answers cut the measuring short.
        std::optional<int> lesson;
    };
    // Ends the measuring; from now on the best number of connections is wanted.
    Found endMeasuring();

private:
    const ConnectionChoice& m_choice;
    const LimitShare& m_share;
    const SourceList& m_sources;
    std::optional<ConnectionMeasure> m_measure;
    bool m_wasMeasured = false;
    int m_most;
};

} // namespace tributary
