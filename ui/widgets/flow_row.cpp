#include "ui/widgets/flow_row.h"

#include "ui/looks/measures.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tributary {

FlowRow::FlowRow(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy asHighAsItsRows(QSizePolicy::Preferred, QSizePolicy::Fixed);
    asHighAsItsRows.setHeightForWidth(true);
    setSizePolicy(asHighAsItsRows);
}

void FlowRow::add(QWidget* widget)
{
    widget->setParent(this);
    m_widgets.append(widget);
    updateGeometry();
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    for (const QWidget* widget : m_widgets)
        width += widget->sizeHint().width() + (width > 0 ? spacing::close : 0);
    return {width, heightForWidth(m_width > 0 ? std::min(m_width, width) : width)};
}

QSize FlowRow::minimumSizeHint() const
{
    QSize least;
    for (const QWidget* widget : m_widgets)
        least = least.expandedTo(widget->sizeHint());
    return least;
}

int FlowRow::heightForWidth(int width) const
{
    const std::vector<QRect> places = placed(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

// What a form gives the row in height comes from the width that the row had.
void FlowRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
    if (std::exchange(m_width, width()) != width())
        updateGeometry();
}

// A layout would hear of it when a widget in it wants another size.
bool FlowRow::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    return isHandled;
}

void FlowRow::place()
{
    const std::vector<QRect> places = placed(width());
    for (qsizetype i = 0; i < m_widgets.size(); ++i)
        m_widgets[i]->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), places[static_cast<size_t>(i)]));
}

std::vector<QRect> FlowRow::placed(int width) const
{
    std::vector<QRect> places;
    QPoint next;
    int rowHeight = 0;
    for (const QWidget* widget : m_widgets) {
        const QSize size = widget->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width) {
            next = {0, next.y() + rowHeight + spacing::close};
            rowHeight = 0;
        }
        places.emplace_back(next, size);
        next.rx() += size.width() + spacing::close;
        rowHeight = std::max(rowHeight, size.height());
    }
    return places;
}

} // namespace tributary
