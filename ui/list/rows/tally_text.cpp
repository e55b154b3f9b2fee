#include "ui/list/rows/tally_text.h"

#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sums)
};

} // namespace

QString countsText(const DownloadTally& tally)
{
    const int active = tally.in(StateGroup::Active);
    const int waiting = tally.in(StateGroup::Waiting);
    QStringList counts;
    if (active > 0)
        counts.append(Words::tr("%n active", "downloads", active));
    if (waiting > 0)
        counts.append(Words::tr("%n waiting", "downloads", waiting));
    return counts.isEmpty() ? Words::tr("Nothing is running") : counts.join(QStringLiteral(" · "));
}

QString tallyText(const DownloadTally& tally)
{
    QString counts = countsText(tally);
    if (tally.in(StateGroup::Active) == 0)
        return counts;
    //: %1: total download speed, %2: counts such as "3 active · 5 waiting".
    return Words::tr("↓ %1    %2").arg(shownSpeed(tally.bytesPerSecond), counts);
}

} // namespace tributary
