#pragma once

#include "core/values/queue/week_schedule.h"

#include <QDateTime>
#include <QString>

namespace tributary {

// A time of day without seconds, which the short format of some languages has: "18:00".
QString minuteText(QTime time);
// When something begins or ends within a week: "18:00", and on another day "Mon 18:00".
QString hourText(const QDateTime& time, const QDateTime& now);
// A time of day with its seconds: "10:02:11", "10:02:11 AM".
QString clockText(QTime time);
// When an hour with another rule begins; empty where all hours have the same.
QString nextHourText(const WeekSchedule& schedule, const QDateTime& now);

} // namespace tributary
