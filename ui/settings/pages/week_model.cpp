#include "ui/settings/pages/week_model.h"

#include "ui/words/hour_text.h"

#include <QLocale>

namespace tributary {

namespace {

constexpr int days = 7;
constexpr int hoursOfADay = 24;

// 1 is Monday, as in what is kept.
int weekdayOf(int row)
{
    return (QLocale().firstDayOfWeek() - 1 + row) % days + 1;
}

} // namespace

WeekModel::WeekModel(Settings& settings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
    , m_week(chosenSchedule(settings))
{
    connect(&settings, &Settings::changed, this, &WeekModel::follow);
}

int WeekModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : days;
}

int WeekModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : hoursOfADay;
}

HourRule WeekModel::ruleAt(const QModelIndex& hour) const
{
    return m_week.at(weekdayOf(hour.row()), hour.column());
}

QVariant WeekModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == RuleRole)
        return QVariant::fromValue(ruleAt(index));
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QLocale locale;
    const auto clock = [](int hour) { return minuteText(QTime(hour % hoursOfADay, 0)); };
    //: %1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as "Paused".
    return tr("%1, %2 to %3: %4")
        .arg(locale.standaloneDayName(weekdayOf(index.row())), clock(index.column()),
             clock(index.column() + 1), ruleText(ruleAt(index)));
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QLocale locale;
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return locale.standaloneDayName(weekdayOf(section), QLocale::ShortFormat);
    if (orientation == Qt::Vertical && role == Qt::AccessibleTextRole)
        return locale.standaloneDayName(weekdayOf(section));
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return locale.toString(section);
    return {};
}

void WeekModel::setRule(const QModelIndexList& hours, HourRule rule)
{
    WeekSchedule week = m_week;
    for (const QModelIndex& hour : hours)
        week.at(weekdayOf(hour.row()), hour.column()) = rule;
    m_settings.set(setting::schedule, textOf(week));
}

void WeekModel::follow()
{
    const WeekSchedule now = chosenSchedule(m_settings);
    if (now == m_week)
        return;
    m_week = now;
    Q_EMIT dataChanged(index(0, 0), index(days - 1, hoursOfADay - 1));
}

QString ruleText(HourRule rule)
{
    switch (rule) {
    //: Of an hour of the week: downloads are as fast as they can be.
    case HourRule::Unlimited: return WeekModel::tr("No limit");
    //: Of an hour of the week: the speed limit holds.
    case HourRule::Limited: return WeekModel::tr("Limited");
    //: Of an hour of the week: nothing is downloaded.
    case HourRule::Paused: return WeekModel::tr("Paused");
    }
    return {};
}

} // namespace tributary
