#include "app/cli/reporting/bench_printer.h"

#include "app/cli/reporting/json_events.h"
#include "core/values/naming/human_text.h"

#include <QStringList>

namespace tributary::cli {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype firstColumn = 24;
constexpr qsizetype otherColumns = 14;

QString nameOfMode(BenchMode mode)
{
    return mode == BenchMode::Sequential ? QStringLiteral("one after another")
                                         : QStringLiteral("in parallel");
}

QString nameOfClass(FileClass size)
{
    switch (size) {
    case FileClass::Small: return QLatin1String("up to ") + sizeText(largestSmallFile);
    case FileClass::Medium: return QLatin1String("up to ") + sizeText(largestMediumFile);
    case FileClass::Large: break;
    }
    return QStringLiteral("larger");
}

// Shorter times than durationText() is made for.
QString timeText(milliseconds time)
{
    constexpr milliseconds aMinute = std::chrono::minutes(1);
    if (time >= aMinute)
        return durationText(std::chrono::round<std::chrono::seconds>(time));
    if (time >= std::chrono::seconds(1))
        return QStringLiteral("%1 s").arg(std::chrono::duration<double>(time).count(), 0, 'f', 2);
    return QStringLiteral("%1 ms").arg(time.count());
}

QString timeText(const std::optional<milliseconds>& time)
{
    return time ? timeText(*time) : QStringLiteral("-");
}

QString row(const QString& name, const QStringList& cells)
{
    QString text = name.leftJustified(firstColumn);
    for (const QString& cell : cells)
        text += QLatin1String("  ") + cell.rightJustified(otherColumns);
    return text + QLatin1Char('\n');
}

QString rowOf(BenchMode mode, const ModeFigures& figures)
{
    const QString speed = figures.bytesPerSecond ? speedText(*figures.bytesPerSecond) : QStringLiteral("-");
    return row(nameOfMode(mode), {timeText(figures.duration), speed, QString::number(figures.completed),
                                  QString::number(figures.failed)});
}

QString tableOf(const BenchFigures& figures)
{
    QString text = row(QStringLiteral("rounds: %1, medians").arg(figures.rounds),
                       {QStringLiteral("time"), QStringLiteral("speed"), QStringLiteral("done"),
                        QStringLiteral("failed")}) +
                   rowOf(BenchMode::Sequential, figures.sequential) +
                   rowOf(BenchMode::Parallel, figures.parallel);
    if (!figures.sizes.isEmpty())
        text += QLatin1Char('\n') + row(QStringLiteral("time of one file"),
                                        {QStringLiteral("one by one"), nameOfMode(BenchMode::Parallel)});
    for (const SizeFigures& size : figures.sizes)
        text += row(nameOfClass(size.size), {timeText(size.sequential), timeText(size.parallel)});
    if (figures.ratio)
        text += QStringLiteral("\nIn parallel it takes %1 times as long.\n").arg(*figures.ratio, 0, 'f', 2);
    return text;
}

} // namespace

void BenchTable::passed(const PassResult& pass)
{
    if (m_verbosity == Verbosity::Quiet)
        return;
    QString line = QStringLiteral("round %1, %2: %3, %4 done")
                       .arg(pass.round)
                       .arg(nameOfMode(pass.mode), timeText(pass.duration))
                       .arg(pass.files.size());
    if (pass.failed > 0)
        line += QStringLiteral(", %1 failed").arg(pass.failed);
    m_err.write(line.toUtf8() + '\n');
}

void BenchTable::measured(const BenchFigures& figures)
{
    m_out.write(tableOf(figures).toUtf8());
}

void BenchTable::interrupted()
{
    m_err.write("Interrupted; no file was kept.\n");
}

void BenchEvents::passed(const PassResult& pass)
{
    m_out.write(eventLine(QStringLiteral("pass"), {}, passFields(pass), m_clock.utc()));
}

void BenchEvents::measured(const BenchFigures& figures)
{
    m_out.write(eventLine(QStringLiteral("benchmark"), {}, benchmarkFields(figures), m_clock.utc()));
}

} // namespace tributary::cli
