#pragma once

#include "core/values/download/connection_story.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace tributary {

// The place of each exchange of a timeline: one lane for each connection, from the first question to the last
// end. Time runs as people read.
class TimelineBars
{
public:
    TimelineBars() = default;
    TimelineBars(const QList<ConnectionStory>& stories, const QRectF& plot, Qt::LayoutDirection direction);

    static int lanesOf(const QList<ConnectionStory>& stories);

    // The bars have the order of the stories.
    const std::vector<QRectF>& places() const { return m_places; }
    std::chrono::milliseconds begin() const { return m_begin; }
    std::chrono::milliseconds end() const { return m_end; }
    // The bar there; the last of several, which is painted above them.
    std::optional<qsizetype> at(const QPointF& point) const;

private:
    std::vector<QRectF> m_places;
    std::chrono::milliseconds m_begin{0};
    std::chrono::milliseconds m_end{0};
};

} // namespace tributary
