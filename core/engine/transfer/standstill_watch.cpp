#include "core/engine/transfer/standstill_watch.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

// Far longer than from one turn of the event loop to the next, even on a busy machine.
constexpr auto standsStill = 500ms;
constexpr int curesTried = 3;

} // namespace

StandstillWatch::Cure StandstillWatch::look(Waits waits, quint64 progress, MonotonicTime now)
{
    if (progress != m_progress)
        m_cures = 0;
    if (waits == Waits::ForAnEvent || progress != m_progress) {
        m_progress = progress;
        m_since.reset();
        return Cure::None;
    }
    if (!m_since)
        m_since = now;
    if (now - *m_since < standsStill)
        return Cure::None;
    m_since = now;
    return ++m_cures > curesTried ? Cure::GiveUp : Cure::ReadOn;
}

} // namespace tributary
