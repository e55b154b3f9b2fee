#include "ui/details/timeline/connection_timeline.h"

#include "ui/details/timeline/story_words.h"
#include "ui/list/view/progress_paint.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/words/plain_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tributary {

namespace {

constexpr int usualLane = 12;
constexpr int thinLane = 5;
constexpr int leastLane = 4;

enum class Bar : quint8 { Underway, Whole, HandedOver, Failed, Stopped };

Bar barOf(StoryEnd end)
{
    switch (end) {
    case StoryEnd::Underway: return Bar::Underway;
    case StoryEnd::Done: return Bar::Whole;
    case StoryEnd::TakenOver:
    case StoryEnd::Overtaken:
    case StoryEnd::Replaced:
    case StoryEnd::GaveWay:
    case StoryEnd::BegunAnew:
    case StoryEnd::AskedForLess: return Bar::HandedOver;
    case StoryEnd::Refused:
    case StoryEnd::Lost: return Bar::Failed;
    case StoryEnd::SourceLeft:
    case StoryEnd::Stopped: break;
    }
    return Bar::Stopped;
}

Tone toneOf(Bar bar)
{
    switch (bar) {
    case Bar::Underway: return Tone::Running;
    case Bar::Whole: return Tone::Done;
    // Nothing waits, and nobody has to worry: the file came another way. The hatch tells it from what is
    // whole.
    case Bar::HandedOver: return Tone::Done;
    case Bar::Failed: return Tone::Trouble;
    case Bar::Stopped: break;
    }
    return Tone::Quiet;
}

} // namespace

ConnectionTimeline::ConnectionTimeline(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timeline of the connections"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
}

void ConnectionTimeline::follow(const ConnectionStories& stories)
{
    // The queue sorts the stories by their ends; the timeline shows them by their beginnings.
    ConnectionStories sorted = stories;
    std::ranges::stable_sort(sorted.all, {}, &ConnectionStory::from);
    if (m_stories == sorted)
        return;
    const auto chosen = m_chosen ? std::optional(m_stories.all.at(*m_chosen)) : std::nullopt;
    const QSize before = sizeHint();
    m_stories = std::move(sorted);
    m_chosen = chosen ? sameAs(*chosen) : std::nullopt;
    if (sizeHint() != before)
        updateGeometry();
    // A screen reader would read each new figure where it has the focus, but an end is news.
    if (!hasFocus() || !chosen || !m_chosen || m_stories.all.at(*m_chosen).end != chosen->end)
        tellReaders();
    Q_EMIT wordsChanged(words());
    update();
}

std::optional<qsizetype> ConnectionTimeline::sameAs(const ConnectionStory& story) const
{
    const auto found = std::ranges::find_if(m_stories.all, [&](const ConnectionStory& one) {
        return one.number == story.number && one.from == story.from;
    });
    return found == m_stories.all.end() ? std::nullopt : std::optional(found - m_stories.all.begin());
}

QString ConnectionTimeline::words() const
{
    return m_chosen ? storyText(m_stories.all.at(*m_chosen), m_stories.since) : storiesText(m_stories);
}

void ConnectionTimeline::tellReaders()
{
    describe(*this, words());
}

bool ConnectionTimeline::isOpen() const
{
    return std::ranges::any_of(m_stories.all,
                               [](const ConnectionStory& one) { return one.end == StoryEnd::Underway; });
}

int ConnectionTimeline::heightOf(int lane, int textLines) const
{
    const int lanes = TimelineBars::lanesOf(m_stories.all);
    return std::min(lanes * lane, textLines * fontMetrics().lineSpacing()) + fontMetrics().lineSpacing() +
           spacing::hair;
}

// While connections are open, the table of these needs the room.
QSize ConnectionTimeline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, isOpen() ? heightOf(thinLane, 4) : heightOf(usualLane, 8)};
}

QSize ConnectionTimeline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, heightOf(leastLane, 4)};
}

QRectF ConnectionTimeline::plot() const
{
    return QRectF(rect()).adjusted(spacing::hair, spacing::hair, -spacing::hair,
                                   -fontMetrics().lineSpacing());
}

TimelineBars ConnectionTimeline::bars() const
{
    return {m_stories.all, plot(), layoutDirection()};
}

void ConnectionTimeline::choose(std::optional<qsizetype> story)
{
    if (m_chosen == story)
        return;
    m_chosen = story;
    tellReaders();
    Q_EMIT wordsChanged(words());
    update();
}

