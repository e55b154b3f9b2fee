#include "ui/window/status_line.h"

#include "ui/widgets/described.h"

#include <utility>

namespace tributary {

namespace {

// A screen reader reads each change of a description where it has the focus.
constexpr auto toldAnewAfter = std::chrono::seconds(10);

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Show the speed of the last five minutes"));
    // The sums as its name would be read at each change of the speed.
    setAccessibleName(toolTip());
    setTally({});
}

void StatusLine::setTally(const DownloadTally& tally, Standstill standstill, const QString& until)
{
    m_sums = tallyText(tally, standstill, until);
    m_speed = totalSpeedText(tally);
    showSums();
    const bool areOthers = std::exchange(m_counts, countsText(tally)) != m_counts;
    const bool isNews = std::exchange(m_standstill, standstill) != standstill;
    if (areOthers || isNews || !hasFocus() || std::chrono::steady_clock::now() - m_toldAt >= toldAnewAfter)
        tellReaders();
}

void StatusLine::show(Shows shown)
{
    m_shows = shown;
    showSums();
}

void StatusLine::showSums()
{
    setText(m_shows == Shows::SpeedAlone && !m_speed.isEmpty() ? m_speed : m_sums);
}

int StatusLine::widthLeftOut() const
{
    return text() == m_sums ? 0 : widthOfCounts();
}

int StatusLine::widthOfCounts() const
{
    const QFontMetrics metrics = fontMetrics();
    return m_speed.isEmpty() ? 0 : metrics.horizontalAdvance(m_sums) - metrics.horizontalAdvance(m_speed);
}

// A reader that comes to the sums reads those of now.
void StatusLine::focusInEvent(QFocusEvent* event)
{
    tellReaders();
    QToolButton::focusInEvent(event);
}

void StatusLine::tellReaders()
{
    m_toldAt = std::chrono::steady_clock::now();
    describe(*this, m_sums.simplified());
}

} // namespace tributary
