#include "core/segments/connection_growth.h"

#include <QTest>

#include <functional>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr ConnectionChoice automatic(int most)
{
    return {.growth = ConnectionGrowthKind::Automatic, .most = most};
}

constexpr ConnectionChoice fixed(int most)
{
    return {.growth = ConnectionGrowthKind::Fixed, .most = most};
}

// A minute in which all that is wanted is carrying; the line tells how fast so many are together.
int levelAfterAMinute(ConnectionGrowth& growth, const std::function<double(int)>& line)
{
    for (auto at = 0ms; at <= 60s; at += 50ms)
        growth.measure(growth.wanted(), line(growth.wanted()), MonotonicTime{} + at);
    return growth.wanted();
}

double paysUpTo(int limit, int connections)
{
    return 1e6 * std::min(limit, connections);
}

} // namespace

class TestConnectionGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsOnlyWhileItPays_data();
    void growsOnlyWhileItPays();
    void judgesOnlyWhenAllAreCarrying();
    void waitsUntilALevelHasSettled();
    void takesItsTimeOnlyForDoubts();
    void settlesAnewAfterEachGap();
    void beginsWithMoreWhereAnswersTakeLong_data();
    void beginsWithMoreWhereAnswersTakeLong();
    void triesEachLevelOnce();
    void growsNotWhileNothingComes();
    void goesBackWhereMoreAreSlower_data();
    void goesBackWhereMoreAreSlower();
    void goesOnWhereTheLineBecameSlowerByItself();
    void isPatientWithALineThatIsALittleSlower();
    void forgetsTheSpeedBeforeALimit();
    void judgesOnceTheRestHasLeft();
    void tellsWhileALevelIsCompared();
    void fixedIsAsManyAsAskedFor();
    void respectsWhatTheHostTook_data();
    void respectsWhatTheHostTook();
    void aRefusedNewConnectionSetsTheLimitAtOnce();
    void aRefusedProvenConnectionMustInsist();
    void staysBelowWhatItHadWhenManyOthersWereTaken();
    void neverGrowsAgainAfterARefusal();
    void neverFallsBelowOne();
    void aRefusalOfAllThatWereAskedForTeachesNothing();
    void allThatBreakForOneTooManyAreARefusal();
    void linesThatBreakAtOtherTimesAreNone();
};

void TestConnectionGrowth::growsOnlyWhileItPays_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("paysUpToConnections");
    QTest::addColumn<int>("level");
    QTest::newRow("always pays") << 32 << 64 << 32;
    QTest::newRow("no more than a number of their own") << 13 << 64 << 13;
    // As many as others on the same line would have.
    QTest::newRow("one line is full already") << 32 << 1 << 8;
    // One step is needed to find out that more connections do not pay.
    QTest::newRow("pays up to eight") << 32 << 8 << 16;
    QTest::newRow("the first level") << 2 << 64 << 2;
    QTest::newRow("one") << 1 << 64 << 1;
}

void TestConnectionGrowth::growsOnlyWhileItPays()
{
    QFETCH(const int, most);
    QFETCH(const int, paysUpToConnections);
    QFETCH(const int, level);
    ConnectionGrowth growth(automatic(most), {});
    QCOMPARE(growth.wanted(), std::min(2, most));
    QCOMPARE(levelAfterAMinute(growth, std::bind_front(paysUpTo, paysUpToConnections)), level);
    QVERIFY(!growth.learnedLimit());
}

void TestConnectionGrowth::judgesOnlyWhenAllAreCarrying()
{
    ConnectionGrowth growth(automatic(32), {});
    for (auto at = 0ms; at <= 10s; at += 50ms)
        growth.measure(1, 1e6, MonotonicTime{} + at);
    QCOMPARE(growth.wanted(), 2);
}

