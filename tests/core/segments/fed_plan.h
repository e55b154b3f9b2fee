#pragma once

#include "core/segments/segment_plan.h"

#include <vector>

namespace tributary::test {

inline constexpr qint64 kib = 1024;
inline constexpr qint64 mib = 1024 * kib;
inline constexpr MonotonicTime start{};

// A claim whose bytes came evenly up to now, fast enough to be judged.
inline void feed(SegmentPlan& plan, ClaimId id, qint64 bytes, MonotonicTime from, MonotonicTime to)
{
    constexpr int pieces = 20;
    plan.advance(id, 1, from);
    for (int i = 1; i <= pieces; ++i)
        plan.advance(id, bytes / pieces, from + (to - from) * i / pieces);
}

inline std::vector<Claim> claimShares(SegmentPlan& plan, int connections)
{
    std::vector<Claim> claims;
    claims.reserve(static_cast<size_t>(connections));
    for (int i = 0; i < connections; ++i)
        claims.push_back(plan.claimNext(start, connections).value());
    return claims;
}

} // namespace tributary::test
