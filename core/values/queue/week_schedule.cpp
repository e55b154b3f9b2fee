#include "core/values/queue/week_schedule.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestPatience = 1min;

size_t indexOf(int weekday, int hour)
{
    return static_cast<size_t>((std::clamp(weekday, 1, 7) - 1) * 24 + std::clamp(hour, 0, 23));
}

// In the order of HourRule.
constexpr QLatin1String ruleLetters("ulp");

} // namespace

WeekSchedule WeekSchedule::ofOne(HourRule rule)
{
    WeekSchedule schedule;
    schedule.hours.fill(rule);
    return schedule;
}

HourRule& WeekSchedule::at(int weekday, int hour)
{
    return hours.at(indexOf(weekday, hour));
}

HourRule WeekSchedule::at(int weekday, int hour) const
{
    return hours.at(indexOf(weekday, hour));
}

QString textOf(const WeekSchedule& schedule)
{
    QString text;
    for (const HourRule rule : schedule.hours)
        text.append(ruleLetters.at(static_cast<qsizetype>(rule)));
    return text;
}

std::optional<WeekSchedule> scheduleFrom(const QString& text)
{
    if (text.size() != WeekSchedule::hoursInAWeek)
        return std::nullopt;
    WeekSchedule schedule;
    for (size_t hour = 0; hour < schedule.hours.size(); ++hour) {
        const qsizetype rule = ruleLetters.indexOf(text.at(static_cast<qsizetype>(hour)));
        if (rule < 0)
            return std::nullopt;
        schedule.hours.at(hour) = static_cast<HourRule>(rule);
    }
    return schedule;
}

HourRule ruleAt(const WeekSchedule& schedule, const QDateTime& time)
{
    return schedule.at(time.date().dayOfWeek(), time.time().hour());
}

std::optional<QDateTime> nextRule(const WeekSchedule& schedule, const QDateTime& time)
{
    const HourRule now = ruleAt(schedule, time);
    QDateTime hour = time;
    hour.setTime(QTime(time.time().hour(), 0));
    for (int hours = 1; hours < WeekSchedule::hoursInAWeek; ++hours) {
        QDateTime then = hour.addSecs(qint64{hours} * 3600);
        if (ruleAt(schedule, then) != now)
            return then;
    }
    return std::nullopt;
}

std::chrono::milliseconds nextLook(const QDateTime& time)
{
    const std::chrono::milliseconds sinceTheHour{time.time().msecsSinceStartOfDay() % 3'600'000};
    const std::chrono::milliseconds toTheHour = 1h - sinceTheHour;
    return std::min(toTheHour, longestPatience);
}

} // namespace tributary