// The first level has to settle for half as long as the others.
void TestConnectionGrowth::waitsUntilALevelHasSettled()
{
    ConnectionGrowth growth(automatic(32), {});
    growth.measure(2, 1e6, MonotonicTime{});
    growth.measure(2, 1e6, MonotonicTime{} + 349ms);
    QCOMPARE(growth.wanted(), 2);
    growth.measure(2, 1e6, MonotonicTime{} + 350ms);
    QCOMPARE(growth.wanted(), 4);
    growth.measure(4, 2e6, MonotonicTime{} + 400ms);
    growth.measure(4, 2e6, MonotonicTime{} + 1099ms);
    QCOMPARE(growth.wanted(), 4);
    growth.measure(4, 2e6, MonotonicTime{} + 1100ms);
    QCOMPARE(growth.wanted(), 8);
}

void TestConnectionGrowth::beginsWithMoreWhereAnswersTakeLong_data()
{
    QTest::addColumn<ConnectionChoice>("choice");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("level");
    QTest::newRow("short") << automatic(32) << 100 << 2;
    QTest::newRow("long") << automatic(32) << 150 << 4;
    QTest::newRow("long, and no more than three are wanted") << automatic(3) << 150 << 3;
    QTest::newRow("long, and one is wanted") << automatic(1) << 150 << 1;
    QTest::newRow("long, and the number is fixed") << fixed(2) << 150 << 2;
}

void TestConnectionGrowth::beginsWithMoreWhereAnswersTakeLong()
{
    QFETCH(const ConnectionChoice, choice);
    QFETCH(const int, milliseconds);
    ConnectionGrowth growth(choice, {});
    growth.noteLatency(std::chrono::milliseconds(milliseconds));
    QTEST(growth.wanted(), "level");
    // A level that was measured is not left for it.
    const int reached = levelAfterAMinute(growth, std::bind_front(paysUpTo, 1));
    growth.noteLatency(1s);
    QCOMPARE(growth.wanted(), reached);
}

// A level that makes no difference is left as soon as one that pays, and one that seems slower once that is
// sure.
void TestConnectionGrowth::takesItsTimeOnlyForDoubts()
{
    const auto levelAfter = [](double second, std::chrono::milliseconds time) {
        ConnectionGrowth growth(automatic(32), {});
        growth.measure(2, 1e6, MonotonicTime{});
        growth.measure(2, 1e6, MonotonicTime{} + 350ms);
        for (auto at = 400ms; at <= 400ms + time; at += 50ms)
            growth.measure(4, second, MonotonicTime{} + at);
        return growth.wanted();
    };
    QCOMPARE(levelAfter(1e6, 650ms), 4);
    QCOMPARE(levelAfter(1e6, 700ms), 8);
    QCOMPARE(levelAfter(5e5, 1950ms), 4);
    QCOMPARE(levelAfter(5e5, 2s), 2);
}

void TestConnectionGrowth::settlesAnewAfterEachGap()
{
    ConnectionGrowth growth(automatic(32), {});
    growth.measure(2, 1e6, MonotonicTime{});
    growth.measure(1, 1e6, MonotonicTime{} + 200ms);
    growth.measure(2, 1e6, MonotonicTime{} + 250ms);
    growth.measure(2, 1e6, MonotonicTime{} + 599ms);
    QCOMPARE(growth.wanted(), 2);
    growth.measure(2, 1e6, MonotonicTime{} + 600ms);
    QCOMPARE(growth.wanted(), 4);
}

// A line that became faster by itself says nothing for more connections.
void TestConnectionGrowth::triesEachLevelOnce()
{
    ConnectionGrowth growth(automatic(32), {});
    QCOMPARE(levelAfterAMinute(growth, std::bind_front(paysUpTo, 4)), 8);
    for (auto at = 60s; at <= 120s; at += 1s)
        growth.measure(8, 9e6, MonotonicTime{} + at);
    QCOMPARE(growth.wanted(), 8);
}

void TestConnectionGrowth::growsNotWhileNothingComes()
{
    ConnectionGrowth growth(automatic(32), {});
    QCOMPARE(levelAfterAMinute(growth, std::bind_front(paysUpTo, 0)), 2);
}

