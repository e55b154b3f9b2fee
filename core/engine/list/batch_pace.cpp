#include "core/engine/list/batch_pace.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto aSecond = 1s;
constexpr size_t mostInASecond = 10;
constexpr auto usually = 125ms;
constexpr std::ptrdiff_t usuallyEarly = 2; // in a second
// How much before its time a timer may fire.
constexpr auto tolerance = 10ms;
// The distance between batches after more than usuallyEarly early ones in the last second.
constexpr auto atLonger = 200ms;
constexpr std::ptrdiff_t fewInASecond = 5;

} // namespace

std::chrono::milliseconds BatchPace::untilNext(Urgency urgency, MonotonicTime now) const
{
    if (m_told.empty())
        return 0ms;
    MonotonicTime next = soonest(urgency, now);
    if (m_told.size() == mostInASecond)
        next = std::max(next, m_told.front().at + aSecond);
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(next - now));
}

MonotonicTime BatchPace::soonest(Urgency urgency, MonotonicTime now) const
{
    const MonotonicTime last = m_told.back().at;
    if (m_watching == Watching::Seldom)
        return last + aSecond;
    const auto isOfLate = [now](const Told& told) { return now - told.at < aSecond; };
    const auto ofLate = std::ranges::count_if(m_told, isOfLate);
    const auto early =
        std::ranges::count_if(m_told, [&](const Told& told) { return told.isEarly && isOfLate(told); });
    if (urgency == Urgency::Last)
        return now;
    if (urgency == Urgency::Urgent && (early < usuallyEarly || ofLate < fewInASecond))
        return now;
    return last + (early > usuallyEarly ? atLonger : usually);
}

void BatchPace::note(MonotonicTime toldAt)
{
    m_told.push_back(
        {.at = toldAt, .isEarly = !m_told.empty() && toldAt - m_told.back().at < usually - tolerance});
    if (m_told.size() > mostInASecond)
        m_told.pop_front();
}

} // namespace tributary
