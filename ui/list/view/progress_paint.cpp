#include "ui/list/view/progress_paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

constexpr double mostRadius = 4;

QRectF stretch(const ProgressPlace& place, double begin, double end)
{
    if (place.direction == Qt::RightToLeft)
        std::tie(begin, end) = std::pair(1 - end, 1 - begin);
    const QRectF rect = place.rect;
    return {rect.left() + begin * rect.width(), rect.top(), (end - begin) * rect.width(), rect.height()};
}

// Begins and ends on whole pixels of the screen, at least one apart: in parts of pixels, equal pieces would
// look unlike.
QRectF onWholePixels(const QRectF& place, const QPainter& painter)
{
    const QTransform toScreen = painter.deviceTransform();
    const double scale = toScreen.m11();
    if (scale <= 0)
        return place;
    const double left = std::round(place.left() * scale + toScreen.dx());
    const double right = std::max(left + 1, std::round(place.right() * scale + toScreen.dx()));
    return {(left - toScreen.dx()) / scale, place.top(), (right - left) / scale, place.height()};
}

void paintParts(QPainter* painter, const ProgressPicture& picture, const ProgressPlace& place,
                const QColor& color)
{
    const auto size = static_cast<double>(picture.size);
    // Something that is here is seen, were it a thousandth of the file.
    const double least = 1.0 / std::max(1, place.rect.width());
    for (const ByteRange part : picture.here.parts) {
        const double begin = std::clamp(static_cast<double>(part.begin) / size, 0.0, 1.0);
        const double end = std::clamp(static_cast<double>(part.end) / size, 0.0, 1.0);
        if (end > begin)
            painter->fillRect(onWholePixels(stretch(place, begin, std::max(end, begin + least)), *painter),
                              color);
    }
}

ProgressPicture upTo(qint64 end, ProgressPicture picture)
{
    for (ByteRange& part : picture.here.parts)
        part.end = std::min(part.end, std::max(part.begin, end));
    return picture;
}

void paintBand(QPainter* painter, const ProgressPlace& place, const QColor& color)
{
    constexpr double width = 0.25;
    const double begin = place.phase * (1 - width);
    painter->fillRect(stretch(place, begin, begin + width), color);
}

double shareSomewhere(const ProgressPicture& picture)
{
    return static_cast<double>(picture.here.somewhere) / static_cast<double>(picture.size);
}

} // namespace

void paintHatch(QPainter& painter, const QRectF& place, const QColor& color)
{
    constexpr double width = 3;
    const double slant = place.height();
    const double first = std::min(place.left() - slant + width, place.center().x() - (width + slant) / 2);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    QPainterPath stripes;
    for (double left = first; left < place.right(); left += 2 * width) {
        stripes.moveTo(left, place.bottom());
        stripes.lineTo(left + width, place.bottom());
        stripes.lineTo(left + width + slant, place.top());
        stripes.lineTo(left + slant, place.top());
        stripes.closeSubpath();
    }
    painter.fillPath(stripes, color);
    painter.restore();
}

void paintTrackEdge(QPainter& painter, const QRectF& track, double radius, const QColor& edge)
{
    if (!edge.isValid())
        return;
    constexpr double half = 0.5;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edge);
    painter.drawRoundedRect(track.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

// Paints a share whose place in the file nobody knows, as a hatch. A tiny share is painted plain, because the
// single stripe that a hatch would leave of it is read by nobody as a share.
void paintSomewhere(QPainter& painter, const ProgressPlace& place, double share, const QColor& color)
{
    constexpr double leastHatched = 0.03;
    constexpr double narrowest = 3;
    if (share >= leastHatched) {
        paintHatch(painter, onWholePixels(stretch(place, 0, std::min(share, 1.0)), painter), color);
        return;
    }
    const double seen = std::max(share, narrowest / std::max(1, place.rect.width()));
    painter.fillRect(onWholePixels(stretch(place, 0, seen), painter), color);
}

ProgressColors progressColors(const Looks& looks)
{
    return {
        .track = looks.track, .edge = looks.trackEdge(), .moving = looks.moving, .resting = looks.resting};
}

ProgressColors chosenProgressColors(const Looks& looks)
{
    return {.track = looks.chosenTrack,
            .edge = looks.trackEdge(),
            .moving = looks.moving,
            .resting = looks.resting};
}

void paintProgressBar(QPainter* painter, const ProgressPicture& picture, const ProgressPlace& place,
                      const ProgressColors& colors)
{
    if (picture.look == ProgressLook::TextOnly)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    const double radius = std::min(mostRadius, place.rect.height() / 2.0);
    outline.addRoundedRect(place.rect, radius, radius);
    painter->setClipPath(outline, Qt::IntersectClip);
    painter->fillRect(place.rect, colors.track);
    const bool moves = picture.look == ProgressLook::Moving && !picture.comparedTo;
    if (picture.look == ProgressLook::Busy)
        paintBand(painter, place, colors.moving);
    else
        paintParts(painter, picture, place, moves ? colors.moving : colors.resting);
    if (picture.here.somewhere > 0 && picture.size > 0)
        paintSomewhere(*painter, place, shareSomewhere(picture), moves ? colors.moving : colors.resting);
    if (picture.comparedTo)
        paintParts(painter, upTo(*picture.comparedTo, picture), place, colors.moving);
    paintTrackEdge(*painter, place.rect, radius, colors.edge);
    painter->restore();
}

} // namespace tributary
