#pragma once

#include "ui/looks/contrast.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QList>
#include <QRegion>

#include <algorithm>

namespace tributary::test {

// Letters without soft edges: each of their pixels has the colour that the letters are drawn in.
inline QFont hardEdged(QFont font)
{
    font.setStyleStrategy(QFont::NoAntialias);
    return font;
}

// How well what is best seen in a part of a picture stands out from the ground below it.
inline double bestContrast(const QImage& image, const QRect& part, const QColor& ground)
{
    double best = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), ground));
    }
    return best;
}

// The colours in a part of a picture, and how many pixels have each.
inline QHash<QRgb, int> coloursIn(const QImage& image, const QRegion& part)
{
    QHash<QRgb, int> counts;
    for (const QRect& rect : part& image.rect()) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                ++counts[image.pixel(x, y)];
        }
    }
    return counts;
}

inline QRgb mostOf(const QHash<QRgb, int>& counts)
{
    const auto fewer = [&counts](QRgb a, QRgb b) { return counts[a] < counts[b]; };
    const QList<QRgb> colours = counts.keys();
    return colours.isEmpty() ? QRgb(0) : *std::ranges::max_element(colours, fewer);
}

// How well hard-edged words stand out: most of their place is ground, and most of the rest is letters. Words
// of the colour of their ground have a contrast of 1.
inline double contrastOfWords(const QImage& image, const QRegion& place)
{
    QHash<QRgb, int> counts = coloursIn(image, place);
    const QRgb ground = mostOf(counts);
    counts.remove(ground);
    return counts.isEmpty() ? 1 : contrast(QColor(mostOf(counts)), QColor(ground));
}

// How well a small picture stands out from what is around it.
inline double contrastOfPicture(const QImage& image, const QRect& place)
{
    const QRegion around = QRegion(place.adjusted(-1, -1, 1, 1)) - place;
    return bestContrast(image, place & image.rect(), QColor(mostOf(coloursIn(image, around))));
}

} // namespace tributary::test
