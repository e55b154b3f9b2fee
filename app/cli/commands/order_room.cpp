#include "app/cli/commands/order_room.h"

#include "core/engine/door/link_list.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr qint64 unseen = qint64{64} * 1024;
constexpr qint64 shortest = 4 * 1024;

} // namespace

int OrderRoom::ask()
{
    const qint64 byCount = mostOrders - m_open.size() - m_asked;
    const qint64 byLength = (mostCharacters - m_characters) / expected() - m_asked;
    const bool isIdle = m_open.isEmpty() && m_asked == 0;
    const qint64 more = std::max<qint64>(std::min(byCount, byLength), isIdle ? 1 : 0);
    m_asked += static_cast<int>(more);
    return static_cast<int>(more);
}

// The first are few, until it is seen how long they are.
qint64 OrderRoom::expected() const
{
    return std::max(m_longest.value_or(unseen), shortest);
}

void OrderRoom::take(DownloadId id, const DownloadRequest& request)
{
    --m_asked;
    const qint64 characters = charactersOf(request);
    m_open.insert(id, characters);
    m_characters += characters;
    m_longest = std::max(m_longest.value_or(0), characters);
}

void OrderRoom::settle(DownloadId id)
{
    m_characters -= m_open.take(id);
}

} // namespace tributary::cli
