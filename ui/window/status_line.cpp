#include "ui/window/status_line.h"

namespace tributary {

StatusLine::StatusLine(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Show the speed of the last five minutes"));
    setTally({});
}

void StatusLine::setTally(const DownloadTally& tally, Standstill standstill)
{
    setText(tallyText(tally, standstill));
}

} // namespace tributary
