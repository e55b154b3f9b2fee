#include "core/storage/store/rescue/row_rescue.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace tributary {

namespace {

// A second's worth. Damage of a few pages needs some hundreds.
constexpr int mostWalks = 20'000;
constexpr qint64 highestKey = std::numeric_limits<qint64>::max();
// The number of keys that are looked up behind the last row that is readable from below: a few pages of short
// rows.
constexpr qint64 keysBeyond = 1000;

} // namespace

RowRescue::RowRescue(const SqlConnection& connection, QString question, QString key)
    : m_connection(connection)
    , m_question(std::move(question))
    , m_key(std::move(key))
{
}

RowRescue::Walk RowRescue::walk(Span span, Direction direction,
                                const std::function<void(const QSqlQuery&)>& take) const
{
    const QLatin1String order(direction == Direction::Up ? "ASC" : "DESC");
    auto query = m_connection.prepare(
        QLatin1String("%1 WHERE %2 BETWEEN %3 AND %4 ORDER BY %2 %5")
            .arg(m_question, m_key, QString::number(span.low), QString::number(span.high), order));
    if (!query || !m_connection.execute(*query))
        return {.metDamage = true};
    Walk walked;
    while (query->next()) {
        const qint64 key = query->value(0).toLongLong();
        // Pages that point in a circle give rows out of order.
        const bool isNext =
            !walked.last || (direction == Direction::Up ? key > *walked.last : key < *walked.last);
        if (key < span.low || key > span.high || !isNext)
            return {.last = walked.last, .metDamage = true};
        walked.last = key;
        take(*query);
    }
    walked.metDamage = !m_connection.endOf(*query);
    return walked;
}

void RowRescue::rescue(qint64 highest, const std::function<void(const QSqlQuery&)>& take)
{
    const Walk top = walk({1, highestKey}, Direction::Down, take);
    if (!top.metDamage)
        return;
    std::deque<Span> open{{1, top.last ? *top.last - 1 : highest}};
    // A damaged last page leaves nothing readable from above; the table may go on beyond what is known.
    if (!top.last) {
        const Walk bottom = walk({1, highestKey}, Direction::Up, take);
        const qint64 last = std::min(bottom.last.value_or(0), highestKey - keysBeyond - 1);
        if (last >= highest)
            open.push_back({last + 1, last + keysBeyond});
    }
    for (int walks = 0; walks < mostWalks && !open.empty(); walks += 2) {
        Span span = open.front();
        open.pop_front();
        const Walk up = walk(span, Direction::Up, take);
        span.low = up.last ? *up.last + 1 : span.low;
        if (!up.metDamage || span.low > span.high)
            continue;
        const Walk down = walk(span, Direction::Down, take);
        span.high = down.last ? *down.last - 1 : span.high;
        if (!down.metDamage || span.low >= span.high)
            continue;
        const qint64 middle = span.low + (span.high - span.low) / 2;
        open.push_back({span.low, middle});
        open.push_back({middle + 1, span.high});
    }
}

} // namespace tributary
