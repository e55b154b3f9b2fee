#include "ui/window/status_line.h"

#include "ui/list/rows/tally_text.h"

namespace tributary {

StatusLine::StatusLine(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Show the speed of the last five minutes"));
    setTally({});
}

void StatusLine::setTally(const DownloadTally& tally)
{
    setText(tallyText(tally));
}

} // namespace tributary
