#include "ui/adding/probe_words.h"

#include "ui/words/number_text.h"

#include <QCoreApplication>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)
};

} // namespace

QString probeText(const ProbeReport& report)
{
    const QString size = report.size ? shownSize(*report.size) : Words::tr("Size unknown");
    const QString resuming =
        report.rangeSupported ? Words::tr("can be resumed") : Words::tr("can't be resumed");
    //: %1: a size, %2: whether the download can be resumed.
    return Words::tr("%1 · %2").arg(size, resuming);
}

} // namespace tributary
