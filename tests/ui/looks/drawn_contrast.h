#pragma once

#include "ui/looks/contrast.h"

#include <QFont>
#include <QImage>

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

} // namespace tributary::test
