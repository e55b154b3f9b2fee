#include "ui/list/view/busy_pulse.h"

#include "ui/looks/desktop_wishes.h"

#include <QApplication>
#include <QStyle>
#include <QTimerEvent>

#include <utility>

namespace tributary {

namespace {

constexpr int beatMs = 40;
constexpr qint64 roundTripMs = 2400;
constexpr qreal standing = 0.5;

} // namespace

qreal BusyPulse::phase()
{
    // No timer runs for a desktop that wants no animation. Some styles don't know of that wish.
    if (!wantsMotion() || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        return standing;
    m_watched = true;
    if (!m_timer.isActive())
        m_timer.start(beatMs, this);
    if (!m_clock.isValid())
        m_clock.start();
    const auto way = static_cast<qreal>(m_clock.elapsed() % roundTripMs) / (roundTripMs / 2.0);
    return way <= 1 ? way : 2 - way;
}

void BusyPulse::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    if (!std::exchange(m_watched, false))
        m_timer.stop();
    Q_EMIT moved();
}

} // namespace tributary
