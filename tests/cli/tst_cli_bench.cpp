#include "app/cli/reporting/bench_printer.h"

#include <QBuffer>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

PassResult pass(BenchMode mode, int round, std::chrono::milliseconds duration, int failed = 0)
{
    return {.mode = mode,
            .round = round,
            .duration = duration,
            .files = {{.bytes = mebibyte, .duration = duration}},
            .failed = failed};
}

PassResult sequential(int round, std::chrono::milliseconds duration, int failed = 0)
{
    return pass(BenchMode::Sequential, round, duration, failed);
}

PassResult parallel(int round, std::chrono::milliseconds duration, int failed = 0)
{
    return pass(BenchMode::Parallel, round, duration, failed);
}

// What a table says of these passes on standard output and standard error.
struct Told
{
    explicit Told(Verbosity verbosity)
        : table(out, err, verbosity)
    {
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
    }

    QBuffer out;
    QBuffer err;
    BenchTable table;
};

} // namespace

// What is made of the times that a benchmark takes.
class TestCliBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingOfNoPasses();
    void takesTheMedianOfEachMode();
    void leavesOutTheTimesOfPassesThatFailed();
    void comparesThePassesOfOneRound();
    void dividesByNoZero();
    void tellsFilesApartBySize();
    void printsATable();
    void printsAMarkForWhatIsUnknown();
    void saysHowEachPassWent();
    void saysNothingOfPassesWhenQuiet();
};

void TestCliBench::knowsNothingOfNoPasses()
{
    QCOMPARE(figuresOf({}), BenchFigures{});
}

void TestCliBench::takesTheMedianOfEachMode()
{
    const BenchFigures three = figuresOf(
        {sequential(1, 4s), parallel(1, 1s), parallel(2, 2s), sequential(2, 8s), sequential(3, 1s)});
    QCOMPARE(three.rounds, 3);
    QCOMPARE(three.sequential.duration, std::optional(4000ms));
    QCOMPARE(three.sequential.bytesPerSecond, std::optional(mebibyte / 4));
    QCOMPARE(three.sequential.completed, 3);
    QCOMPARE(three.parallel.duration, std::optional(1500ms));
    QCOMPARE(three.parallel.bytesPerSecond, std::optional(mebibyte * 3 / 4));
    QCOMPARE(three.parallel.completed, 2);
}

void TestCliBench::leavesOutTheTimesOfPassesThatFailed()
{
    const BenchFigures figures = figuresOf({sequential(1, 1ms, 3), sequential(2, 4s), parallel(1, 1ms, 1)});
    QCOMPARE(figures.sequential, (ModeFigures{4000ms, mebibyte / 4, 2, 3}));
    QCOMPARE(figures.parallel, (ModeFigures{std::nullopt, std::nullopt, 1, 1}));
    QCOMPARE(figures.ratio, std::nullopt);
}

// Whatever else a slow round met, it met both of its passes.
void TestCliBench::comparesThePassesOfOneRound()
{
    const BenchFigures figures = figuresOf({sequential(1, 1s), parallel(1, 500ms), parallel(2, 5s),
                                            sequential(2, 10s), sequential(3, 100s), parallel(3, 200s),
                                            sequential(4, 1s, 1), parallel(4, 900ms), sequential(5, 1s)});
    QCOMPARE(figures.ratio, std::optional(0.5));
}

void TestCliBench::dividesByNoZero()
{
    const BenchFigures figures = figuresOf({sequential(1, 0ms), parallel(1, 0ms)});
    QCOMPARE(figures.ratio, std::optional(1.0));
    QCOMPARE(figures.sequential.bytesPerSecond, std::optional(mebibyte * 1000));
}

void TestCliBench::tellsFilesApartBySize()
{
    const QList<FetchedFile> files{{5 * mebibyte + 1, 900ms},
                                   {5 * mebibyte, 100ms},
                                   {mebibyte + 1, 300ms},
                                   {mebibyte, 7ms},
                                   {0, 3ms},
                                   {1000, 4ms}};
    const PassResult mixed{
        .mode = BenchMode::Sequential, .round = 1, .duration = 2s, .files = files, .failed = 0};
    const BenchFigures figures = figuresOf({mixed, parallel(1, 50ms)});
    QCOMPARE(figures.sizes, (QList<SizeFigures>{{FileClass::Small, 4ms, 50ms},
                                                {FileClass::Medium, 200ms, std::nullopt},
                                                {FileClass::Large, 900ms, std::nullopt}}));
}

void TestCliBench::printsATable()
{
    Told told(Verbosity::Normal);
    told.table.measured(figuresOf({sequential(1, 2s), parallel(1, 500ms), parallel(2, 500ms),
                                   sequential(2, 125s), sequential(3, 2340ms), parallel(3, 400ms, 2)}));
    QCOMPARE(QString::fromUtf8(told.out.data()),
             QStringLiteral(
                 "rounds: 3, medians                  time           speed            done          failed\n"
                 "one after another                 2.34 s       438 KiB/s               3               0\n"
                 "in parallel                       500 ms       2.0 MiB/s               3               2\n"
                 "\n"
                 "time of one file              one by one     in parallel\n"
                 "up to 1.0 MiB                     2.34 s          500 ms\n"
                 "\n"
                 "In parallel it takes 0.13 times as long.\n"));
    QCOMPARE(told.err.data(), QByteArray());
}

void TestCliBench::printsAMarkForWhatIsUnknown()
{
    Told told(Verbosity::Normal);
    told.table.measured(
        figuresOf({{.mode = BenchMode::Sequential, .round = 1, .duration = 1s, .files = {}, .failed = 2}}));
    QCOMPARE(
        QString::fromUtf8(told.out.data()),
        QStringLiteral(
            "rounds: 1, medians                  time           speed            done          failed\n"
            "one after another                      -               -               0               2\n"
            "in parallel                            -               -               0               0\n"));
}

void TestCliBench::saysHowEachPassWent()
{
    Told told(Verbosity::Normal);
    told.table.passed(sequential(1, 61s));
    told.table.passed(parallel(2, 12ms, 3));
    QCOMPARE(told.err.data(), QByteArray("round 1, one after another: 1:01, 1 done\n"
                                         "round 2, in parallel: 12 ms, 1 done, 3 failed\n"));
    QCOMPARE(told.out.data(), QByteArray());
}

void TestCliBench::saysNothingOfPassesWhenQuiet()
{
    Told told(Verbosity::Quiet);
    told.table.passed(sequential(1, 61s));
    QCOMPARE(told.err.data(), QByteArray());
    told.table.measured({});
    QVERIFY(!told.out.data().isEmpty());
}

QTEST_APPLESS_MAIN(TestCliBench)
#include "tst_cli_bench.moc"
