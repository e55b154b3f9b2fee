#include "ui/looks/contrast.h"

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

constexpr int steps = 25;

// Relative luminance as the accessibility guidelines of the web define it.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor& base, const QColor& over, double share)
{
    const auto blend = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {blend(base.red(), over.red()), blend(base.green(), over.green()),
            blend(base.blue(), over.blue())};
}

double leastContrast(const QColor& color, const std::vector<QColor>& grounds)
{
    double worst = 21;
    for (const QColor& ground : grounds)
        worst = std::min(worst, contrast(color, ground));
    return worst;
}

QColor legible(const QColor& color, const QColor& towards, const std::vector<QColor>& grounds, double least)
{
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mixed(color, towards, step / double(steps));
        if (leastContrast(tried, grounds) >= least)
            return tried;
    }
    return towards;
}

QColor legible(const QColor& color, const std::vector<QColor>& grounds, double least)
{
    const bool isDark = leastContrast(Qt::white, grounds) > leastContrast(Qt::black, grounds);
    return legible(color, isDark ? Qt::white : Qt::black, grounds, least);
}

} // namespace tributary
