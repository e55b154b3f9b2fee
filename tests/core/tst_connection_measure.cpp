#include "core/segments/connection_measure.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tributary;
using namespace std::chrono_literals;

// Hosts that are measured in no time at all.
class TestConnectionMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereMoreStopPaying();
    void usesAllThatPay();
    void stopsAtTheFirstRefusal();
    void stopsWhereTheHostKeepsSilent();
    void keepsToItsTime();
    void keepsToItsMost();
    void tellsWhatEachStepBrought();
};

namespace {

struct Host
{
    std::function<double(int)> speed; // of so many connections together
    int takes = 1000;                 // more are refused
    int answers = 1000;               // more hear nothing
};

struct Run
{
    ConnectionMeasurement found;
    std::chrono::duration<double> took{0};
    int peak = 0;
    bool isConclusive = false;
};

Run measured(const Host& host, int most = 50, std::chrono::milliseconds time = 10s)
{
    const MonotonicTime start{};
    ConnectionMeasure measure(most, time, start);
    Run run;
    constexpr auto step = 50ms;
    for (MonotonicTime now = start; !measure.isOver(); now += step) {
        const int wanted = measure.wanted();
        run.peak = std::max(run.peak, wanted);
        run.took = now - start;
        if (wanted > host.takes) {
            measure.refused(host.takes);
            break;
        }
        const int carrying = std::min(wanted, host.answers);
        measure.add(static_cast<qint64>(host.speed(carrying) * std::chrono::duration<double>(step).count()));
        measure.look(carrying, now);
    }
    run.found = measure.result();
    run.isConclusive = measure.isConclusive();
    return run;
}

double eachAMegabyte(int connections)
{
    return connections * 1e6;
}

} // namespace

void TestConnectionMeasure::findsWhereMoreStopPaying()
{
    const Run run = measured({.speed = [](int connections) { return std::min(connections, 6) * 1e6; }});
    QCOMPARE(run.found.best, 6);
    QVERIFY(run.found.accepted >= 6 && run.found.accepted < 15);
    QVERIFY(!run.found.wasRefused);
    QVERIFY(run.isConclusive);
}

void TestConnectionMeasure::usesAllThatPay()
{
    const Run run = measured({.speed = eachAMegabyte}, 50, 60s);
    QCOMPARE(run.found.accepted, 50);
    QVERIFY(run.found.best >= 45);
}

void TestConnectionMeasure::stopsAtTheFirstRefusal()
{
    const Run run = measured({.speed = eachAMegabyte, .takes = 5});
    QVERIFY(run.found.wasRefused);
    QCOMPARE(run.found.accepted, 5);
    QCOMPARE(run.found.best, 5);
    QCOMPARE(run.peak, 6);
    QVERIFY(run.isConclusive);
}

void TestConnectionMeasure::stopsWhereTheHostKeepsSilent()
{
    const Run run = measured({.speed = eachAMegabyte, .answers = 3}, 50, 60s);
    QCOMPARE(run.found.accepted, 3);
    QCOMPARE(run.found.best, 3);
    QVERIFY(run.took < 10s);
    QVERIFY(run.isConclusive);
}

void TestConnectionMeasure::keepsToItsTime()
{
    for (const auto time : {200ms, 1000ms, 5000ms}) {
        const Run run = measured({.speed = eachAMegabyte}, 1'000'000, time);
        QVERIFY(run.took <= time + 50ms);
        QVERIFY(run.found.accepted >= 1);
        QVERIFY(!run.isConclusive);
    }
}

void TestConnectionMeasure::keepsToItsMost()
{
    QCOMPARE(measured({.speed = eachAMegabyte}, 7).peak, 7);
    QVERIFY(measured({.speed = eachAMegabyte}, 7).isConclusive);
    QCOMPARE(measured({.speed = eachAMegabyte}, 1).peak, 1);
}

void TestConnectionMeasure::tellsWhatEachStepBrought()
{
    const Run run = measured({.speed = eachAMegabyte}, 4);
    QCOMPARE(run.found.steps.size(), 4);
    for (qsizetype i = 0; i < 4; ++i) {
        const ConnectionStep& step = run.found.steps[i];
        QCOMPARE(step.connections, static_cast<int>(i) + 1);
        QVERIFY(std::abs(step.bytesPerSecond - step.connections * 1'000'000) < 100'000);
    }
}

QTEST_APPLESS_MAIN(TestConnectionMeasure)
#include "tst_connection_measure.moc"
