#include "ui/looks/tray_picture.h"

#include "ui/looks/drawing.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr std::array traySizes{16, 18, 22, 24, 32, 36, 44, 48, 64, 128};
constexpr int largestOfTheSmallDrawing = 24;

constexpr QColor trayEdge(0x7a, 0x84, 0x90);
constexpr QColor trayTrack(0xee, 0xf2, 0xf7);
constexpr QColor trayDone(0x14, 0x50, 0xa4);
constexpr QColor trayTrouble(0xd9, 0x3a, 0x2b);

QPixmap plainIcon(int size)
{
    const bool isSmall = size <= largestOfTheSmallDrawing;
    return rendered(drawingAt(isSmall ? QStringLiteral(":/app/org.tributary.Tributary-small.svg")
                                      : QStringLiteral(":/app/org.tributary.Tributary.svg")),
                    {size, size}, {});
}

// Leaves nothing of the icon there, so that what comes stands out.
void clearPlace(QPainter& painter, const QRectF& place, qreal radius)
{
    painter.setBrush(trayEdge);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawRoundedRect(place, radius, radius);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

// Where nobody knows how much there is, the middle of the bar is done.
QRectF doneOfBar(const QRectF& bar, std::optional<int> steps)
{
    if (!steps)
        return bar.adjusted(bar.width() / 3, 0, -bar.width() / 3, 0);
    return QRectF(bar.topLeft(), QSizeF(bar.width() * *steps / TrayPicture::wholeWay, bar.height()));
}

void drawTrayBar(QPainter& painter, int size, std::optional<int> steps)
{
    const int line = std::max(1, size / 24);
    const int height = std::max(5, size * 5 / 20);
    const QRectF bar(0, size - height, size, height);
    clearPlace(painter, bar.adjusted(0, -line, 0, 0), 0);
    painter.drawRoundedRect(bar, 2 * line, 2 * line);
    const QRectF inside = bar.adjusted(line, line, -line, -line);
    painter.fillRect(inside, trayTrack);
    painter.fillRect(doneOfBar(inside, steps), trayDone);
}

void drawTrayTrouble(QPainter& painter, int size)
{
    const int side = size * 9 / 16;
    const int ring = std::max(1, size / 24);
    const QRect place(size - side, 0, side, side);
    clearPlace(painter, QRectF(place).adjusted(-ring, -ring, ring, ring), size);
    painter.drawPixmap(place.topLeft(), rendered(drawingAt(QStringLiteral(":/marks/trouble.svg")),
                                                 place.size(), {trayTrouble, Qt::white}));
}

} // namespace

TrayPicture::TrayPicture()
{
    for (const int size : traySizes)
        m_plain.append(plainIcon(size));
}

QIcon TrayPicture::icon(const TrayState& state) const
{
    QIcon icon;
    for (QPixmap picture : m_plain) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (state.isRunning)
            drawTrayBar(painter, picture.width(), state.steps);
        if (state.hasTrouble)
            drawTrayTrouble(painter, picture.width());
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace tributary
