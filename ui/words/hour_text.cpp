#include "ui/words/hour_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace tributary {

namespace {

// Seconds stand behind the minutes as these do behind the hours: "h:mm:ss AP", "HH.mm.ss". Where words stand
// between them, only the long format says how they go on, and that names the zone as well.
QString formatWithSeconds(const QLocale& locale)
{
    static const QRegularExpression between(QStringLiteral("^([^s]*[Hh]+)([^A-Za-z']+)(m+)([^s]*)$"));
    static const QRegularExpression zone(QStringLiteral("\\s*[(\\[]?t+[)\\]]?\\s*"));
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (between.match(format).hasMatch())
        return format.replace(between, QStringLiteral("\\1\\2\\3\\2ss\\4"));
    return format.contains(u's') ? format : locale.timeFormat(QLocale::LongFormat).remove(zone);
}

} // namespace

QString minuteText(QTime time)
{
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss")));
}

QString hourText(const QDateTime& time, const QDateTime& now)
{
    const QLocale locale;
    QString hour = minuteText(time.time());
    if (time.date() == now.date())
        return hour;
    return locale.standaloneDayName(time.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + hour;
}

QString clockText(QTime time)
{
    const QLocale locale;
    return locale.toString(time, formatWithSeconds(locale));
}

QString nextHourText(const WeekSchedule& schedule, const QDateTime& now)
{
    const auto next = nextRule(schedule, now);
    return next ? hourText(*next, now) : QString();
}

} // namespace tributary
