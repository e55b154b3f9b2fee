#include "ui/looks/flat_scroll_bar.h"

#include "ui/looks/measures.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace tributary {

namespace {

// A stretch of the bar, counted from the bar's beginning.
struct Stretch
{
    int from = 0;
    int length = 0;
};

int lengthOf(const QStyleOptionSlider& bar)
{
    return bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
}

// The handle is as long in the bar as a page is in all that is scrolled, but never too short to be taken hold
// of.
Stretch handleOf(const QStyleOptionSlider& bar)
{
    constexpr int shortest = 28;
    const int all = lengthOf(bar);
    const qint64 hidden = qint64{bar.maximum} - bar.minimum;
    if (hidden <= 0)
        return {.from = 0, .length = all};
    const qint64 share = qint64{all} * bar.pageStep / (hidden + bar.pageStep);
    const int length = std::min(all, std::max(shortest, static_cast<int>(share)));
    return {.from = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                    all - length, bar.upsideDown),
            .length = length};
}

QRect placeOf(const QStyleOptionSlider& bar, const Stretch& stretch)
{
    const QRect& all = bar.rect;
    const QRect place = bar.orientation == Qt::Horizontal
                            ? QRect(all.x() + stretch.from, all.y(), stretch.length, all.height())
                            : QRect(all.x(), all.y() + stretch.from, all.width(), stretch.length);
    return QStyle::visualRect(bar.direction, all, place);
}

} // namespace

QRect partOfScrollBar(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const Stretch handle = handleOf(bar);
    const int end = handle.from + handle.length;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return placeOf(bar, handle);
    case QStyle::SC_ScrollBarSubPage: return placeOf(bar, {.from = 0, .length = handle.from});
    case QStyle::SC_ScrollBarAddPage: return placeOf(bar, {.from = end, .length = lengthOf(bar) - end});
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    default: return {};
    }
}

void paintScrollBar(const QStyleOptionSlider& bar, const QColor& handle, QPainter& painter)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
    if (bar.maximum <= bar.minimum)
        return;
    constexpr double across = spacing::tight;
    constexpr double along = spacing::hair;
    const QRectF place = partOfScrollBar(bar, QStyle::SC_ScrollBarSlider);
    const QRectF inner = bar.orientation == Qt::Horizontal ? place.adjusted(along, across, -along, -across)
                                                           : place.adjusted(across, along, -across, -along);
    const double round = std::min(inner.width(), inner.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(handle);
    painter.drawRoundedRect(inner, round, round);
    painter.restore();
}

} // namespace tributary
