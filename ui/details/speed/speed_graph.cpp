#include "ui/details/speed/speed_graph.h"

#include "ui/details/speed/speed_axis.h"
#include "ui/looks/contrast.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/words/number_text.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

constexpr int gap = spacing::close;
// A screen reader reads each change of a description where it has the focus.
constexpr qint64 toldAnewAfter = 10; // s
// Wide enough for a whole pixel between the soft edges, wherever the line lies.
constexpr double curveWidth = 2;

// In high contrast the lines between parts of the window are so strong that they would hide the curve.
QColor gridOf(const Looks& looks)
{
    constexpr double shareInHighContrast = 0.46;
    return looks.isHighContrast ? mixed(looks.paper, looks.ink, shareInHighContrast) : looks.line;
}

// Letters that another font lends may reach further below their line than those of the font itself.
int belowTheBase(const QString& words, const QFont& font)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return static_cast<int>(std::ceil(line.descent()));
}

} // namespace

// The place of the plot, and the values at its edges. Time runs as people read: now is where their lines end.
struct SpeedGraph::Frame
{
    QRectF plot;
    bool mirrored = false;
    SpeedAxis axis;
    TimeAxis time;
    qint64 lastSecond = 0;

    qreal y(qint64 speed) const
    {
        return plot.bottom() - plot.height() * static_cast<double>(speed) / static_cast<double>(axis.top);
    }
    qreal x(qint64 second) const
    {
        const auto age = static_cast<double>(lastSecond - second);
        const qreal before = plot.width() * age / static_cast<double>(time.span);
        return mirrored ? plot.left() + before : plot.right() - before;
    }
};

QString SpeedGraph::ageText(qint64 seconds, Newest newest)
{
    const QString time = durationText(std::chrono::seconds(seconds));
    if (seconds > 0)
        return inOnePiece(u'−' + time);
    //: Under the graph of the last minutes, behind times such as −1:30.
    return newest == Newest::Now ? tr("now") : time;
}

SpeedGraph::SpeedGraph(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Speed of the last five minutes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SpeedGraph::follow(const SpeedSamples& samples, std::optional<qint64> limit, Newest newest,
                        std::optional<qint64> average)
{
    const bool isSameEnd = m_newest == newest && m_average == average;
    if (m_samples.all() == samples.all() && m_limit == limit && isSameEnd)
        return;
    m_samples = samples;
    m_limit = limit;
    m_newest = newest;
    m_average = average;
    if (!hasFocus() || !isSameEnd || lastSecond() - m_toldAt >= toldAnewAfter)
        tellReaders();
    update();
}

qint64 SpeedGraph::lastSecond() const
{
    return m_samples.all().empty() ? 0 : m_samples.all().back().second;
}

void SpeedGraph::tellReaders()
{
    m_toldAt = lastSecond();
    if (m_newest == Newest::Last) {
        describe(*this,
                 tr("On average %1, at most %2").arg(shownSpeed(shownAverage()), shownSpeed(shownPeak())));
        return;
    }
    const qint64 now = m_samples.all().empty() ? 0 : m_samples.all().back().speed();
    describe(*this, tr("Now %1, on average %2, at most %3")
                        .arg(shownSpeed(now), shownSpeed(shownAverage()), shownSpeed(shownPeak())));
}

QSize SpeedGraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * 5};
}

SpeedGraph::Frame SpeedGraph::frame() const
{
    // A limit far above what comes would press the curve to the floor.
    const qint64 fastest = shownPeak();
    const bool limitFits = m_limit && (*m_limit / 4 <= fastest || fastest == 0);
    Frame frame;
    frame.axis = axisFor(limitFits ? std::max(fastest, *m_limit) : fastest);
    if (!m_samples.all().empty()) {
        frame.lastSecond = m_samples.all().back().second;
        frame.time = timeAxisFor(frame.lastSecond - m_samples.all().front().second);
    }
    const int labels = fontMetrics().horizontalAdvance(shownSpeed(1000 * 1024)) + 2 * gap;
    const int line = fontMetrics().lineSpacing();
    frame.mirrored = isRightToLeft();
    // The name of the present stands in the middle under its end of the plot.
    const int name = fontMetrics().horizontalAdvance(ageText(0, m_newest));
    const int atNow = std::max(2 * gap, name / 2 + 2 * spacing::hair);
    const int before = frame.mirrored ? atNow : labels;
    const int behind = frame.mirrored ? labels : atNow;
    const int times = fontMetrics().ascent() + belowTheBase(ageText(0, m_newest), font());
    frame.plot = QRectF(rect()).adjusted(before, line / 2.0 + 2, -behind, -std::max(line, times) - gap);
    return frame;
}

void SpeedGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_samples.all().empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         tr("Nothing was downloaded in the last five minutes."));
        return;
    }
    const Frame here = frame();
    paintSpeedAxis(painter, here);
    paintTimeAxis(painter, here);
    paintSpeeds(painter, here);
    paintLevels(painter, here);
}

// The average comes last, since it can make room for the others.
QList<SpeedGraph::Level> SpeedGraph::levels(const Frame& frame) const
{
    QList<Level> levels;
    const auto add = [&](const QString& words, qint64 speed, Qt::PenStyle line) {
        levels.append({words.arg(shownSpeed(speed)), std::round(frame.y(speed)) + 0.5, line});
    };
    if (showsLimit(frame))
        add(tr("Limit %1"), *m_limit, Qt::SolidLine);
    // A download that took less than a second was never seen at a speed.
    if (m_samples.all().size() > 1 && shownPeak() > 0) {
        add(tr("Peak %1"), shownPeak(), Qt::DotLine);
        add(tr("Average %1"), shownAverage(), Qt::DashLine);
    }
    return levels;
}

bool SpeedGraph::showsLimit(const Frame& frame) const
{
    return m_limit && *m_limit <= frame.axis.top;
}

// Whether a speed's words would stand in the line of the limit's words, which say more.
bool SpeedGraph::standsAtTheLimit(const Frame& frame, qint64 speed) const
{
    return speed > 0 && showsLimit(frame) &&
           std::abs(frame.y(speed) - frame.y(*m_limit)) < fontMetrics().lineSpacing();
}

void SpeedGraph::paintSpeedAxis(QPainter& painter, const Frame& frame) const
{
    const Looks& looks = m_looks.of(palette());
    const int line = fontMetrics().lineSpacing();
    const Qt::Alignment side = frame.mirrored ? Qt::AlignLeft : Qt::AlignRight;
    for (qint64 speed = 0; speed <= frame.axis.top; speed += frame.axis.step) {
        const qreal y = std::round(frame.y(speed)) + 0.5;
        painter.setPen(gridOf(looks));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        if (standsAtTheLimit(frame, speed))
            continue;
        painter.setPen(looks.quiet);
        const qreal left = frame.mirrored ? frame.plot.right() + gap : 0;
        const qreal right = frame.mirrored ? width() : frame.plot.left() - gap;
        painter.drawText(QRectF(left, y - line / 2.0, right - left, line),
                         static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                         speed == 0 ? QStringLiteral("0")
                                    : shownSpeedAmong(speed, frame.axis.step, frame.axis.top));
    }
}

void SpeedGraph::paintTimeAxis(QPainter& painter, const Frame& frame) const
{
    painter.setPen(m_looks.of(palette()).quiet);
    for (qint64 age = 0; age <= frame.time.span; age += frame.time.step) {
        const qreal x = frame.x(frame.lastSecond - age);
        const QString words = ageText(age, m_newest);
        const int room = fontMetrics().horizontalAdvance(words);
        constexpr qreal least = spacing::hair;
        const qreal left = std::clamp(x - room / 2.0, least, std::max(least, width() - least - room));
        painter.drawText(QPointF(left, frame.plot.bottom() + gap + fontMetrics().ascent()), words);
    }
}

