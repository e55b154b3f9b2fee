#include "app/cli/reporting/list_rows.h"

#include "app/cli/reporting/row_columns.h"
#include "app/cli/reporting/step_progress.h"
#include "app/cli/terminal/text_width.h"
#include "core/values/naming/human_text.h"
#include "words/state_text.h"

#include <algorithm>
#include <limits>

namespace tributary::cli {

namespace {

// Widths in columns; 0 for what there is no room for.
struct Layout
{
    int number = 0;
    int state = 0;
    int percent = column::percent;
    int size = column::size;
    int speed = column::speed;
    int left = column::left;
};

// Words for states are of any length, and the same few in all rows.
Layout layoutFor(const QList<DownloadSnapshot>& downloads, std::optional<int> columns)
{
    Layout layout;
    quint64 highest = 0;
    for (const DownloadSnapshot& download : downloads) {
        highest = std::max(highest, download.id.value);
        layout.state = std::max(layout.state, columnsOf(stateText(download.state)));
    }
    layout.number = static_cast<int>(QString::number(highest).size());
    // A narrow terminal loses these columns from the last one on.
    constexpr int forAName = 24;
    int room = columns.value_or(std::numeric_limits<int>::max()) - forAName - layout.number;
    for (int* width : {&layout.percent, &layout.state, &layout.speed, &layout.left, &layout.size}) {
        room -= *width + column::gap;
        if (room < 0)
            *width = 0;
    }
    return layout;
}

// A cancelled download has lost its bytes, so it has no percentage.
QString percentText(const DownloadSnapshot& download)
{
    const auto percent = stepOf(download).percent();
    return percent && download.state != DownloadState::Cancelled
               ? QString(QString::number(static_cast<int>(*percent)) + u'%')
               : QString();
}

QString knownSizeText(const DownloadSnapshot& download)
{
    const qint64 known = download.size.value_or(download.bytes);
    return download.size || known > 0 ? sizeText(known) : QString();
}

// The row up to the name.
QString figuresOf(const DownloadSnapshot& download, const Layout& layout, QStringView ellipsis)
{
    QString row = QString::number(download.id.value).rightJustified(layout.number);
    if (layout.state > 0)
        row += QString(column::gap, u' ') + fitted(stateText(download.state), layout.state, ellipsis);
    column::append(row, percentText(download), layout.percent, ellipsis);
    column::append(row, knownSizeText(download), layout.size, ellipsis);
    const bool isMoving = isWellUnderWay(download.state);
    column::append(row, isMoving ? speedText(download.bytesPerSecond) : QString(), layout.speed, ellipsis);
    column::append(row, isMoving && download.timeLeft ? durationText(*download.timeLeft) : QString(),
                   layout.left, ellipsis);
    return row + QString(column::gap, u' ');
}

QString cut(const QString& text, int columns, QStringView ellipsis)
{
    return columnsOf(text) > columns ? fitted(text, columns, ellipsis) : text;
}

} // namespace

QStringList listRows(const QList<DownloadSnapshot>& downloads, std::optional<int> columns,
                     QStringView ellipsis)
{
    const Layout layout = layoutFor(downloads, columns);
    QStringList rows;
    for (const DownloadSnapshot& download : downloads) {
        const QString figures = figuresOf(download, layout, ellipsis);
        const QString name = printable(shownName(download));
        // A terminal may have no room for the number alone.
        rows.append(columns ? cut(figures + cut(name, std::max(1, *columns - columnsOf(figures)), ellipsis),
                                  *columns, ellipsis)
                            : figures + name);
    }
    return rows;
}

} // namespace tributary::cli
