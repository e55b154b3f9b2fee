#pragma once

#include "core/values/basics/names.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace tributary {

// The rule of an hour: nothing is limited; the limit on bytes a second is in force; nothing is transferred.
enum class HourRule : quint8 { Unlimited, Limited, Paused };
template<>
inline constexpr auto choiceNames<HourRule> =
    std::array{QLatin1String("unlimited"), QLatin1String("limited"), QLatin1String("paused")};

// The hours of a week by the clock on the wall, Monday from midnight first.
struct WeekSchedule
{
    static constexpr int hoursInAWeek = 7 * 24;

    std::array<HourRule, hoursInAWeek> hours{};

    // A week with one rule for all its hours.
    static WeekSchedule ofOne(HourRule rule);
    // weekday: 1 is Monday; hour: 0 to 23
    HourRule& at(int weekday, int hour);
    HourRule at(int weekday, int hour) const;

    friend bool operator==(const WeekSchedule&, const WeekSchedule&) = default;
};

// The schedule as settings keep it: a letter for each hour, "u", "l" or "p" by the rule's first letter.
QString textOf(const WeekSchedule& schedule);
std::optional<WeekSchedule> scheduleFrom(const QString& text);

// The rule at a time of the local clock: an hour that a change of summer time leaves out is not made up for,
// one that comes twice counts twice, and a clock that was set is believed.
HourRule ruleAt(const WeekSchedule& schedule, const QDateTime& time);

// When an hour with another rule begins; nullopt where all hours have the same.
std::optional<QDateTime> nextRule(const WeekSchedule& schedule, const QDateTime& time);

// How long to wait before the rule is looked up again: until the next full hour by the clock, but a minute at
// most, because clocks are set.
std::chrono::milliseconds nextLook(const QDateTime& time);

} // namespace tributary
