#include "ui/status_line.h"

#include "core/values/human_text.h"

#include <QStringList>

namespace tributary {

StatusLine::StatusLine(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSums({});
}

void StatusLine::setSums(const DownloadTally& tally)
{
    QStringList counts;
    const int active = tally.in(StateGroup::Active);
    const int waiting = tally.in(StateGroup::Waiting);
    if (active > 0)
        counts.append(tr("%n active", "downloads", active));
    if (waiting > 0)
        counts.append(tr("%n waiting", "downloads", waiting));
    if (counts.isEmpty())
        counts.append(tr("Nothing is running"));
    const QString words = counts.join(QStringLiteral(" · "));
    //: %1: total download speed, %2: counts such as "3 active · 5 waiting".
    setText(active > 0 ? tr("↓ %1    %2").arg(speedText(tally.bytesPerSecond), words) : words);
}

} // namespace tributary
