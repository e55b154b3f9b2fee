#include "core/engine/queue/work_line.h"

#include "core/segments/monotonic.h"
#include "core/values/basics/thread_handover.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto aTurn = 8ms;

} // namespace

void WorkLine::append(Step step)
{
    m_steps.push_back(std::move(step));
    if (!m_goesOnLater)
        work();
}

void WorkLine::goOnWith(Step step)
{
    m_steps.push_front(std::move(step));
}

void WorkLine::work()
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
