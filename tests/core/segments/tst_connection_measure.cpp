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
    void findsAHostThatTakesTheMostInWhateverTime_data();
    void findsAHostThatTakesTheMostInWhateverTime();
    void saysWhenTimeCutItShort();
    void tellsWhatEachStepBrought();
    void growsByOneUpToEightAndThenByAQuarter();
    void goesOnAsPlannedWhereItsTimeJustSuffices();
    void countsOnlyWhatComesOnceAStepHasSettled();
    void beginsAStepAnewWhenAConnectionIsMissing();
    void waitsTwoSecondsAndAStepForAnAnswer();
    void isOverWhenItsTimeIs();
    void givesUpAfterFourStepsThatBringNothing();
    void threeStepsMustBringMoreThanATwentieth();
    void fewerThatAreNearlyAsFastAreAsGood();
    void takesTheServersWordForHowManyItTakes();
    void saysWhenTheFileCutItShort();
    void knowsOfOneBeforeAnythingWasMeasured();
};

namespace {

// No time of anything is zero by chance.
constexpr MonotonicTime noon = MonotonicTime{} + 12h;

struct Host
{
    std::function<double(int)> speed;  // of so many connections together
    int takes = 1000;                  // more are refused
    int answers = 1000;                // more hear nothing
    std::chrono::milliseconds slow{0}; // until new ones carry
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
    const MonotonicTime start = noon;
    ConnectionMeasure measure(most, time, start);
    Run run;
    constexpr auto step = 50ms;
    int asked = 0;
    MonotonicTime askedAt = start;
    for (MonotonicTime now = start; !measure.isOver(); now += step) {
        const int wanted = measure.wanted();
        run.peak = std::max(run.peak, wanted);
        run.took = now - start;
        if (wanted > host.takes) {
            measure.refused(host.takes);
            break;
        }
        if (wanted > asked)
            askedAt = now;
        asked = wanted;
        const int there = now - askedAt < host.slow ? wanted - 1 : wanted;
        const int carrying = std::min(there, host.answers);
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
    const Host boundless{.speed = eachAMegabyte, .takes = 2'000'000'000, .answers = 2'000'000'000};
    for (const auto time : {200ms, 1000ms, 5000ms}) {
        const Run run = measured(boundless, 1'000'000'000, time);
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

void TestConnectionMeasure::growsByOneUpToEightAndThenByAQuarter()
{
    const Run run = measured({.speed = eachAMegabyte}, 50, 60s);
    QList<int> levels;
    for (const ConnectionStep& step : run.found.steps)
        levels.append(step.connections);
    QCOMPARE(levels, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 18, 22, 27, 33, 41, 50}));
}

// A step lasts half a second, of which it settles for 200 ms.
// From ten to the most it takes four steps, and there is time for four as long as the last.
void TestConnectionMeasure::goesOnAsPlannedWhereItsTimeJustSuffices()
{
    ConnectionMeasure measure(22, 20s, noon);
    const auto carryFrom = [&measure](MonotonicTime full) {
        for (const auto passed : {0ms, 500ms, 1000ms}) {
            measure.add(static_cast<qint64>(eachAMegabyte(measure.wanted())));
            measure.look(measure.wanted(), full + passed);
        }
    };
    for (int level = 1; level <= 8; ++level) {
        QCOMPARE(measure.wanted(), level);
        carryFrom(noon + (level - 1) * 1s);
    }
    QCOMPARE(measure.wanted(), 10);
    carryFrom(noon + 9s);
    QCOMPARE(measure.wanted(), 12);
}

void TestConnectionMeasure::countsOnlyWhatComesOnceAStepHasSettled()
{
    ConnectionMeasure measure(50, 10s, noon);
    measure.look(1, noon);
    measure.add(1'000'000);
    measure.look(1, noon + 199ms);
    measure.add(1'000'000);
    measure.look(1, noon + 200ms);
    measure.add(300'000);
    measure.look(1, noon + 499ms);
    QCOMPARE(measure.wanted(), 1);
    measure.look(1, noon + 500ms);
    QCOMPARE(measure.wanted(), 2);
    QCOMPARE(measure.result().steps, (QList{ConnectionStep{.connections = 1, .bytesPerSecond = 1'000'000}}));
    // Bytes that came while the next step was being made do not count for that step either.
    measure.add(5'000'000);
    measure.look(2, noon + 700ms);
    measure.look(2, noon + 899ms);
    measure.look(2, noon + 900ms);
    measure.add(600'000);
    measure.look(2, noon + 1199ms);
    QCOMPARE(measure.wanted(), 2);
    measure.look(2, noon + 1200ms);
    QCOMPARE(measure.wanted(), 3);
    QCOMPARE(measure.result().steps.back(), (ConnectionStep{.connections = 2, .bytesPerSecond = 2'000'000}));
}

void TestConnectionMeasure::beginsAStepAnewWhenAConnectionIsMissing()
{
    ConnectionMeasure measure(50, 10s, noon);
    measure.look(1, noon);
    measure.look(1, noon + 200ms);
    measure.look(0, noon + 300ms);
    measure.look(1, noon + 400ms);
    measure.look(1, noon + 599ms);
    measure.add(1'000'000);
    measure.look(1, noon + 600ms);
    measure.add(300'000);
    measure.look(1, noon + 899ms);
    QCOMPARE(measure.wanted(), 1);
    measure.look(1, noon + 900ms);
    QCOMPARE(measure.result().steps, (QList{ConnectionStep{.connections = 1, .bytesPerSecond = 1'000'000}}));
}

void TestConnectionMeasure::waitsTwoSecondsAndAStepForAnAnswer()
{
    ConnectionMeasure measure(50, 10s, noon);
    for (auto at = 0ms; at <= 500ms; at += 50ms)
        measure.look(1, noon + at);
    QCOMPARE(measure.wanted(), 2);
    measure.look(1, noon + 3000ms);
    QVERIFY(!measure.isOver());
    measure.look(1, noon + 3001ms);
    QVERIFY(measure.isOver());
    QVERIFY(measure.isConclusive());
}

void TestConnectionMeasure::isOverWhenItsTimeIs()
{
    ConnectionMeasure measure(50, 10s, noon);
    measure.look(1, noon + 9999ms);
    QVERIFY(!measure.isOver());
    measure.look(1, noon + 10s);
    QVERIFY(measure.isOver());
    QVERIFY(!measure.isConclusive());
}

void TestConnectionMeasure::givesUpAfterFourStepsThatBringNothing()
{
    const Run run = measured({.speed = [](int) { return 1e6; }});
    QCOMPARE(run.found.steps.size(), 4);
    QCOMPARE(run.found.best, 1);
}

namespace {

// Measures one step after another, each with so many bytes in its 300 ms.
ConnectionMeasure afterSteps(std::initializer_list<qint64> bytesOfSteps)
{
    ConnectionMeasure measure(50, 10s, noon);
    MonotonicTime now = noon;
    for (const qint64 bytes : bytesOfSteps) {
        measure.look(measure.wanted(), now);
        measure.look(measure.wanted(), now + 200ms);
        measure.add(bytes);
        now += 500ms;
        measure.look(measure.wanted(), now);
    }
    return measure;
}

} // namespace

void TestConnectionMeasure::threeStepsMustBringMoreThanATwentieth()
{
    QVERIFY(!afterSteps({3000, 3150, 3150}).isOver());
    QVERIFY(afterSteps({3000, 3150, 3150, 3150}).isConclusive());
    QVERIFY(!afterSteps({3000, 3150, 3150, 3153}).isOver());
}

void TestConnectionMeasure::fewerThatAreNearlyAsFastAreAsGood()
{
    // 930 bytes a second by one, 1,000 by two.
    const ConnectionMeasure measure = afterSteps({279, 300});
    QCOMPARE(measure.result().steps.size(), 2);
    QCOMPARE(measure.result().best, 1);
}

void TestConnectionMeasure::takesTheServersWordForHowManyItTakes()
{
    for (const auto& [others, taken] : {std::pair{3, 3}, std::pair{0, 1}}) {
        ConnectionMeasure measure(50, 10s, noon);
        measure.refused(others);
        QVERIFY(measure.isConclusive());
        QCOMPARE(measure.result().accepted, taken);
        QCOMPARE(measure.result().best, taken);
    }
}

void TestConnectionMeasure::knowsOfOneBeforeAnythingWasMeasured()
{
    const ConnectionMeasure measure(50, 10s, noon);
    QCOMPARE(measure.result().best, 1);
    QCOMPARE(measure.result().accepted, 1);
}

void TestConnectionMeasure::findsAHostThatTakesTheMostInWhateverTime_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("slow");
    for (const int seconds : {3, 5, 10, 20}) {
        for (const int slow : {0, 100, 250})
            QTest::addRow("in %d s, answers after %d ms", seconds, slow) << seconds << slow;
    }
}

// Steps that took longer than planned must not be what keeps it from being found.
void TestConnectionMeasure::findsAHostThatTakesTheMostInWhateverTime()
{
    QFETCH(const int, seconds);
    QFETCH(const int, slow);
    const Run run = measured({.speed = eachAMegabyte, .slow = std::chrono::milliseconds(slow)}, 50,
                             std::chrono::seconds(seconds));
    QCOMPARE(run.found.accepted, 50);
    QVERIFY(run.took <= std::chrono::seconds(seconds) + 50ms);
}

// Time that cuts the measuring short makes the best number only the fastest of those that were tried.
void TestConnectionMeasure::saysWhenTimeCutItShort()
{
    QVERIFY(measured({.speed = eachAMegabyte}, 1'000'000, 1s).found.wasCutShort);
    QVERIFY(!measured({.speed = eachAMegabyte}, 4, 10s).found.wasCutShort);
    QVERIFY(!measured({.speed = eachAMegabyte, .takes = 5}).found.wasCutShort);
    const Host bounded{.speed = [](int connections) { return std::min(connections, 6) * 1e6; }};
    QVERIFY(!measured(bounded).found.wasCutShort);
}

// A file that was over first doesn't tell what more connections would have brought.
void TestConnectionMeasure::saysWhenTheFileCutItShort()
{
    ConnectionMeasure measure(50, 10s, noon);
    QVERIFY(measure.result().wasCutShort && measure.result().didFileEnd);
    QCOMPARE(measure.result().accepted, 1);
    for (MonotonicTime now = noon; measure.wanted() < 6; now += 50ms) {
        measure.add(static_cast<qint64>(eachAMegabyte(measure.wanted())) / 20);
        measure.look(measure.wanted(), now);
    }
    QVERIFY(!measure.isOver());
    QVERIFY(measure.result().wasCutShort && measure.result().didFileEnd);
    QVERIFY(!measured({.speed = eachAMegabyte}, 1'000'000, 1s).found.didFileEnd);
}

QTEST_APPLESS_MAIN(TestConnectionMeasure)
#include "tst_connection_measure.moc"
