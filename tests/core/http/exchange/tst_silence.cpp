#include "core/http/exchange/silence.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

using Clock = Silence::Clock;

constexpr Clock::time_point start{};
constexpr auto allowed = 30s;

// Looks every 50 ms, as a run does, and tells after what time the silence was found to be longer.
std::chrono::milliseconds longerAfter(Silence& silence, Clock::time_point from)
{
    for (auto time = 0ms; time < 5min; time += 50ms) {
        if (silence.isLonger(allowed, from + time))
            return time;
    }
    return 5min;
}

} // namespace

class TestSilence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastsFromTheLastSign();
    void leavesTimeAfterAStop_data();
    void leavesTimeAfterAStop();
    void leavesTimeOnceInASilence();
};

void TestSilence::lastsFromTheLastSign()
{
    Silence silence(start);
    QCOMPARE(longerAfter(silence, start), 30'000ms);
    silence.end(start + 40s);
    QCOMPARE(longerAfter(silence, start + 40s), 30'000ms);
    Silence seldom(start);
    QVERIFY(seldom.isLonger(allowed, start + 30s));
}

void TestSilence::leavesTimeAfterAStop_data()
{
    QTest::addColumn<std::chrono::milliseconds>("stopped");
    QTest::addColumn<std::chrono::milliseconds>("left");
    QTest::newRow("no stop") << 50ms << 19'950ms;
    QTest::newRow("a short stop") << 2'000ms << 18'000ms;
    QTest::newRow("a stop within the time") << 18'000ms << 5'000ms;
    QTest::newRow("a stop beyond it") << 60'000ms << 5'000ms;
    QTest::newRow("a night") << 28'800'000ms << 5'000ms;
}

// The stop begins ten seconds after the last byte.
void TestSilence::leavesTimeAfterAStop()
{
    QFETCH(const std::chrono::milliseconds, stopped);
    QFETCH(const std::chrono::milliseconds, left);
    Silence silence(start);
    for (auto time = 0ms; time <= 10s; time += 50ms)
        QVERIFY(!silence.isLonger(allowed, start + time));
    QCOMPARE(longerAfter(silence, start + 10s + stopped), left);
}

void TestSilence::leavesTimeOnceInASilence()
{
    Silence silence(start);
    QVERIFY(!silence.isLonger(allowed, start));
    QVERIFY(!silence.isLonger(allowed, start + 60s));
    QVERIFY(silence.isLonger(allowed, start + 120s));
    silence.end(start + 121s);
    QVERIFY(!silence.isLonger(allowed, start + 122s));
    QVERIFY(!silence.isLonger(allowed, start + 200s));
}

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
