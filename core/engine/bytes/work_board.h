#pragma once

#include "core/segments/corroboration.h"
#include "core/segments/segment_plan.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tributary {

// Keeps account of the bytes of one file: which of them are here, which connection fetches which, and which
// are reserved for one source. Sources go by their numbers. Forgetting bytes also forgets who brought them.
class WorkBoard
{
public:
    // Bytes that one source alone is to bring.
    struct Reserved
    {
        ByteRange range;
        std::optional<size_t> by; // nobody was chosen yet
    };
    // Hears of bytes that were here and are to be fetched again.
    using OnForgotten = std::function<void(ByteRange)>;

    WorkBoard(Corroboration& corroboration, OnForgotten onForgotten);

    // Forgets all that the board has noted of the file.
    void clear();
    void begin(qint64 total, RangeSet here, Splitting splitting);
    // Plans the bytes that are missing anew, and keeps those that are here.
    void planAnew(Splitting splitting) { begin(m_plan->total(), m_plan->here(), splitting); }
    // Bytes that are here at the start do not count as progress of this run.
    void noteStart() { m_furthest = m_plan->here().length(); }
    bool isBegun() const { return m_plan.has_value(); }
    SegmentPlan& plan() { return *m_plan; }
    const SegmentPlan& plan() const { return *m_plan; }
    const SegmentPlan* planOrNone() const { return m_plan ? &*m_plan : nullptr; }
    const RangeSet& here() const { return m_plan->here(); }
    ByteRange whole() const { return {0, m_plan->total()}; }
    const Corroboration& corroboration() const { return m_corroboration; }

    // Bytes were written that came at the claim's position; tells how many of them are new.
    qint64 advance(ClaimId claim, qint64 bytes, MonotonicTime now);
    // The claim's connection leaves it: what its source alone was to bring stays that source's.
    void giveBack(ClaimId claim, size_t source);

    // Takes back all claims at once, without reserving what they still wanted for anybody.
    void releaseAll(MonotonicTime now);
    void reserve(ByteRange range, std::optional<size_t> by);
    // The first reserved stretch; null if none is left.
    Reserved* firstReserved() { return m_reserved.empty() ? nullptr : &m_reserved.front(); }
    // Lifts the first reservation, so that any source may fetch its bytes.
    void releaseFirstReserved();
    void releaseReserved();
    std::optional<Claim> claimReserved(size_t source, MonotonicTime now);

    // The bytes in the range are wrong and will be fetched again.
    void forget(ByteRange range);
    // Forgets the bytes in the range, of which the source that is to blame brought only so many.
    void forget(ByteRange range, qint64 brought);
    // Forgets all bytes that are here, but not who brought them.
    void forgetAll();
    // Counts bytes that were fetched and are of no use.
    void noteDiscarded(qint64 bytes) { m_discarded += bytes; }
    qint64 discarded() const { return m_discarded; }
    // True once after more of the file is here than at any time before.
    bool takeProgress() { return std::exchange(m_progressed, false); }

private:
    std::optional<SegmentPlan> m_plan;
    Corroboration& m_corroboration;
    std::vector<Reserved> m_reserved;
    OnForgotten m_onForgotten;
    qint64 m_discarded = 0;
    qint64 m_furthest = 0;
    bool m_progressed = false;
};

} // namespace tributary
