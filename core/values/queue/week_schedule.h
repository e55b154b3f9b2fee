#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace tributary {

// What holds in an hour: nothing is limited; the limit on bytes a second is in force; nothing is transferred.
enum class HourRule : quint8 { Unlimited, Limited, Paused };

// The hours of a week by the clock on the wall, Monday from midnight first.
struct WeekSchedule
{
    static constexpr int hoursInAWeek = 7 * 24;

    std::array<HourRule, hoursInAWeek> hours{};

    // weekday: 1 is Monday; hour: 0 to 23
    HourRule& at(int weekday, int hour);
    HourRule at(int weekday, int hour) const;

    friend bool operator==(const WeekSchedule&, const WeekSchedule&) = default;
};

// As it is kept: a letter for each hour, "u", "l" or "p" by the rule's first letter.
QString textOf(const WeekSchedule& schedule);
std::optional<WeekSchedule> scheduleFrom(const QString& text);

// Whatever the clock shows decides: an hour that a change of summer time leaves out is not missed, one that
// comes twice counts twice, and a clock that is set is believed.
HourRule ruleAt(const WeekSchedule& schedule, const QDateTime& time);

// How long until the rule may be another: to the next full hour by the clock, and no more than a minute,
// because clocks are set.
std::chrono::milliseconds nextLook(const QDateTime& time);

} // namespace tributary
