#include "ui/widgets/tall_area.h"

#include "ui/widgets/screen_room.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>
#include <ranges>

namespace tributary {

TallArea::TallArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize TallArea::sizeHint() const
{
    QSize size = widget()->sizeHint();
    // Words that are broken into lines are the higher the narrower they are.
    if (const QLayout* layout = widget()->layout(); layout && layout->hasHeightForWidth())
        size.setHeight(layout->totalHeightForWidth(isVisible() ? width() : std::max(size.width(), width())));
    return size.grownBy(viewportMargins());
}

QSize TallArea::minimumSizeHint() const
{
    constexpr int lines = 8;
    const int least = std::min(sizeHint().height(), fontMetrics().lineSpacing() * lines);
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least};
}

void TallArea::scrollByKeys()
{
    // Room for the edge that shows the focus.
    constexpr int edge = 2;
    setViewportMargins(edge, edge, edge, edge);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

bool TallArea::event(QEvent* event)
{
    const bool isHandled = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QStylePainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
    return isHandled;
}

int TallArea::windowHeight()
{
    settle();
    return window()->layout()->totalSizeHint().height();
}

void TallArea::growWindow()
{
    QWidget& window = *this->window();
    const int most = screenRoom(window).height();
    window.resize(window.width(), std::min(std::max(window.height(), windowHeight()), most));
    // The area knows only at its new size how much is still out of sight.
    if (const int hidden = verticalScrollBar()->maximum(); hidden > 0)
        window.resize(window.width(), std::min(window.height() + hidden, most));
    // Beside a bar the words have less room, and more lines.
    settle();
    const QRect screen = window.screen()->availableGeometry();
    if (const int below = window.frameGeometry().bottom() - screen.bottom(); below > 0)
        window.move(window.x(), std::max(screen.top(), window.y() - below));
}

// Tells the layouts at once how high everything is now, the innermost first, and not by events.
void TallArea::settle()
{
    const QList<QWidget*> inside = widget()->findChildren<QWidget*>();
    for (QWidget* one : inside | std::views::reverse) {
        if (one->layout()) {
            one->layout()->activate();
            one->updateGeometry();
        }
    }
    widget()->layout()->activate();
    updateGeometry();
    window()->layout()->activate();
    // The content would keep the height that it had asked for before.
    QEvent changed(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &changed);
}

} // namespace tributary
