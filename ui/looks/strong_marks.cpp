#include "ui/looks/strong_marks.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

// From one that points up, clockwise.
double turnOf(Qt::ArrowType arrow)
{
    switch (arrow) {
    case Qt::RightArrow: return 90;
    case Qt::DownArrow: return 180;
    case Qt::LeftArrow: return 270;
    case Qt::UpArrow:
    case Qt::NoArrow: break;
    }
    return 0;
}

} // namespace

void paintStrongArrow(const QRect& place, Qt::ArrowType arrow, const QColor& color, QPainter& painter)
{
    constexpr int widest = 8;
    const double width = std::min({widest, place.width(), place.height()});
    const double height = width / 2;
    const std::array corners{QPointF(-width / 2, height / 2), QPointF(width / 2, height / 2),
                             QPointF(0, -height / 2)};
    painter.save();
    painter.translate(QRectF(place).center());
    painter.rotate(turnOf(arrow));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
    painter.restore();
}

void paintTick(const QRect& place, const QColor& color, QPainter& painter)
{
    constexpr double lineShare = 0.15;
    constexpr std::array<QPointF, 3> shares{QPointF(0.22, 0.52), QPointF(0.43, 0.74), QPointF(0.78, 0.26)};
    std::array<QPointF, 3> path;
    std::ranges::transform(shares, path.begin(), [&place](const QPointF& share) {
        return QRectF(place).topLeft() + QPointF(share.x() * place.width(), share.y() * place.height());
    });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, place.height() * lineShare, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(path.data(), static_cast<int>(path.size()));
    painter.restore();
}

void paintStrongTick(const QRect& box, const QPalette& palette, QPainter& painter)
{
    painter.fillRect(box.adjusted(1, 1, -1, -1), palette.color(QPalette::Base));
    paintTick(box, palette.color(QPalette::Text), painter);
}

} // namespace tributary