void TestConnectionGrowth::goesBackWhereMoreAreSlower_data()
{
    QTest::addColumn<std::function<double(int)>>("line");
    QTest::addColumn<int>("level");
    const auto row = [](const char* name, int level, const std::function<double(int)>& line) {
        QTest::newRow(name) << line << level;
    };
    row("all together beyond three", 2, [](int connections) { return connections > 3 ? 2e6 : 5e6; });
    row("all together beyond five", 4, [](int connections) { return connections > 5 ? 2e6 : 5e6; });
    row("all together beyond five, and more were faster before", 4,
        [](int connections) { return connections > 5 ? 2e6 : 1.5e6 * connections; });
    row("each beyond three, so that eight get more than four", 2,
        [](int connections) { return connections > 3 ? 2.5e5 * connections : 5e6; });
}

// A server that slows everything down for those who want too much.
void TestConnectionGrowth::goesBackWhereMoreAreSlower()
{
    QFETCH(const std::function<double(int)>, line);
    QFETCH(const int, level);
    ConnectionGrowth growth(automatic(8), {});
    QCOMPARE(levelAfterAMinute(growth, line), level);
    // Tried once, and not again.
    for (auto at = 61s; at <= 120s; at += 1s) {
        growth.measure(growth.wanted(), 9e6, MonotonicTime{} + at);
        QCOMPARE(growth.wanted(), level);
    }
}

void TestConnectionGrowth::goesOnWhereTheLineBecameSlowerByItself()
{
    ConnectionGrowth growth(automatic(32), {});
    QList<int> levels{growth.wanted()};
    for (auto at = 0ms; at <= 60s; at += 50ms) {
        const double each = at < 1s ? 2.5e6 : 1e5;
        growth.measure(growth.wanted(), each * std::min(16, growth.wanted()), MonotonicTime{} + at);
        if (growth.wanted() != levels.last())
            levels.append(growth.wanted());
    }
    QCOMPARE(levels, (QList{2, 4, 2, 4, 8, 16, 32}));
}

void TestConnectionGrowth::isPatientWithALineThatIsALittleSlower()
{
    ConnectionGrowth growth(automatic(8), {});
    QCOMPARE(levelAfterAMinute(growth, [](int connections) { return connections > 2 ? 4.2e6 : 5e6; }), 8);
}

// Nobody measures under a limit, and the meters still show its speed when it is lifted.
void TestConnectionGrowth::forgetsTheSpeedBeforeALimit()
{
    ConnectionGrowth growth(automatic(8), {});
    for (auto at = 0ms; at <= 1s; at += 50ms)
        growth.measure(growth.wanted(), 5e6, MonotonicTime{} + at);
    QCOMPARE(growth.wanted(), 4);
    growth.measure(4, 1e5, MonotonicTime{} + 120s);
    QCOMPARE(growth.wanted(), 4);
    for (auto at = 120s + 50ms; at <= 130s; at += 50ms)
        growth.measure(growth.wanted(), 5e6, MonotonicTime{} + at);
    QCOMPARE(growth.wanted(), 8);
}

// The connections of the level that did harm are still there, and as slow as before.
void TestConnectionGrowth::judgesOnceTheRestHasLeft()
{
    ConnectionGrowth growth(automatic(8), {});
    const auto speed = [](int carrying) { return carrying > 3 ? 2e6 : 5e6; };
    auto at = 0ms;
    for (; at <= 5s; at += 50ms) {
        const int carrying = growth.wanted() == 2 && at > 1s ? 4 : growth.wanted();
        growth.measure(carrying, speed(carrying), MonotonicTime{} + at);
    }
    QCOMPARE(growth.wanted(), 2);
    for (; at <= 30s; at += 50ms)
        growth.measure(growth.wanted(), speed(growth.wanted()), MonotonicTime{} + at);
    QCOMPARE(growth.wanted(), 2);
}

