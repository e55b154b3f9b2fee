#include "ui/details/segment_map.h"

#include "ui/list/rows/download_words.h"
#include "ui/list/view/progress_paint.h"
#include "ui/looks/looks.h"
#include "ui/widgets/described.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tributary {

namespace {

constexpr qreal markWidth = 2;
constexpr qreal radius = 3;

QRgb blend(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return qRgb(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

} // namespace

std::vector<double> coverage(const QList<ByteRange>& parts, qint64 size, int columns)
{
    std::vector<double> here(static_cast<size_t>(std::max(columns, 0)), 0);
    if (size <= 0 || columns <= 0)
        return here;
    // Whole columns are noted by where they begin and end, and summed up at last.
    std::vector<double> steps(here.size() + 1, 0);
    const double scale = static_cast<double>(columns) / static_cast<double>(size);
    for (const ByteRange part : parts) {
        const double begin = std::clamp(static_cast<double>(part.begin) * scale, 0.0, double(columns));
        const double end = std::clamp(static_cast<double>(part.end) * scale, 0.0, double(columns));
        const auto first = static_cast<size_t>(begin);
        const auto last = static_cast<size_t>(end);
        if (end <= begin)
            continue;
        if (first == last) {
            here[first] += end - begin;
            continue;
        }
        here[first] += static_cast<double>(first + 1) - begin;
        if (last < here.size())
            here[last] += end - static_cast<double>(last);
        steps[first + 1] += 1;
        steps[last] -= 1;
    }
    double inside = 0;
    for (size_t i = 0; i < here.size(); ++i) {
        inside += steps[i];
        here[i] = std::clamp(here[i] + inside, 0.0, 1.0);
    }
    return here;
}

namespace {

// To be read as the progress bar that it is.
class AccessibleBar : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleBar(SegmentMap& map)
        : QAccessibleWidget(&map, QAccessible::ProgressBar)
        , m_map(map)
    {
    }

    static QAccessibleInterface* of(const QString&, QObject* object)
    {
        auto* map = qobject_cast<SegmentMap*>(object);
        return map ? new AccessibleBar(*map) : nullptr;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && m_map.percent())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override
    {
        return m_map.percent() ? QVariant(*m_map.percent()) : QVariant();
    }
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    const SegmentMap& m_map;
};

} // namespace

SegmentMap::SegmentMap(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(&AccessibleBar::of);
    setAccessibleName(tr("Parts of the file"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentMap::follow(const DownloadSnapshot& download)
{
    m_size = download.size.value_or(0);
    m_here = partsOf(download);
    describeWhatIsUnknown();
    m_connections = download.connections;
    m_state = download.state;
    const auto before = std::exchange(m_percent, percentOf(download));
    if (m_percent && m_percent != before && QAccessible::isActive()) {
        QAccessibleValueChangeEvent change(this, *m_percent);
        QAccessible::updateAccessibility(&change);
    }
    update();
}

void SegmentMap::describeWhatIsUnknown()
{
    QString words;
    if (m_here.somewhere > 0)
        words = tr("Which parts are here is not known until the download goes on.");
    describe(*this, words);
    if (toolTip() != words)
        setToolTip(words);
}

QSize SegmentMap::sizeHint() const
{
    // A large font needs its room for words.
    constexpr int highest = 28;
    return {200, std::min(fontMetrics().height() * 3 / 2, highest)};
}

QSize SegmentMap::minimumSizeHint() const
{
    return {40, std::min(fontMetrics().height(), sizeHint().height())};
}

int SegmentMap::column(qint64 offset, int columns) const
{
    const double share = static_cast<double>(offset) / static_cast<double>(m_size);
    return std::clamp(static_cast<int>(share * columns), 0, columns - 1);
}

QColor SegmentMap::colorOfParts() const
{
    if (m_state == DownloadState::Finished)
        return looksOf(palette(), Ground::Paper).of(Tone::Done);
    const ProgressColors colors = progressColors(m_looks.of(palette()));
    return isActive(m_state) ? colors.moving : colors.resting;
}

QImage SegmentMap::strip(int columns) const
{
    const ProgressColors colors = progressColors(m_looks.of(palette()));
    QImage image(columns, 1, QImage::Format_RGB32);
    image.fill(colors.track);
    if (m_size <= 0)
        return image;
    auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(0));
    const QRgb asked = blend(colors.track, colors.moving, 0.25);
    for (const ConnectionSnapshot& connection : m_connections)
        std::fill(pixels + column(connection.position, columns),
                  pixels + column(connection.end.value_or(m_size), columns), asked);
    const std::vector<double> here = coverage(m_here.parts, m_size, columns);
    const QColor full = colorOfParts();
    for (size_t i = 0; i < here.size(); ++i) {
        // A part that is here is seen even where it fills a thousandth of the column.
        if (here[i] > 0)
            pixels[i] = blend(QColor(pixels[i]), full, 0.3 + 0.7 * here[i]);
    }
    return image;
}

void SegmentMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(outline);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const int columns = std::max(1, static_cast<int>(width() * devicePixelRatioF()));
    painter.drawImage(rect(), strip(columns));
    paintTrackEdge(painter, rect(), radius, m_looks.of(palette()).trackEdge());
    if (m_size <= 0)
        return;
    if (m_here.somewhere > 0)
        paintSomewhere(painter, {.rect = rect()},
                       static_cast<double>(m_here.somewhere) / static_cast<double>(m_size), colorOfParts());
    for (const ConnectionSnapshot& connection : std::as_const(m_connections))
        paintMark(painter, connection.position);
}

// In high contrast what is here may be as bright as the mark, so that the mark stands between two lines of
// the paper.
void SegmentMap::paintMark(QPainter& painter, qint64 position) const
{
    const double at = width() * static_cast<double>(position) / static_cast<double>(m_size);
    const QRectF place(std::clamp(at, 0.0, width() - markWidth), 0, markWidth, height());
    if (isHighContrast(palette()))
        painter.fillRect(place.adjusted(-1, 0, 1, 0), palette().color(QPalette::Active, QPalette::Base));
    painter.fillRect(place, palette().color(QPalette::Active, QPalette::Text));
}

} // namespace tributary
