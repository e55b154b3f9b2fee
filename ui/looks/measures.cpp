#include "ui/looks/measures.h"

#include <QFontInfo>

#include <algorithm>

namespace tributary {

namespace {

constexpr double smaller = 0.9;
constexpr double larger = 1.25;
constexpr double leastPoints = 7.5;
// In pixels: eleven points, where a system's font is between nine and eleven.
constexpr int largestUsual = 15;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(leastPoints, font.pointSizeF() * factor));
    else
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * factor)));
    return font;
}

} // namespace

QFont smallFont(const QFont& usual)
{
    return scaled(usual, smaller);
}

QFont strongFont(const QFont& usual)
{
    QFont font(usual);
    font.setBold(true);
    return font;
}

QFont titleFont(const QFont& usual)
{
    return scaled(usual, larger);
}

QFont figuresFont(const QFont& usual)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont font = usual;
    font.setFeature("tnum", 1);
    return font;
#else
    return usual;
#endif
}

int grown(int pixels, const QFont& words)
{
    const int height = QFontInfo(words).pixelSize();
    return height > largestUsual ? (pixels * height + largestUsual / 2) / largestUsual : pixels;
}

int rowHeight(const QFont& usual, Density density)
{
    const int line = QFontMetrics(usual).height();
    if (density == Density::Dense)
        return line + 2 * spacing::tight;
    if (density == Density::Compact)
        return std::max(grown(measure::leastRow, usual), line + 2 * spacing::close);
    const int second = QFontMetrics(smallFont(usual)).height();
    return std::max(grown(measure::leastRow, usual), line + second + 2 * spacing::tight + spacing::hair);
}

} // namespace tributary
