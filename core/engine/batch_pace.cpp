#include "core/engine/batch_pace.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto usually = 125ms;
constexpr auto aSecond = 1s;
constexpr size_t mostEarly = 2; // in a second

} // namespace

std::chrono::milliseconds BatchPace::untilNext(Urgency urgency, MonotonicTime now) const
{
    if (!m_last)
        return 0ms;
    const bool mayBeEarly = m_early.size() < mostEarly || now - m_early.front() >= aSecond;
    MonotonicTime next = *m_last + usually;
    if (m_watching == Watching::Seldom)
        next = *m_last + aSecond;
    else if (urgency == Urgency::Urgent && mayBeEarly)
        next = now;
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(next - now));
}

void BatchPace::note(MonotonicTime toldAt)
{
    if (m_last && toldAt - *m_last < usually) {
        m_early.push_back(toldAt);
        if (m_early.size() > mostEarly)
            m_early.pop_front();
    }
    m_last = toldAt;
}

} // namespace tributary
