#include "app/cli/reporting/frame_rows.h"

#include "app/cli/reporting/download_row.h"
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

// Larger numbers have no room in a row, and nobody waits for them.
constexpr std::chrono::hours longestTold(24 * 365 * 100);

QStringList rowsOf(const DownloadSnapshot& snapshot, int columns, const TerminalLook& look,
                   ConnectionRows connectionRows, int tick)
{
    QStringList rows{downloadRow(snapshot, columns, look, tick)};
    if (connectionRows == ConnectionRows::Shown) {
        for (const ConnectionSnapshot& connection : snapshot.connections)
            rows.append(connectionRow(connection, columns, look, tick));
    }
    return rows;
}

// Known only when every file that is left has a size and moves; a guess would jump. What is told of each file
// comes from a speed that doesn't follow each rest of the line, and the files share the line at these speeds.
std::optional<std::chrono::seconds> timeLeft(const QList<DownloadSnapshot>& active, int unsettled)
{
    using std::chrono::seconds;
    double missing = 0;
    double speed = 0;
    for (const DownloadSnapshot& snapshot : active) {
        const auto ofThis = static_cast<double>(snapshot.size.value_or(0) - snapshot.bytes);
        if (snapshot.size && ofThis <= 0)
            continue;
        if (!snapshot.size || !snapshot.timeLeft)
            return std::nullopt;
        missing += ofThis;
        speed += ofThis / static_cast<double>(std::max(seconds(1), *snapshot.timeLeft).count());
    }
    if (speed <= 0 || unsettled > active.size())
        return std::nullopt;
    const std::chrono::duration<double> left(missing / speed);
    return std::chrono::round<seconds>(std::min<std::chrono::duration<double>>(left, longestTold));
}

QString summaryRow(const QList<DownloadSnapshot>& active, qsizetype hidden, const Tally& tally, int columns,
                   const TerminalLook& look)
{
    QStringList facts{Words::tr("%1 of %2 done").arg(tally.completed + tally.skipped).arg(tally.total)};
    if (tally.failed > 0)
        facts.append(Words::tr("%1 failed").arg(tally.failed));
    if (hidden > 0)
        facts.append(Words::tr("%1 more active").arg(hidden));
    facts.append(speedText(tally.bytesPerSecond));
    if (const auto left = timeLeft(active, tally.total - tally.settled()))
        //: %1: a time.
        facts.append(Words::tr("%1 left").arg(durationText(*left)));
    return fitted(facts.join(look.separator()), columns, look.ellipsis());
}

} // namespace

QStringList frameRows(const QList<DownloadSnapshot>& active, const Tally& tally, FrameSize size,
                      const TerminalLook& look, ConnectionRows connectionRows, int tick)
{
    const int columns = std::max(1, size.columns);
    const bool summed = tally.total > 1;
    // The cursor rests on a line of its own below the rows.
    const qsizetype room = std::max(1, size.rows - 1 - (summed ? 1 : 0));
    QStringList rows;
    qsizetype shown = 0;
    for (const DownloadSnapshot& snapshot : active) {
        const QStringList more = rowsOf(snapshot, columns, look, connectionRows, tick);
        if (rows.size() >= room)
            break;
        rows += more.mid(0, room - rows.size());
        ++shown;
    }
    if (summed && size.rows > 2)
        rows.append(summaryRow(active, active.size() - shown, tally, columns, look));
    return rows;
}

} // namespace tributary::cli
