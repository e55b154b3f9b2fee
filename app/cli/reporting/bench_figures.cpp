#include "app/cli/reporting/bench_figures.h"

#include <algorithm>
#include <numeric>

namespace tributary::cli {

namespace {

using std::chrono::milliseconds;

template<typename Value>
std::optional<Value> medianOf(QList<Value> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    const bool isOdd = values.size() % 2 == 1;
    return isOdd ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

FileClass classOf(qint64 bytes)
{
    if (bytes <= largestSmallFile)
        return FileClass::Small;
    return bytes <= largestMediumFile ? FileClass::Medium : FileClass::Large;
}

bool isWhole(const PassResult& pass)
{
    return pass.failed == 0 && !pass.files.isEmpty();
}

ModeFigures figuresOfMode(const QList<PassResult>& passes, BenchMode mode)
{
    ModeFigures figures;
    QList<milliseconds> durations;
    QList<qint64> speeds;
    for (const PassResult& pass : passes) {
        if (pass.mode != mode)
            continue;
        figures.completed += static_cast<int>(pass.files.size());
        figures.failed += pass.failed;
        if (isWhole(pass)) {
            durations.append(pass.duration);
            speeds.append(pass.bytesPerSecond());
        }
    }
    figures.duration = medianOf(durations);
    figures.bytesPerSecond = medianOf(speeds);
    return figures;
}

std::optional<milliseconds> timeOfAFile(const QList<PassResult>& passes, BenchMode mode, FileClass size)
{
    QList<milliseconds> durations;
    for (const PassResult& pass : passes) {
        if (pass.mode != mode)
            continue;
        for (const FetchedFile& file : pass.files) {
            if (classOf(file.bytes) == size)
                durations.append(file.duration);
        }
    }
    return medianOf(durations);
}

QList<SizeFigures> figuresOfSizes(const QList<PassResult>& passes)
{
    QList<SizeFigures> sizes;
    for (const FileClass size : {FileClass::Small, FileClass::Medium, FileClass::Large}) {
        const SizeFigures figures{.size = size,
                                  .sequential = timeOfAFile(passes, BenchMode::Sequential, size),
                                  .parallel = timeOfAFile(passes, BenchMode::Parallel, size)};
        if (figures.sequential || figures.parallel)
            sizes.append(figures);
    }
    return sizes;
}

// A pass takes a thousandth of a second at least, as far as figures go.
double millisecondsOf(const PassResult& pass)
{
    return static_cast<double>(std::max<qint64>(1, pass.duration.count()));
}

std::optional<double> ratioOf(const QList<PassResult>& passes)
{
    QList<double> ratios;
    for (const PassResult& sequential : passes) {
        for (const PassResult& parallel : passes) {
            const bool arePair = sequential.mode == BenchMode::Sequential &&
                                 parallel.mode == BenchMode::Parallel && sequential.round == parallel.round;
            if (arePair && isWhole(sequential) && isWhole(parallel))
                ratios.append(millisecondsOf(parallel) / millisecondsOf(sequential));
        }
    }
    return medianOf(ratios);
}

} // namespace

qint64 PassResult::bytes() const
{
    return std::accumulate(files.begin(), files.end(), qint64{0},
                           [](qint64 sum, const FetchedFile& file) { return sum + file.bytes; });
}

qint64 PassResult::bytesPerSecond() const
{
    constexpr double inASecond = 1000;
    return static_cast<qint64>(static_cast<double>(bytes()) * inASecond / millisecondsOf(*this));
}

BenchFigures figuresOf(const QList<PassResult>& passes)
{
    BenchFigures figures{.rounds = 0,
                         .sequential = figuresOfMode(passes, BenchMode::Sequential),
                         .parallel = figuresOfMode(passes, BenchMode::Parallel),
                         .ratio = ratioOf(passes),
                         .sizes = figuresOfSizes(passes)};
    for (const PassResult& pass : passes)
        figures.rounds = std::max(figures.rounds, pass.round);
    return figures;
}

} // namespace tributary::cli
