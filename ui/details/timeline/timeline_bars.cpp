#include "ui/details/timeline/timeline_bars.h"

#include <algorithm>

namespace tributary {

namespace {

// Anything shorter could neither be seen nor hit.
constexpr qreal leastWidth = 3;
constexpr std::chrono::milliseconds leastSpan(1000);

// Lanes have a gap between them as long as there is room.
qreal gapOf(qreal laneHeight)
{
    return laneHeight >= 6 ? 2 : laneHeight >= 3 ? 1 : 0;
}

} // namespace

TimelineBars::TimelineBars(const QList<ConnectionStory>& stories, const QRectF& plot,
                           Qt::LayoutDirection direction)
{
    if (stories.isEmpty())
        return;
    m_begin = std::ranges::min(stories, {}, &ConnectionStory::from).from;
    m_end = std::max(std::ranges::max(stories, {}, &ConnectionStory::to).to, m_begin + leastSpan);
    const qreal scale = plot.width() / static_cast<double>((m_end - m_begin).count());
    const qreal lane = plot.height() / lanesOf(stories);
    for (const ConnectionStory& story : stories) {
        const qreal width = std::max(leastWidth, scale * static_cast<double>(story.took().count()));
        qreal left = scale * static_cast<double>((story.from - m_begin).count());
        left = std::min(left, std::max(0.0, plot.width() - width));
        if (direction == Qt::RightToLeft)
            left = plot.width() - left - width;
        m_places.emplace_back(plot.left() + left, plot.top() + lane * (story.number - 1), width,
                              lane - gapOf(lane));
    }
}

int TimelineBars::lanesOf(const QList<ConnectionStory>& stories)
{
    return stories.isEmpty() ? 0 : std::ranges::max(stories, {}, &ConnectionStory::number).number;
}

std::optional<qsizetype> TimelineBars::at(const QPointF& point) const
{
    for (size_t i = m_places.size(); i-- > 0;) {
        if (m_places[i].adjusted(-1, -1, 1, 1).contains(point))
            return static_cast<qsizetype>(i);
    }
    return std::nullopt;
}

} // namespace tributary
