#include "ui/list/view/progress_paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

// What accessibility guidelines ask of text.
constexpr double readable = 4.5;

QColor mix(const QColor& base, const QColor& over, double share)
{
    const auto blend = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {blend(base.red(), over.red()), blend(base.green(), over.green()),
            blend(base.blue(), over.blue())};
}

// As much of the colour as leaves the text readable on it.
QColor readableTint(const QColor& base, const QColor& over, const QColor& text, double share)
{
    while (contrast(mix(base, over, share), text) < readable && share > 0.05)
        share -= 0.05;
    return mix(base, over, share);
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QRectF stretch(const ProgressPlace& place, double begin, double end)
{
    if (place.direction == Qt::RightToLeft)
        std::tie(begin, end) = std::pair(1 - end, 1 - begin);
    const QRectF rect = place.rect;
    return {rect.left() + begin * rect.width(), rect.top(), (end - begin) * rect.width(), rect.height()};
}

void paintParts(QPainter* painter, const ProgressPicture& picture, const ProgressPlace& place,
                const QColor& color)
{
    const auto size = static_cast<double>(picture.size);
    // Something that is here is seen, were it a thousandth of the file.
    const double least = 1.0 / std::max(1, place.rect.width());
    for (const ByteRange part : picture.parts) {
        const double begin = std::clamp(static_cast<double>(part.begin) / size, 0.0, 1.0);
        const double end = std::clamp(static_cast<double>(part.end) / size, 0.0, 1.0);
        if (end > begin)
            painter->fillRect(stretch(place, begin, std::max(end, begin + least)), color);
    }
}

void paintBand(QPainter* painter, const ProgressPlace& place, const QColor& color)
{
    constexpr double width = 0.25;
    const double begin = place.phase * (1 - width);
    painter->fillRect(stretch(place, begin, begin + width), color);
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

ProgressColors progressColors(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    return {.track = readableTint(base, text, text, 0.08),
            .moving = readableTint(base, highlight, text, 0.55),
            .resting = readableTint(base, text, text, 0.24),
            .text = text};
}

void paintProgressBar(QPainter* painter, const ProgressPicture& picture, const ProgressPlace& place,
                      const ProgressColors& colors)
{
    if (picture.look == ProgressLook::TextOnly)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(place.rect, 3, 3);
    painter->setClipPath(outline, Qt::IntersectClip);
    painter->fillRect(place.rect, colors.track);
    if (picture.look == ProgressLook::Busy)
        paintBand(painter, place, colors.moving);
    else
        paintParts(painter, picture, place,
                   picture.look == ProgressLook::Moving ? colors.moving : colors.resting);
    painter->restore();
}

} // namespace tributary