std::optional<qsizetype> ConnectionTimeline::inLane(int step) const
{
    const ConnectionStory& from = m_stories.all.at(*m_chosen);
    std::optional<qsizetype> best;
    for (qsizetype i = 0; i < m_stories.all.size(); ++i) {
        const ConnectionStory& one = m_stories.all.at(i);
        const int lanes = (one.number - from.number) * step;
        if (lanes <= 0)
            continue;
        const auto far = [&](const ConnectionStory& it) {
            return std::pair((it.number - from.number) * step, std::abs((it.from - from.from).count()));
        };
        if (!best || far(one) < far(m_stories.all.at(*best)))
            best = i;
    }
    return best;
}

// Left and right go through time, up and down to another connection.
std::optional<qsizetype> ConnectionTimeline::besideTheChosen(int key) const
{
    const qsizetype last = m_stories.all.size() - 1;
    const qsizetype now = m_chosen.value_or(last);
    const bool isMirrored = isRightToLeft();
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    case Qt::Key_Left: return std::clamp<qsizetype>(now + (isMirrored ? 1 : -1), 0, last);
    case Qt::Key_Right: return std::clamp<qsizetype>(now + (isMirrored ? -1 : 1), 0, last);
    case Qt::Key_Up: return m_chosen ? inLane(-1) : last;
    case Qt::Key_Down: return m_chosen ? inLane(1) : last;
    default: return std::nullopt;
    }
}

void ConnectionTimeline::keyPressEvent(QKeyEvent* event)
{
    const auto next = isEmpty() ? std::nullopt : besideTheChosen(event->key());
    if (next)
        choose(next);
    else if (event->key() == Qt::Key_Escape && m_chosen)
        choose({});
    else
        QWidget::keyPressEvent(event);
}

void ConnectionTimeline::mousePressEvent(QMouseEvent* event)
{
    choose(bars().at(event->position()));
}

void ConnectionTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_chosen && !isEmpty() && event->reason() != Qt::MouseFocusReason)
        choose(m_stories.all.size() - 1);
}

bool ConnectionTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const TimelineBars all = bars();
    if (const auto story = all.at(help->pos()))
        QToolTip::showText(help->globalPos(), plainTip(storyText(m_stories.all.at(*story), m_stories.since)),
                           this, all.places().at(size_t(*story)).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void ConnectionTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isEmpty())
        return;
    const TimelineBars all = bars();
    for (size_t i = 0; i < all.places().size(); ++i)
        paintBar(painter, all.places()[i], m_stories.all.at(qsizetype(i)).end);
    paintAxis(painter, all);
    if (!m_chosen)
        return;
    painter.setPen(QPen(m_looks.of(palette()).ink, 2));
    painter.drawRect(all.places().at(size_t(*m_chosen)).adjusted(-1, -1, 1, 1));
}

// The ends differ by pattern and not by colour alone: what is whole is full, what others went on with is
// striped, what failed is crossed, and what stopped is hollow.
void ConnectionTimeline::paintBar(QPainter& painter, const QRectF& place, StoryEnd end) const
{
    const Bar bar = barOf(end);
    const QColor color = m_looks.of(palette()).of(toneOf(bar));
    painter.save();
    painter.setClipRect(place);
    switch (bar) {
    case Bar::Whole: painter.fillRect(place, color); break;
    case Bar::Underway:
        painter.fillRect(place.adjusted(0, place.height() / 4, 0, -place.height() / 4), color);
        break;
    case Bar::HandedOver: paintHatch(painter, place, color); break;
    case Bar::Failed: painter.fillRect(place, QBrush(color, Qt::DiagCrossPattern)); break;
    case Bar::Stopped: break;
    }
    if (bar != Bar::Whole && bar != Bar::Underway) {
        painter.setPen(color);
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

void ConnectionTimeline::paintAxis(QPainter& painter, const TimelineBars& bars) const
{
    const QRectF words = QRectF(rect()).adjusted(spacing::hair, plot().bottom() + 1, -spacing::hair, 0);
    painter.setPen(m_looks.of(palette()).quiet);
    const auto write = [&](Qt::Alignment side, std::chrono::milliseconds time) {
        const Qt::Alignment where = QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignBottom;
        painter.drawText(words, int(where), clockText(m_stories.since, time));
    };
    write(Qt::AlignLeft, bars.begin());
    write(Qt::AlignRight, bars.end());
}

} // namespace tributary