void TestConnectionGrowth::tellsWhileALevelIsCompared()
{
    ConnectionGrowth growth(automatic(8), {});
    QVERIFY(!growth.isComparing());
    growth.measure(growth.wanted() - 1, 1e6, MonotonicTime{});
    QVERIFY(!growth.isComparing()); // one brings nothing and may be replaced
    growth.measure(growth.wanted(), 1e6, MonotonicTime{} + 50ms);
    QVERIFY(growth.isComparing());
    levelAfterAMinute(growth, std::bind_front(paysUpTo, 64));
    QVERIFY(!growth.isComparing());
    ConnectionGrowth settled(fixed(8), {});
    settled.measure(8, 1e6, MonotonicTime{});
    QVERIFY(!settled.isComparing());
}

void TestConnectionGrowth::fixedIsAsManyAsAskedFor()
{
    ConnectionGrowth growth(fixed(12), {});
    QCOMPARE(growth.wanted(), 12);
    QCOMPARE(levelAfterAMinute(growth, std::bind_front(paysUpTo, 1)), 12);
}

void TestConnectionGrowth::respectsWhatTheHostTook_data()
{
    QTest::addColumn<ConnectionChoice>("choice");
    QTest::addColumn<int>("hostLimit");
    QTest::addColumn<int>("atFirst");
    QTest::addColumn<int>("inTheEnd");
    QTest::newRow("fixed, less than asked for") << fixed(8) << 3 << 3 << 3;
    QTest::newRow("fixed, more than asked for") << fixed(8) << 20 << 8 << 8;
    QTest::newRow("automatic, below the first level") << automatic(8) << 1 << 1 << 1;
    QTest::newRow("automatic, grows up to it") << automatic(32) << 6 << 2 << 6;
    QTest::newRow("automatic, more than asked for") << automatic(8) << 20 << 2 << 8;
    QTest::newRow("nonsense") << automatic(8) << 0 << 1 << 1;
}

void TestConnectionGrowth::respectsWhatTheHostTook()
{
    QFETCH(const ConnectionChoice, choice);
    QFETCH(const int, hostLimit);
    QFETCH(const int, atFirst);
    QFETCH(const int, inTheEnd);
    ConnectionGrowth growth(choice, hostLimit);
    QCOMPARE(growth.wanted(), atFirst);
    QCOMPARE(levelAfterAMinute(growth, std::bind_front(paysUpTo, 64)), inTheEnd);
}

void TestConnectionGrowth::aRefusedNewConnectionSetsTheLimitAtOnce()
{
    ConnectionGrowth growth(fixed(8), {});
    growth.refused(5, ConnectionRecord::New);
    QCOMPARE(growth.wanted(), 5);
    QCOMPARE(growth.learnedLimit(), std::optional(5));
    growth.refused(7, ConnectionRecord::New);
    QCOMPARE(growth.wanted(), 5);
    growth.refused(3, ConnectionRecord::New);
    QCOMPARE(growth.wanted(), 3);
}

void TestConnectionGrowth::aRefusedProvenConnectionMustInsist()
{
    ConnectionGrowth growth(fixed(8), {});
    growth.refused(5, ConnectionRecord::Proven);
    growth.refused(5, ConnectionRecord::Proven);
    QCOMPARE(growth.wanted(), 8);
    growth.refused(5, ConnectionRecord::Proven);
    QCOMPARE(growth.wanted(), 5);
    // A lower number needs as many refusals again.
    growth.refused(2, ConnectionRecord::Proven);
    growth.refused(2, ConnectionRecord::Proven);
    QCOMPARE(growth.wanted(), 5);
    growth.refused(2, ConnectionRecord::Proven);
    QCOMPARE(growth.wanted(), 2);
}

