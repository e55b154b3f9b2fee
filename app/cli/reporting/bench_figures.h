#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace tributary::cli {

// How a pass of the benchmark fetches the links: one after another over one connection each, or several at
// once, as get does.
enum class BenchMode : quint8 { Sequential, Parallel };

struct FetchedFile
{
    qint64 bytes = 0;
    std::chrono::milliseconds duration{0};

    friend bool operator==(const FetchedFile&, const FetchedFile&) = default;
};

// How fetching all links once went.
struct PassResult
{
    BenchMode mode = BenchMode::Sequential;
    int round = 1;
    std::chrono::milliseconds duration{0};
    QList<FetchedFile> files;
    int failed = 0;

    qint64 bytes() const;
    qint64 bytesPerSecond() const;

    friend bool operator==(const PassResult&, const PassResult&) = default;
};

// The passes of one mode. Passes in which a link failed are counted, but their times say nothing: fewer files
// take less time, and a wait for another try takes more.
struct ModeFigures
{
    std::optional<std::chrono::milliseconds> duration; // of a pass: the median
    std::optional<qint64> bytesPerSecond;              // the median
    int completed = 0;
    int failed = 0;

    friend bool operator==(const ModeFigures&, const ModeFigures&) = default;
};

enum class FileClass : quint8 { Small, Medium, Large };
inline constexpr qint64 largestSmallFile = 1LL << 20;
inline constexpr qint64 largestMediumFile = 5LL << 20;

// The files of about one size: how long one of them took, as a median.
struct SizeFigures
{
    FileClass size = FileClass::Small;
    std::optional<std::chrono::milliseconds> sequential;
    std::optional<std::chrono::milliseconds> parallel;

    friend bool operator==(const SizeFigures&, const SizeFigures&) = default;
};

struct BenchFigures
{
    int rounds = 0; // that were begun
    ModeFigures sequential;
    ModeFigures parallel;
    // The time of a parallel pass in that of the sequential pass of its round: the median of the rounds that
    // have both.
    std::optional<double> ratio;
    QList<SizeFigures> sizes; // those that there are, the smallest first

    friend bool operator==(const BenchFigures&, const BenchFigures&) = default;
};

BenchFigures figuresOf(const QList<PassResult>& passes);

} // namespace tributary::cli
