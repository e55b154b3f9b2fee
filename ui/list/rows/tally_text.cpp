#include "ui/list/rows/tally_text.h"

#include "ui/words/counted.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sums)
};

QString standstillText(const DownloadTally& tally, Standstill standstill)
{
    if (tally.in(StateGroup::Waiting) == 0)
        return tally.in(StateGroup::Paused) > 0 ? Words::tr("Everything is paused") : QString();
    switch (standstill) {
    //: All downloads are, at this hour.
    case Standstill::Schedule: return Words::tr("Paused by the schedule");
    //: Downloads wait for it.
    case Standstill::Network: return Words::tr("No network connection");
    case Standstill::None: break;
    }
    return {};
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
    return counts.isEmpty() ? Words::tr("Nothing is running") : counts.join(QStringLiteral(" · "));
}

QString tallyText(const DownloadTally& tally, Standstill standstill)
{
    QString counts = countsText(tally);
    if (tally.in(StateGroup::Active) == 0) {
        QString why = standstillText(tally, standstill);
        return why.isEmpty() ? counts : why;
    }
    //: %1: total download speed, %2: counts such as "3 active · 5 waiting".
    return Words::tr("↓ %1    %2").arg(shownSpeed(tally.bytesPerSecond), counts);
}

} // namespace tributary
