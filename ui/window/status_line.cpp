#include "ui/window/status_line.h"

#include "ui/list/rows/sums_text.h"

namespace tributary {

StatusLine::StatusLine(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Show the speed of the last five minutes"));
    setSums({});
}

void StatusLine::setSums(const DownloadTally& tally)
{
    setText(sumsText(tally));
}

} // namespace tributary
