#include "ui/words/hour_text.h"

#include <QLocale>

namespace tributary {

QString hourText(const QDateTime& time, const QDateTime& now)
{
    const QLocale locale;
    QString hour = locale.toString(time.time(), QLocale::ShortFormat);
    if (time.date() == now.date())
        return hour;
    return locale.standaloneDayName(time.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + hour;
}

QString nextHourText(const WeekSchedule& schedule, const QDateTime& now)
{
    const auto next = nextRule(schedule, now);
    return next ? hourText(*next, now) : QString();
}

} // namespace tributary
