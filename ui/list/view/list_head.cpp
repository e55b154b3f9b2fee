#include "ui/list/view/list_head.h"

#include "ui/looks/measures.h"
#include "ui/words/cut_text.h"

#include <QPaintEvent>
#include <QPainter>

#include <array>

namespace tributary {

namespace {

constexpr int arrowWidth = 7;
constexpr int arrowHeight = 4;

} // namespace

ListHead::ListHead(QWidget* parent, Density density)
    : QHeaderView(Qt::Horizontal, parent)
    , m_room(density == Density::Dense ? spacing::tight : spacing::close)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    viewport()->setBackgroundRole(QPalette::Base);
}

void ListHead::setArrow(bool isTrue)
{
    m_hasArrow = isTrue;
    viewport()->update();
}

void ListHead::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect whole = viewport()->rect();
    painter.fillRect(whole, palette().color(QPalette::Base));
    painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), m_looks.of(palette()).line);
    for (int column = 0; column < count(); ++column) {
        const QRect section(sectionViewportPosition(column), 0, sectionSize(column), height());
        if (!isSectionHidden(column) && section.intersects(event->rect()))
            paintSection(&painter, section, column);
    }
}

void ListHead::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Looks& looks = m_looks.of(palette());
    painter->fillRect(rect, looks.paper);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), looks.line);
    const auto side =
        model()->headerData(column, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text = model()->headerData(column, orientation()).toString();
    QRect inside = rect.adjusted(spacing::usual, 0, -spacing::usual, 0);
    const bool sorts = hasArrow() && sortIndicatorSection() == column;
    painter->setFont(smallFont(font()));
    const QFontMetrics metrics(painter->font());
    const QString shown =
        cutText(metrics, text, Qt::ElideRight, inside.width() - (sorts ? arrowWidth + spacing::tight : 0));
    painter->setPen(sorts ? looks.ink : looks.quiet);
    const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter);
    const bool toTheRight = visual.testFlag(Qt::AlignRight);
    const int width = metrics.horizontalAdvance(shown);
    if (sorts) {
        // The arrow stands between the words and the middle of the column.
        const int at = toTheRight ? inside.right() - width - spacing::tight - arrowWidth
                                  : inside.left() + width + spacing::tight;
        paintArrow(*painter, QRectF(at, rect.center().y() - arrowHeight / 2.0, arrowWidth, arrowHeight));
    }
    painter->drawText(inside, static_cast<int>(visual) | Qt::TextSingleLine, shown);
    paintEdge(*painter, rect);
}

// Marks where the column can be made wider; the window's own edge needs no mark.
void ListHead::paintEdge(QPainter& painter, const QRect& rect) const
{
    const int edge = layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right();
    if (edge <= 0 || edge >= viewport()->width() - 1)
        return;
    painter.fillRect(QRect(edge, rect.top() + m_room, 1, rect.height() - 2 * m_room),
                     m_looks.of(palette()).line);
}

void ListHead::paintArrow(QPainter& painter, const QRectF& place) const
{
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    const double tip = up ? place.top() : place.bottom();
    const double ends = up ? place.bottom() : place.top();
    const std::array points{QPointF(place.left(), ends), QPointF(place.center().x(), tip),
                            QPointF(place.right(), ends)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(painter.pen().color(), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.restore();
}

QSize ListHead::sectionSizeFromContents(int column) const
{
    const QFontMetrics metrics(smallFont(font()));
    const QString text = model() ? model()->headerData(column, orientation()).toString() : QString();
    return {metrics.horizontalAdvance(text) + 2 * spacing::usual + arrowWidth + spacing::tight,
            metrics.height() + 2 * m_room};
}

} // namespace tributary
