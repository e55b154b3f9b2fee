#include "ui/settings/pages/week_head.h"

#include "ui/looks/measures.h"

#include <QPainter>
#include <QStyle>

namespace tributary {

WeekHead::WeekHead(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setSectionResizeMode(Fixed);
}

void WeekHead::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    for (int section = 0; section < count(); ++section) {
        const int from = sectionViewportPosition(section);
        const int length = sectionSize(section);
        paintSection(&painter,
                     orientation() == Qt::Horizontal ? QRect(from, 0, length, height())
                                                     : QRect(0, from, width(), length),
                     section);
    }
}

void WeekHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QString text = model()->headerData(section, orientation()).toString();
    painter->setFont(font());
    painter->setPen(isEnabled() ? m_looks.of(palette()).quiet : palette().color(QPalette::Text));
    const bool isHour = orientation() == Qt::Horizontal;
    const QRect place = isHour ? rect : rect.adjusted(spacing::close, 0, -spacing::close, 0);
    const Qt::Alignment side =
        isHour ? Qt::AlignHCenter : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter->drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

QSize WeekHead::sectionSizeFromContents(int section) const
{
    const QString text = model() ? model()->headerData(section, orientation()).toString() : QString();
    // The advance is rounded, so that words in just as much room could be cut for a fraction of a pixel.
    const int words = fontMetrics().horizontalAdvance(text) + 1;
    return {words + 2 * spacing::close, fontMetrics().height() + spacing::close};
}

} // namespace tributary
