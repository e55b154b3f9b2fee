#pragma once

#include "core/storage/store/records/order_key_gaps.h"
#include "core/values/download/download_id.h"
#include "core/values/download/placement.h"

#include <QList>

#include <set>
#include <vector>

namespace tributary {

// A download's place: by priority, then by position. Whoever comes first is started first.
struct Turn
{
    Priority priority = Priority::Normal;
    OrderKey position;
    DownloadId id;

    friend constexpr auto operator<=>(const Turn&, const Turn&) = default;
};

// The order of all downloads that may still be started, and what a move makes of it. A move stays within a
// priority, and gives a new position to what moved and, rarely, to some of what is around it.
class TurnOrder
{
public:
    // Inserts a turn. Most turns come behind all others, hence the hint.
    void insert(const Turn& turn) { m_turns.insert(m_turns.end(), turn); }
    void erase(const Turn& turn) { m_turns.erase(turn); }

    // The turns that a move changes, as they are after it; the order itself stays until it is told of them.
    std::vector<Turn> afterMove(const QList<DownloadId>& ids, ListMove where) const;
    // The first of these comes to be at the index; as near to it as their priority lets them.
    std::vector<Turn> afterMoveTo(const QList<DownloadId>& ids, qsizetype index) const;
    // Empty where next is not in the order.
    std::vector<Turn> afterMoveBefore(const QList<DownloadId>& ids, DownloadId next) const;

private:
    std::set<Turn> m_turns;
};

} // namespace tributary
