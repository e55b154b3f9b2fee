#include "ui/looks/file_icons.h"

#include "ui/looks/drawing.h"
#include "ui/looks/measures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

constexpr int states = 16;
constexpr int glyphInTile = 4; // between the edge of the tile and its icon
constexpr int overhang = 2;    // of the mark, beyond the tile
constexpr double ring = 1.5;   // of nothing, between the mark and the tile

QString kindDrawing(FileKind kind)
{
    switch (kind) {
    case FileKind::Archive: return QStringLiteral(":/icons/archive.svg");
    case FileKind::Media: return QStringLiteral(":/icons/media.svg");
    case FileKind::Document: return QStringLiteral(":/icons/document.svg");
    case FileKind::Program: return QStringLiteral(":/icons/program.svg");
    case FileKind::Image: return QStringLiteral(":/icons/image.svg");
    case FileKind::Other: return QStringLiteral(":/icons/other.svg");
    }
    return {};
}

QString markDrawing(StateMark mark)
{
    switch (mark) {
    case StateMark::Running: return QStringLiteral(":/marks/running.svg");
    case StateMark::Waiting: return QStringLiteral(":/marks/waiting.svg");
    case StateMark::Paused: return QStringLiteral(":/marks/paused.svg");
    case StateMark::Done: return QStringLiteral(":/marks/done.svg");
    case StateMark::Trouble: return QStringLiteral(":/marks/trouble.svg");
    case StateMark::Aborted: return QStringLiteral(":/marks/aborted.svg");
    }
    return {};
}

// Larger on an icon that is larger than usual.
int markSide(int ofIcon)
{
    constexpr int usualIcon = 30;
    return std::max(measure::mark, measure::mark * ofIcon / usualIcon);
}

QPixmap scaledDrawing(const QString& path, int side, qreal scale, const Inks& inks)
{
    const int pixels = static_cast<int>(std::lround(side * scale));
    QPixmap picture = rendered(drawingAt(path), {pixels, pixels}, inks);
    picture.setDevicePixelRatio(scale);
    return picture;
}

} // namespace

StateMark markOf(DownloadState state)
{
    switch (state) {
    case DownloadState::Connecting:
    case DownloadState::Downloading:
    case DownloadState::Assembling:
    case DownloadState::Verifying: return StateMark::Running;
    case DownloadState::Queued:
    case DownloadState::Waiting: return StateMark::Waiting;
    case DownloadState::Paused: return StateMark::Paused;
    case DownloadState::Finished: return StateMark::Done;
    case DownloadState::Failed: return StateMark::Trouble;
    case DownloadState::Cancelled: return StateMark::Aborted;
    }
    return StateMark::Waiting;
}

void FileIcons::use(const QPalette& palette, const Wish& wish)
{
    const qint64 key = looksKey(palette);
    if (m_looksKey == key && m_wish == wish)
        return;
    m_looksKey = key;
    m_wish = wish;
    m_looks = looksOf(palette);
    m_drawn.clear();
}

const QPixmap& FileIcons::of(FileKind kind, DownloadState state, Tone tone)
{
    const int look = static_cast<int>(kind) * states + static_cast<int>(state);
    const int key = look * tones + static_cast<int>(tone);
    auto known = m_drawn.find(key);
    if (known == m_drawn.end())
        known = m_drawn.insert(key, drawn(kind, state, tone));
    return *known;
}

QPixmap FileIcons::drawn(FileKind kind, DownloadState state, Tone tone) const
{
    const int pixels = static_cast<int>(std::lround(m_wish.side * m_wish.scale));
    QPixmap picture(pixels, pixels);
    picture.setDevicePixelRatio(m_wish.scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawTile(painter, kind);
    drawMark(painter, state, tone);
    return picture;
}

void FileIcons::drawTile(QPainter& painter, FileKind kind) const
{
    const bool mirrored = m_wish.direction == Qt::RightToLeft;
    const int side = m_wish.side - overhang;
    const QRect tile(mirrored ? overhang : 0, 0, side, side);
    const bool hasEdge = m_looks.isHighContrast;
    // The edge lies within the tile, or the picture would cut half of it off.
    const double inset = hasEdge ? 0.5 : 0;
    painter.setPen(hasEdge ? QPen(m_looks.of(kind)) : QPen(Qt::NoPen));
    painter.setBrush(m_looks.tileOf(kind));
    painter.drawRoundedRect(QRectF(tile).adjusted(inset, inset, -inset, -inset), measure::radius - inset,
                            measure::radius - inset);
    const int glyph = side - 2 * glyphInTile;
    painter.drawPixmap(tile.topLeft() + QPoint(glyphInTile, glyphInTile),
                       scaledDrawing(kindDrawing(kind), glyph, m_wish.scale, {m_looks.of(kind), {}}));
}

// Round the mark there is nothing, so that it stands out on whatever the row lies on.
void FileIcons::drawMark(QPainter& painter, DownloadState state, Tone tone) const
{
    const bool mirrored = m_wish.direction == Qt::RightToLeft;
    const int mark = markSide(m_wish.side);
    const int at = m_wish.side - mark;
    const QRect place(mirrored ? 0 : at, at, mark, mark);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QRectF(place).adjusted(-ring, -ring, ring, ring));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.drawPixmap(place.topLeft(), scaledDrawing(markDrawing(markOf(state)), mark, m_wish.scale,
                                                      {m_looks.of(tone), m_looks.paper}));
}

} // namespace tributary