void SpeedGraph::paintSpeeds(QPainter& painter, const Frame& frame) const
{
    QPainterPath curve;
    QPainterPath area;
    std::optional<SpeedSamples::Sample> last;
    const auto close = [&] {
        if (!last)
            return;
        area.lineTo(frame.x(last->second), frame.plot.bottom());
        area.closeSubpath();
    };
    for (const SpeedSamples::Sample& sample : m_samples.all()) {
        const QPointF at(frame.x(sample.second), frame.y(sample.speed()));
        // The line is interrupted where nothing was told for a while.
        if (!last || sample.second - last->second > SpeedSamples::longestGap) {
            close();
            area.moveTo(at.x(), frame.plot.bottom());
            curve.moveTo(at);
        } else {
            curve.lineTo(at);
        }
        area.lineTo(at);
        last = sample;
    }
    close();
    // The system's highlight is made to lie under words, and may be too dark for a line.
    QColor fill = m_looks.of(palette()).moving;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fill, curveWidth));
    painter.drawPath(curve);
    fill.setAlphaF(0.22F);
    painter.fillPath(area, fill);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// The places for the words of a level, the best first: above and below its line, where time begins and where
// it ends, and then ever farther from the line.
QList<QRectF> SpeedGraph::placesOfWords(const Level& level, const Frame& frame) const
{
    const int height = fontMetrics().lineSpacing();
    const int width = fontMetrics().horizontalAdvance(level.words);
    const qreal left = frame.plot.left() + gap;
    const qreal right = frame.plot.right() - gap - width;
    QList<QRectF> places;
    for (int away = 0; away < frame.plot.height(); away += height) {
        for (const qreal x : {frame.mirrored ? right : left, frame.mirrored ? left : right}) {
            for (const qreal y : {level.y - height - spacing::hair - away, level.y + spacing::hair + away}) {
                if (y >= 0 && y + height <= frame.plot.bottom())
                    places.append(QRectF(x, y, width, height));
            }
        }
    }
    return places;
}

bool SpeedGraph::hidesTheCurve(const QRectF& place, const Frame& frame) const
{
    const QRectF ground = place.adjusted(-gap, 0, gap, 0);
    constexpr qreal half = curveWidth / 2;
    std::optional<SpeedSamples::Sample> last;
    return std::ranges::any_of(m_samples.all(), [&](const SpeedSamples::Sample& sample) {
        const QPointF to(frame.x(sample.second), frame.y(sample.speed()));
        const bool goesOn = last && sample.second - last->second <= SpeedSamples::longestGap;
        const QPointF from = goesOn ? QPointF(frame.x(last->second), frame.y(last->speed())) : to;
        last = sample;
        return QRectF(from, to).normalized().adjusted(-half, -half, half, half).intersects(ground);
    });
}

// Words of one level stand neither on those of another nor on its line, nor on the curve, as long as there is
// room.
void SpeedGraph::paintLevels(QPainter& painter, const Frame& frame) const
{
    const QList<Level> all = levels(frame);
    QList<QRectF> taken;
    for (const Level& level : all) {
        const QRectF line(frame.plot.left(), level.y, frame.plot.width(), 1);
        // Dots close to dashes would hide the curve, and be read as one line.
        constexpr qreal apart = 3;
        if (std::ranges::any_of(taken,
                                [&](const QRectF& one) { return std::abs(one.y() - line.y()) < apart; }))
            continue;
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1, level.line));
        painter.drawLine(line.topLeft(), line.topRight());
        taken.append(line);
    }
    for (const Level& level : all) {
        const QList<QRectF> places = placesOfWords(level, frame);
        const auto isFree = [&](const QRectF& place) {
            return std::ranges::none_of(taken,
                                        [&](const QRectF& other) { return other.intersects(place); }) &&
                   !hidesTheCurve(place, frame);
        };
        const auto best = std::ranges::find_if(places, isFree);
        if (places.isEmpty())
            continue;
        const QRectF place = best == places.end() ? places.first() : *best;
        paintOnGround(painter, place, level.words);
        taken.append(place);
    }
}

// A line of the grid behind the words would strike them through, and be seen between two of them.
void SpeedGraph::paintOnGround(QPainter& painter, const QRectF& place, const QString& words) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    // The ground reaches to the axis, so that nothing of the grid's line is left between axis and words.
    painter.drawRoundedRect(place.adjusted(-gap, 0, gap, 0), spacing::tight, spacing::tight);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QPointF(place.left(), place.top() + fontMetrics().ascent()), words);
}

} // namespace tributary
