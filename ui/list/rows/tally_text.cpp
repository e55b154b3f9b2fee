#include "ui/list/rows/tally_text.h"

#include "ui/words/counted.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sums)
};

QString scheduleText(const QString& until)
{
    if (until.isEmpty())
        //: All downloads are, at this hour.
        return Words::tr("Paused by the schedule");
    //: All downloads are. %1: a time of the day, perhaps behind a day of the week.
    return Words::tr("Paused by the schedule until %1").arg(until);
}

// Everything is, where the list has nothing else.
QString pausedByPeople(const DownloadTally& tally)
{
    const int paused = tally.in(StateGroup::Paused);
    if (paused == 0)
        return {};
    return paused == tally.in(StateGroup::All) ? Words::tr("Everything is paused")
                                               : counted(Words::tr("%n paused", "downloads", paused), paused);
}

QString standstillText(const DownloadTally& tally, Standstill standstill, const QString& until)
{
    if (tally.in(StateGroup::Waiting) == 0) {
        return tally.stuck == 0 ? pausedByPeople(tally) : QString();
    }
    switch (standstill) {
    case Standstill::Schedule: return scheduleText(until);
    //: Downloads wait for it.
    case Standstill::Network: return Words::tr("No network connection");
    case Standstill::None: break;
    }
    return {};
}

constexpr QStringView separator = u" · ";

// How many downloads an error has paused, for a list in which a person has paused others.
QString whyOfSome(const DownloadTally& tally, const QString& paused)
{
    if (tally.withoutRoom == tally.stuck)
        //: %1: such as "3 paused", %2: how many of these since there is no space left on the disk.
        return Words::tr("%1 (disk full: %2)").arg(paused, QLocale().toString(tally.stuck));
    //: %1: such as "3 paused", %2: how many of these an error has paused, and no person.
    return Words::tr("%1 (by an error: %2)").arg(paused, QLocale().toString(tally.stuck));
}

QString stuckText(const DownloadTally& tally)
{
    if (tally.stuck == 0)
        return {};
    const int paused = tally.in(StateGroup::Paused);
    if (paused > tally.stuck)
        return whyOfSome(tally, counted(Words::tr("%n paused", "downloads", paused), paused));
    if (tally.withoutRoom == tally.stuck)
        //: Downloads that are paused since there is no space left on the disk.
        return counted(Words::tr("%n paused: disk full", "downloads", tally.stuck), tally.stuck);
    //: Downloads that an error has paused, and no person.
    return counted(Words::tr("%n paused by an error", "downloads", tally.stuck), tally.stuck);
}

QString speedAndCounts(const DownloadTally& tally, const QString& counts)
{
    //: %1: total download speed, %2: counts such as "3 active · 5 waiting".
    return Words::tr("↓ %1    %2").arg(shownSpeed(tally.bytesPerSecond), counts);
}

} // namespace

QString countsText(const DownloadTally& tally)
{
    const int active = tally.in(StateGroup::Active);
    const int waiting = tally.in(StateGroup::Waiting);
    QStringList counts;
    if (active > 0)
        counts.append(counted(Words::tr("%n active", "downloads", active), active));
    if (waiting > 0)
        counts.append(counted(Words::tr("%n waiting", "downloads", waiting), waiting));
    if (const QString stuck = stuckText(tally); !stuck.isEmpty())
        counts.append(stuck);
    return counts.isEmpty() ? Words::tr("Nothing is running") : counts.join(separator);
}

QString tallyText(const DownloadTally& tally, Standstill standstill, const QString& until)
{
    QString counts = countsText(tally);
    if (tally.in(StateGroup::Active) == 0) {
        const QString why = standstillText(tally, standstill, until);
        const QString stuck = stuckText(tally);
        if (!why.isEmpty())
            return stuck.isEmpty() ? why : QString(why + separator + stuck);
        return counts;
    }
    return speedAndCounts(tally, counts);
}

QString totalSpeedText(const DownloadTally& tally)
{
    return tally.in(StateGroup::Active) == 0 ? QString() : speedAndCounts(tally, {}).trimmed();
}

} // namespace tributary
