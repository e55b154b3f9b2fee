#include "core/engine/bytes/work_board.h"

#include <algorithm>
#include <utility>

namespace tributary {

WorkBoard::WorkBoard(Corroboration& corroboration, OnForgotten onForgotten)
    : m_corroboration(corroboration)
    , m_onForgotten(std::move(onForgotten))
{
}

void WorkBoard::clear()
{
    m_plan.reset();
    m_reserved.clear();
    m_furthest = 0;
}

void WorkBoard::begin(qint64 total, RangeSet here, Splitting splitting)
{
    m_reserved.clear();
    m_plan.emplace(total, std::move(here), splitting);
}

qint64 WorkBoard::advance(ClaimId claim, qint64 bytes, MonotonicTime now)
{
    const qint64 fresh = m_plan->advance(claim, bytes, now);
    m_discarded += bytes - fresh;
    if (const qint64 here = m_plan->here().length(); here > m_furthest) {
        m_furthest = here;
        m_progressed = true;
    }
    return fresh;
}

void WorkBoard::giveBack(ClaimId claim, size_t source)
{
    if (!m_plan)
        return;
    const ByteRange owned = m_plan->ownedRest(claim);
    if (!owned.isEmpty() && !m_plan->here().contains(owned))
        reserve(owned, source);
    m_plan->release(claim);
}

void WorkBoard::releaseAll(MonotonicTime now)
{
    if (!m_plan)
        return;
    for (const ClaimView& claim : m_plan->active(now))
        m_plan->release(claim.id);
}

void WorkBoard::reserve(ByteRange range, std::optional<size_t> by)
{
    m_plan->hold(range);
    m_reserved.push_back({.range = range, .by = by});
}

void WorkBoard::releaseFirstReserved()
{
    m_plan->letGo(m_reserved.front().range);
    m_reserved.erase(m_reserved.begin());
}

void WorkBoard::releaseReserved()
{
    m_reserved.clear();
    m_plan->letGo(whole());
}

std::optional<Claim> WorkBoard::claimReserved(size_t source, MonotonicTime now)
{
    const auto mine = std::ranges::find(m_reserved, std::optional(source), &Reserved::by);
    if (mine == m_reserved.end())
        return std::nullopt;
    const ByteRange range = mine->range;
    m_reserved.erase(mine);
    return m_plan->claimHeld(range, now, source);
}

void WorkBoard::forget(ByteRange range)
{
    forget(range, range.length());
}

void WorkBoard::forget(ByteRange range, qint64 brought)
{
    m_discarded += brought;
    m_plan->forget(range);
    m_corroboration.forget(range);
    m_onForgotten(range);
}

void WorkBoard::forgetAll()
{
    // A copy, because the plan forgets them one by one.
    const std::vector<ByteRange> ranges = m_plan->here().ranges();
    for (const ByteRange range : ranges) {
        m_plan->forget(range);
        m_onForgotten(range);
    }
}

} // namespace tributary
