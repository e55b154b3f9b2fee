#include "app/cli/reporting/bench_printer.h"

#include "app/cli/reporting/json_events.h"
#include "app/cli/terminal/text_width.h"
#include "core/values/naming/human_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tributary::cli {

namespace {

using std::chrono::milliseconds;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalBench)
};

constexpr int firstColumn = 24;
constexpr int otherColumns = 14;

QString nameOfMode(BenchMode mode)
{
    return mode == BenchMode::Sequential ? Words::tr("one after another") : Words::tr("in parallel");
}

QString nameOfClass(FileClass size)
{
    switch (size) {
    case FileClass::Small: return Words::tr("up to %1").arg(sizeText(largestSmallFile));
    case FileClass::Medium: return Words::tr("up to %1").arg(sizeText(largestMediumFile));
    case FileClass::Large: break;
    }
    return Words::tr("larger");
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
    QString text = fitted(name, std::max(firstColumn, columnsOf(name)), u"");
    for (const QString& cell : cells)
        text += QLatin1String("  ") + fittedRight(cell, std::max(otherColumns, columnsOf(cell)), u"");
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
    QString text = row(Words::tr("rounds: %1, medians").arg(figures.rounds),
                       {Words::tr("time"), Words::tr("speed"), Words::tr("done"), Words::tr("failed")}) +
                   rowOf(BenchMode::Sequential, figures.sequential) +
                   rowOf(BenchMode::Parallel, figures.parallel);
    if (!figures.sizes.isEmpty())
        text += QLatin1Char('\n') + row(Words::tr("time of one file"),
                                        {Words::tr("one by one"), nameOfMode(BenchMode::Parallel)});
    for (const SizeFigures& size : figures.sizes)
        text += row(nameOfClass(size.size), {timeText(size.sequential), timeText(size.parallel)});
    if (figures.ratio)
        text += u'\n' + Words::tr("In parallel it takes %1 times as long.").arg(*figures.ratio, 0, 'f', 2) +
                u'\n';
    return text;
}

} // namespace

void BenchTable::passed(const PassResult& pass)
{
    if (m_verbosity == Verbosity::Quiet)
        return;
    QString line = Words::tr("round %1, %2: %3, %4 done")
                       .arg(pass.round)
                       .arg(nameOfMode(pass.mode), timeText(pass.duration))
                       .arg(pass.files.size());
    if (pass.failed > 0)
        line += QLatin1String(", ") + Words::tr("%1 failed").arg(pass.failed);
    m_err.write(line.toUtf8() + '\n');
}

void BenchTable::measured(const BenchFigures& figures)
{
    m_out.write(tableOf(figures).toUtf8());
}

void BenchTable::interrupted()
{
    m_err.write(Words::tr("Interrupted; no file was kept.").toUtf8() + '\n');
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
