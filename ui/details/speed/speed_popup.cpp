#include "ui/details/speed/speed_popup.h"

#include "ui/details/speed/speed_graph.h"
#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"

#include <QLabel>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr int lettersOfPopup = 80;
constexpr int linesOfPopup = 15;

} // namespace

SpeedPopup::SpeedPopup(Clock clock, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_clock(std::move(clock))
    , m_graph(new SpeedGraph(this))
    , m_seconds(new QTimer(this))
{
    setFrameShape(QFrame::StyledPanel);
    // Else a click on the button that opened the popup would close it and open it again.
    setAttribute(Qt::WA_NoMouseReplay);
    setAccessibleName(tr("Speed of all downloads"));
    auto* heading = new QLabel(tr("Speed of all downloads"), this);
    heading->setFont(strongFont(heading->font()));
    beginWithThePage(*heading);
    m_graph->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_graph);
    m_seconds->setInterval(std::chrono::seconds(1));
    connect(m_seconds, &QTimer::timeout, this, &SpeedPopup::refresh);
}

void SpeedPopup::tell(qint64 bytesPerSecond)
{
    if (m_samples.all().empty() && bytesPerSecond == 0)
        return;
    const qint64 now = second();
    m_samples.holdUntil(now - 1);
    m_samples.add(now, bytesPerSecond);
    if (isVisible())
        refresh();
}

void SpeedPopup::setLimit(std::optional<qint64> bytesPerSecond)
{
    m_limit = bytesPerSecond;
    if (isVisible())
        refresh();
}

// Five minutes of nothing are told in words and not as a flat line.
void SpeedPopup::refresh()
{
    m_samples.holdUntil(second());
    if (m_samples.fastest() == 0)
        m_samples = {};
    m_graph->follow(m_samples, m_limit);
}

void SpeedPopup::openAbove(const QWidget& widget)
{
    const QRect room = widget.screen()->availableGeometry();
    const QSize wanted(fontMetrics().averageCharWidth() * lettersOfPopup,
                       fontMetrics().lineSpacing() * linesOfPopup);
    resize(wanted.expandedTo(minimumSizeHint()).boundedTo(room.size()));
    const QPoint start = widget.mapToGlobal(QPoint());
    const int left = widget.isRightToLeft() ? start.x() + widget.width() - width() : start.x();
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
         std::max(room.top(), start.y() - height() - spacing::tight));
    show();
    m_graph->setFocus(Qt::PopupFocusReason);
}

void SpeedPopup::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
    m_seconds->start();
}

void SpeedPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_seconds->stop();
}

} // namespace tributary