// Connections were still counted that had ended by then.
void TestConnectionGrowth::staysBelowWhatItHadWhenManyOthersWereTaken()
{
    ConnectionGrowth growth(automatic(32), {});
    QCOMPARE(levelAfterAMinute(growth, std::bind_front(paysUpTo, 2)), 8);
    for (int i = 0; i < 3; ++i)
        growth.refused(10, ConnectionRecord::Proven);
    QCOMPARE(growth.wanted(), 7);
    ConnectionGrowth pair(fixed(2), {});
    for (int i = 0; i < 3; ++i)
        pair.refused(1, ConnectionRecord::Proven);
    QCOMPARE(pair.wanted(), 1);
}

void TestConnectionGrowth::neverGrowsAgainAfterARefusal()
{
    ConnectionGrowth growth(automatic(32), {});
    QCOMPARE(levelAfterAMinute(growth, std::bind_front(paysUpTo, 64)), 32);
    growth.refused(9, ConnectionRecord::New);
    QCOMPARE(levelAfterAMinute(growth, std::bind_front(paysUpTo, 64)), 9);
}

void TestConnectionGrowth::neverFallsBelowOne()
{
    ConnectionGrowth growth(fixed(8), {});
    for (int i = 0; i < 20; ++i) {
        growth.refused(0, ConnectionRecord::New);
        growth.refused(0, ConnectionRecord::Proven);
    }
    QCOMPARE(growth.wanted(), 1);
    QCOMPARE(growth.learnedLimit(), std::optional(1));
}

void TestConnectionGrowth::aRefusalOfAllThatWereAskedForTeachesNothing()
{
    ConnectionGrowth growth(fixed(4), {});
    for (int i = 0; i < 20; ++i)
        growth.refused(4, ConnectionRecord::Proven);
    QCOMPARE(growth.wanted(), 4);
    QVERIFY(!growth.learnedLimit());
}

void TestConnectionGrowth::allThatBreakForOneTooManyAreARefusal()
{
    const MonotonicTime asked{1min};
    ConnectionGrowth growth(fixed(8), {});
    growth.noteBreak(asked + 300ms);
    growth.noteBreak(asked + 310ms);
    QVERIFY(growth.noteBreakOfNew(asked, 3, asked + 400ms));
    QCOMPARE(growth.learnedLimit(), std::optional(2));
    // The others of the same moment tell nothing new.
    QVERIFY(!growth.noteBreakOfNew(asked, 2, asked + 400ms));
    QCOMPARE(growth.wanted(), 2);
    const MonotonicTime again = asked + 10s;
    growth.noteBreak(again + 100ms);
    QVERIFY(growth.noteBreakOfNew(again, 0, again + 100ms));
    QCOMPARE(growth.wanted(), 1);
    // Where one alone had brought bytes, one fewer is tried, and soon a single one.
    ConnectionGrowth single(fixed(8), {});
    single.noteBreak(asked + 100ms);
    QVERIFY(single.noteBreakOfNew(asked, 4, asked + 100ms));
    QCOMPARE(single.wanted(), 5);
    single.noteBreak(asked + 700ms);
    QVERIFY(single.noteBreakOfNew(asked + 600ms, 4, asked + 700ms));
    QCOMPARE(single.wanted(), 1);
}

void TestConnectionGrowth::linesThatBreakAtOtherTimesAreNone()
{
    const MonotonicTime asked{1min};
    ConnectionGrowth growth(fixed(8), {});
    QVERIFY(!growth.noteBreakOfNew(asked, 3, asked + 10ms)); // alone
    growth.noteBreak(asked - 10ms);
    QVERIFY(!growth.noteBreakOfNew(asked, 3, asked + 10ms)); // the line had broken before
    growth.noteBreak(asked + 5s);
    QVERIFY(!growth.noteBreakOfNew(asked, 3, asked + 5s)); // a network that goes
    growth.noteBreak(asked + 6s);
    QVERIFY(!growth.noteBreakOfNew(asked + 6s, 3, asked + 9s));
    QCOMPARE(growth.learnedLimit(), std::nullopt);
    QCOMPARE(growth.wanted(), 8);
}

QTEST_APPLESS_MAIN(TestConnectionGrowth)
#include "tst_connection_growth.moc"
