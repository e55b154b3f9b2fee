#include "ui/settings/pages/week_grid.h"

#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/settings/pages/week_head.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace tributary {

namespace {

// Between the edge of an hour and its bar; the frame of what is chosen leaves half of that free.
constexpr int aroundBar = 2;
constexpr int frameOfChosen = 1;
// The last bars end as far from the frame as the names of the days begin.
constexpr int beyondHours = spacing::close - aroundBar;
constexpr int frameOfFocus = 2;

constexpr qreal shareOfDisabled = 0.4;

QRect within(const QRect& place, int by)
{
    return place.adjusted(by, by, -by, -by);
}

// Bars that nobody can change are grey.
void paintRule(QPainter& painter, const QRect& place, HourRule rule, const Looks& looks,
               bool isEnabled = true)
{
    painter.fillRect(place, looks.track);
    QRect filled = place;
    if (rule == HourRule::Limited)
        filled.setTop(place.top() + place.height() * 3 / 5);
    if (rule == HourRule::Paused)
        filled.setTop(place.bottom());
    const QColor speed = isEnabled ? looks.moving : looks.resting;
    painter.fillRect(filled, rule == HourRule::Paused ? looks.ink : speed);
}

// The ring is of whole pixels, and as far from the bar on all sides.
void paintFrame(QPainter& painter, const QRect& place, int width, const QColor& color)
{
    for (const QRect& side : QRegion(place).subtracted(within(place, width)))
        painter.fillRect(side, color);
}

// How wide the frame is that shows whether an hour is chosen or has the keyboard.
int frameOf(const QStyleOptionViewItem& option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return 0;
    if (option.state.testFlag(QStyle::State_HasFocus))
        return frameOfFocus;
    return option.state.testFlag(QStyle::State_Selected) ? frameOfChosen : 0;
}

class HourDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        // The view has painted what is chosen already, in the very colour that means no limit.
        painter->fillRect(option.rect, option.palette.color(QPalette::Base));
        const int frame = frameOf(option);
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
        painter->setOpacity(isEnabled ? 1 : shareOfDisabled);
        paintRule(*painter, within(option.rect, std::max(aroundBar, frame + 1)),
                  index.data(WeekModel::RuleRole).value<HourRule>(), m_looks.of(option.palette), isEnabled);
        painter->setOpacity(1);
        if (frame > 0)
            paintFrame(*painter, option.rect, frame, option.palette.color(QPalette::Active, QPalette::Text));
    }

private:
    KeptLooks m_looks;
};

} // namespace

WeekGrid::WeekGrid(Settings& settings, QWidget* parent)
    : QTableView(parent)
    , m_hourWidth(fontMetrics().horizontalAdvance(QStringLiteral("00")) + 6)
    , m_week(new WeekModel(settings, this))
{
    setAccessibleName(tr("Hours of the week"));
    setHorizontalHeader(new WeekHead(Qt::Horizontal, this));
    setVerticalHeader(new WeekHead(Qt::Vertical, this));
    setModel(m_week);
    setItemDelegate(new HourDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    horizontalHeader()->setDefaultSectionSize(m_hourWidth);
    verticalHeader()->setDefaultSectionSize(std::max(m_hourWidth, fontMetrics().height() + 6));
    setMaximumWidth(sizeHint().width());
    setCurrentIndex(m_week->index(0, 0));
    // The button between the heads selects the whole week.
    if (auto* all = findChild<QAbstractButton*>())
        all->installEventFilter(this);
}

// The style would paint it raised.
bool WeekGrid::eventFilter(QObject* watched, QEvent* event)
{
    auto* all = qobject_cast<QAbstractButton*>(watched);
    if (!all || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    QPainter(all).fillRect(all->rect(), palette().color(QPalette::Base));
    return true;
}

void WeekGrid::give(HourRule rule)
{
    m_week->setRule(selectionModel()->selectedIndexes(), rule);
    tellHour();
}

// The name of an hour says its rule.
void WeekGrid::tellHour()
{
    if (!QAccessible::isActive() || !currentIndex().isValid())
        return;
    // Qt counts the heads as cells: a first row of them, and one before every row.
    const int child = (currentIndex().row() + 1) * (m_week->columnCount() + 1) + currentIndex().column() + 1;
    QAccessibleEvent change(this, QAccessible::NameChanged);
    change.setChild(child);
    QAccessible::updateAccessibility(&change);
}

QSize WeekGrid::sizeWith(int hourWidth) const
{
    const int around = 2 * frameWidth() + beyondHours;
    return {verticalHeader()->sizeHint().width() + hourWidth * m_week->columnCount() + around,
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + around};
}

QSize WeekGrid::sizeHint() const
{
    return sizeWith(m_hourWidth);
}

QSize WeekGrid::minimumSizeHint() const
{
    return sizeWith(narrowHour());
}

// A whole day is to be seen at once, so in a narrow window its hours get narrower, and so do their numbers.
void WeekGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int hours = viewport()->width() - beyondHours;
    const int width = std::clamp(hours / m_week->columnCount(), narrowHour(), m_hourWidth);
    QFont numbers = font();
    numbers.setPointSizeF(QFontInfo(numbers).pointSizeF() * width / m_hourWidth);
    horizontalHeader()->setFont(numbers);
    horizontalHeader()->setDefaultSectionSize(width);
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space) {
        QTableView::keyPressEvent(event);
        return;
    }
    constexpr int rules = 3;
    give(static_cast<HourRule>((static_cast<int>(m_week->ruleAt(currentIndex())) + 1) % rules));
}

QIcon ruleIcon(HourRule rule, const QWidget& like)
{
    const int side = like.fontMetrics().height();
    QPixmap picture(QSize(side, side) * like.devicePixelRatioF());
    picture.setDevicePixelRatio(like.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintRule(painter, within(QRect(0, 0, side, side), aroundBar), rule,
              looksOf(like.palette(), Ground::Window));
    return picture;
}

} // namespace tributary
