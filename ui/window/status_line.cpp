#include "ui/window/status_line.h"

#include "ui/list/rows/sums_text.h"

namespace tributary {

StatusLine::StatusLine(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSums({});
}

void StatusLine::setSums(const DownloadTally& tally)
{
    setText(sumsText(tally));
}

} // namespace tributary
