#include "core/engine/keeping/commit_pace.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto afterANote = 400ms;
// A commit that is waited for is still delayed a little, so that other notes can join it.
constexpr auto whenAwaited = 20ms;
constexpr auto afterARefusal = 10s;

} // namespace

void CommitPace::note(MonotonicTime now)
{
    if (!m_noted)
        m_noted = now;
}

void CommitPace::await(MonotonicTime now)
{
    if (!m_awaited)
        m_awaited = now;
}

void CommitPace::begin()
{
    m_isUnderWay = true;
    m_noted.reset();
    m_awaited.reset();
}

void CommitPace::end()
{
    m_isUnderWay = false;
    m_refused.reset();
}

void CommitPace::fail(MonotonicTime now)
{
    m_isUnderWay = false;
    m_refused = now;
    note(now);
}

std::optional<MonotonicTime> CommitPace::due() const
{
    if (m_isUnderWay)
        return {};
    if (m_awaited)
        return *m_awaited + whenAwaited;
    if (!m_noted)
        return {};
    return m_refused ? *m_refused + afterARefusal : *m_noted + afterANote;
}

} // namespace tributary
