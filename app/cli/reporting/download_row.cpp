#include "app/cli/reporting/download_row.h"

#include "app/cli/reporting/progress_bar.h"
#include "app/cli/reporting/row_columns.h"
#include "app/cli/reporting/step_progress.h"
#include "app/cli/terminal/text_width.h"
#include "core/values/naming/human_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalRow)
};

// Widths in columns; 0 for what there is no room for.
struct Layout
{
    int name = 0;
    int bar = 0;
    int percent = column::percent;
    int size = 0;
    int speed = 0;
    int left = 0;
};

int widthIfRoom(int columns, int least, int width)
{
    return columns >= least ? width : 0;
}

Layout layoutFor(int columns)
{
    Layout layout;
    layout.size = widthIfRoom(columns, 76, column::size);
    layout.left = widthIfRoom(columns, 62, column::left);
    layout.speed = widthIfRoom(columns, 46, column::speed);
    int rest = columns - layout.percent;
    for (const int width : {layout.size, layout.left, layout.speed})
        rest -= width == 0 ? 0 : width + column::gap;
    rest = std::max(0, rest - column::gap);
    layout.name = columns < 32 ? rest : std::clamp(rest * 2 / 5, 8, 36);
    layout.bar = columns < 32 ? 0 : rest - layout.name - column::gap;
    return layout;
}

struct RowTexts
{
    QString name;
    QString bar;
    QString percent;
    QString size;
    QString speed;
    QString left;
};

QString composed(const RowTexts& texts, const Layout& layout, int columns, QStringView ellipsis)
{
    QString row = fitted(texts.name, layout.name, ellipsis);
    column::append(row, texts.bar, layout.bar, ellipsis);
    column::append(row, texts.percent, layout.percent, ellipsis);
    column::append(row, texts.size, layout.size, ellipsis);
    column::append(row, texts.speed, layout.speed, ellipsis);
    column::append(row, texts.left, layout.left, ellipsis);
    return fitted(row, columns, ellipsis);
}

// A download whose time to retry is over has none any more, and waits for a place.
QString retryText(const DownloadSnapshot& snapshot)
{
    if (!snapshot.retryIn)
        //: At most 11 letters.
        return Words::tr("waiting");
    const auto wait = std::chrono::ceil<std::chrono::seconds>(*snapshot.retryIn);
    //: %1: a time of five letters; at most 11 letters with it.
    return Words::tr("retry %1").arg(durationText(wait));
}

// The words that stand in the place of the speed, and have its room.
QString activityOf(const DownloadSnapshot& snapshot)
{
    switch (snapshot.state) {
    case DownloadState::Connecting:
        //: At most 11 letters.
        return Words::tr("connecting");
    case DownloadState::Assembling:
        //: At most 11 letters.
        return Words::tr("assembling");
    case DownloadState::Verifying:
        //: At most 11 letters.
        return Words::tr("verifying");
    case DownloadState::Waiting: return retryText(snapshot);
    default: return speedText(snapshot.bytesPerSecond);
    }
}

QString percentText(const StepProgress& step)
{
    const auto percent = step.percent();
    return percent ? QString::number(static_cast<int>(*percent)) + u'%' : QString();
}

QString barFor(const DownloadSnapshot& snapshot, const StepProgress& step, int columns, Glyphs glyphs,
               int tick)
{
    if (!step.whole)
        return movingBar(tick, columns, glyphs);
    const ByteRange fromTheStart{0, step.done};
    const bool transferring = !isLocalStep(snapshot.state);
    const std::span<const ByteRange> parts =
        transferring ? std::span<const ByteRange>(snapshot.parts) : std::span(&fromTheStart, 1);
    return partsBar({0, *step.whole}, parts, columns, glyphs);
}

} // namespace

QString downloadRow(const DownloadSnapshot& snapshot, int columns, const TerminalLook& look, int tick)
{
    const Layout layout = layoutFor(columns);
    const StepProgress step = stepOf(snapshot);
    const bool moving = snapshot.state == DownloadState::Downloading && snapshot.timeLeft;
    return composed({.name = printable(shownName(snapshot)),
                     .bar = barFor(snapshot, step, layout.bar, look.glyphs, tick),
                     .percent = percentText(step),
                     .size = sizeText(snapshot.size.value_or(snapshot.bytes)),
                     .speed = activityOf(snapshot),
                     .left = moving ? durationText(*snapshot.timeLeft) : QString()},
                    layout, columns, look.ellipsis());
}

QString connectionRow(const ConnectionSnapshot& connection, int columns, const TerminalLook& look, int tick)
{
    const Layout layout = layoutFor(columns);
    const ByteRange here{connection.start, connection.position};
    StepProgress step{.done = here.length(), .whole = std::nullopt};
    if (connection.end)
        step.whole = *connection.end - connection.start;
    //: %1: how many bytes of the file come before.
    return composed({.name = QLatin1String("  ") + Words::tr("at %1").arg(sizeText(connection.start)),
                     .bar = connection.end ? partsBar({connection.start, *connection.end}, {&here, 1},
                                                      layout.bar, look.glyphs)
                                           : movingBar(tick, layout.bar, look.glyphs),
                     .percent = percentText(step),
                     .size = sizeText(step.whole.value_or(step.done)),
                     .speed = speedText(connection.bytesPerSecond),
                     .left = QString()},
                    layout, columns, look.ellipsis());
}

} // namespace tributary::cli
