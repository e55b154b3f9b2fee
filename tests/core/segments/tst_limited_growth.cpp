#include "core/segments/limited_growth.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

// Hours after the clock's own start.
constexpr MonotonicTime start{3h};
constexpr qint64 megabyte = 1'000'000;

// A server that gives each connection so much: how many there are after that time.
int connectionsAfter(std::chrono::milliseconds time, qint64 limit, qint64 ofOne, LimitedGrowth growth = {})
{
    std::optional<MonotonicTime> heldBackAt;
    for (MonotonicTime now = start; now < start + time; now += 50ms) {
        const int connections = growth.wanted(limit);
        if (connections * ofOne > limit)
            heldBackAt = now;
        growth.look(limit, heldBackAt, connections, now);
    }
    return growth.wanted(limit);
}

} // namespace

class TestLimitedGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsEnoughWhereItReachesTheLimit();
    void addsWhereEachIsSlow();
    void beginsWithMoreUnderAHighLimit();
    void waitsForThoseThatHaveNotBegun();
    void beginsAnewUnderAMuchLowerLimit();
    void beginsAnewUnderHalfTheLimit();
    void addsAfterASecondAndNotBefore();
    void addsNothingWithinASecondOfBeingHeldBack();
    void doublesNoMoreThanSixTimes();
};

void TestLimitedGrowth::oneIsEnoughWhereItReachesTheLimit()
{
    QCOMPARE(connectionsAfter(60s, megabyte, 5 * megabyte), 1);
    QCOMPARE(connectionsAfter(60s, 32'000, 5 * megabyte), 1);
}

// A server that throttles each connection to a tenth of the limit; what is more than enough is not added.
void TestLimitedGrowth::addsWhereEachIsSlow()
{
    QCOMPARE(connectionsAfter(900ms, megabyte, megabyte / 10), 1);
    const int found = connectionsAfter(10s, megabyte, megabyte / 10);
    QVERIFY2(found >= 10 && found <= 20, qPrintable(QString::number(found)));
    QCOMPARE(connectionsAfter(60s, megabyte, megabyte / 10), found);
    // Where no byte comes at all, growth ends before a number overflows.
    QVERIFY(connectionsAfter(60s, 1'000'000 * megabyte, 0) <= 1000);
}

void TestLimitedGrowth::beginsWithMoreUnderAHighLimit()
{
    QCOMPARE(LimitedGrowth().wanted(20 * 1024 * 1024), 10);
    QVERIFY(LimitedGrowth().wanted(std::numeric_limits<qint64>::max()) <= 1000);
}

void TestLimitedGrowth::waitsForThoseThatHaveNotBegun()
{
    LimitedGrowth growth;
    for (MonotonicTime now = start; now < start + 10s; now += 50ms)
        growth.look(megabyte, {}, 0, now);
    QCOMPARE(growth.wanted(megabyte), 1);
}

void TestLimitedGrowth::beginsAnewUnderAMuchLowerLimit()
{
    LimitedGrowth growth;
    for (MonotonicTime now = start; now < start + 3s; now += 50ms)
        growth.look(megabyte, {}, growth.wanted(megabyte), now);
    QVERIFY(growth.wanted(megabyte) > 1);
    growth.look(megabyte * 9 / 10, start + 3s, 1, start + 3s);
    QVERIFY(growth.wanted(megabyte * 9 / 10) > 1);
    growth.look(megabyte / 4, start + 3s, 1, start + 3s);
    QCOMPARE(growth.wanted(megabyte / 4), 1);
}

void TestLimitedGrowth::beginsAnewUnderHalfTheLimit()
{
    const qint64 limit = megabyte;
    LimitedGrowth growth;
    growth.look(limit, {}, 1, start);
    growth.look(limit, {}, 1, start + 1s);
    QCOMPARE(growth.wanted(limit), 2);
    growth.look(limit / 2 + 1, {}, 0, start + 1s);
    QCOMPARE(growth.wanted(limit), 2);
    growth.look(limit / 2, {}, 0, start + 1s);
    QCOMPARE(growth.wanted(limit), 1);
}

// Growth gives connections that were just added a second of their own as well.
void TestLimitedGrowth::addsAfterASecondAndNotBefore()
{
    LimitedGrowth growth;
    growth.look(megabyte, {}, 1, start);
    growth.look(megabyte, {}, 1, start + 999ms);
    QCOMPARE(growth.wanted(megabyte), 1);
    growth.look(megabyte, {}, 1, start + 1000ms);
    QCOMPARE(growth.wanted(megabyte), 2);
    growth.look(megabyte, {}, 2, start + 1500ms);
    growth.look(megabyte, {}, 2, start + 2499ms);
    QCOMPARE(growth.wanted(megabyte), 2);
    growth.look(megabyte, {}, 2, start + 2500ms);
    QCOMPARE(growth.wanted(megabyte), 4);
}

// The second in which all connections are busy starts anew once the limit held one back.
void TestLimitedGrowth::addsNothingWithinASecondOfBeingHeldBack()
{
    LimitedGrowth growth;
    growth.look(megabyte, {}, 1, start);
    growth.look(megabyte, start + 600ms, 1, start + 600ms);
    growth.look(megabyte, start + 600ms, 1, start + 1599ms);
    growth.look(megabyte, start + 600ms, 1, start + 1600ms);
    growth.look(megabyte, start + 600ms, 1, start + 2599ms);
    QCOMPARE(growth.wanted(megabyte), 1);
    growth.look(megabyte, start + 600ms, 1, start + 2600ms);
    QCOMPARE(growth.wanted(megabyte), 2);
}

void TestLimitedGrowth::doublesNoMoreThanSixTimes()
{
    QCOMPARE(connectionsAfter(60s, megabyte, 0), 64);
}

QTEST_APPLESS_MAIN(TestLimitedGrowth)
#include "tst_limited_growth.moc"
