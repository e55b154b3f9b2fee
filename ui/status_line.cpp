#include "ui/status_line.h"

#include "ui/sums_text.h"

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
