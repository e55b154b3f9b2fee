#include "core/engine/queue/order_line.h"

#include "core/segments/monotonic.h"
#include "core/values/basics/thread_handover.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto aTurn = 8ms;

} // namespace

void OrderLine::append(std::function<void()> order)
{
    m_steps.push_back([order = std::move(order)] {
        order();
        return WorkLeft::None;
    });
    if (!m_goesOnLater)
        work();
}

void OrderLine::work()
{
    if (m_isAtWork)
        return;
    m_isAtWork = true;
    const MonotonicTime until = MonotonicTime::clock::now() + aTurn;
    while (!m_steps.empty() && MonotonicTime::clock::now() < until) {
        Step step = std::move(m_steps.front());
        m_steps.pop_front();
        if (step() == WorkLeft::More)
            m_steps.push_front(std::move(step));
    }
    m_isAtWork = false;
    m_goesOnLater = !m_steps.empty();
    if (m_goesOnLater)
        post(this, [this] { work(); });
}

} // namespace tributary
