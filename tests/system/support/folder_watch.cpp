#include "tests/system/support/folder_watch.h"

namespace tributary::test {

std::optional<FolderWatch::Event> FolderWatch::next(Clock::time_point until)
{
    using std::chrono::milliseconds;
    const auto left = std::chrono::ceil<milliseconds>(until - Clock::now());
    if (m_events.empty() && left.count() > 0)
        read(left);
    if (m_events.empty())
        return std::nullopt;
    Event event = m_events.front();
    m_events.pop_front();
    return event;
}

} // namespace tributary::test
