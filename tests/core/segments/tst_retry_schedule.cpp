#include "core/segments/retry_schedule.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

using Waits = std::vector<std::chrono::milliseconds>;

constexpr RetryPolicy usual{.tries = 8, .firstWait = 500ms, .longestWait = 8s};

Waits allWaits(RetrySchedule& schedule)
{
    Waits waits;
    while (const auto wait = schedule.next({}))
        waits.push_back(*wait);
    return waits;
}

} // namespace

class TestRetrySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheCapWithinAQuarter();
    void differsFromDownloadToDownload();
    void theSameSeedWaitsTheSame();
    void isExhaustedAfterItsTries_data();
    void isExhaustedAfterItsTries();
    void progressSetsItBack();
    void waitsAtLeastWhatTheServerAskedFor();
    void aShortRetryAfterDoesNotHurryIt();
    void waitsNotAtAllWhereItIsToldTo();
    void countsTheTries();
    void saysWhenManyHaveFailed();
    void neverOverflows();
    void waitsTheSameTimeEachTimeWhereItIsLenient();
    void doublesToAMinuteWhereItBacksOff();
    void neverTriesAgainWhatItIsToldNotTo();
    void leavesItToOnesOwnStrategy();
};

namespace {

// A second more each time, and a full disk never.
struct OwnStrategy final : RetryStrategy
{
    std::optional<std::chrono::milliseconds> waitBefore(int attempt,
                                                        const DownloadError& error) const override
    {
        if (error.kind == ErrorKind::NoSpace || attempt > 3)
            return std::nullopt;
        return std::chrono::seconds(attempt);
    }
};

} // namespace

void TestRetrySchedule::doublesUpToTheCapWithinAQuarter()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        RetrySchedule schedule(usual, seed);
        auto plain = usual.firstWait;
        for (const auto wait : allWaits(schedule)) {
            QVERIFY(wait >= plain * 3 / 4);
            QVERIFY(wait <= plain * 5 / 4);
            QVERIFY(wait <= usual.longestWait);
            plain = std::min(plain * 2, usual.longestWait);
        }
    }
}

void TestRetrySchedule::differsFromDownloadToDownload()
{
    Waits firsts;
    for (quint32 seed = 0; seed < 100; ++seed)
        firsts.push_back(RetrySchedule(usual, seed).next({}).value());
    const auto [least, most] = std::ranges::minmax(firsts);
    QVERIFY(least < 425ms);
    QVERIFY(most > 575ms);
}

void TestRetrySchedule::theSameSeedWaitsTheSame()
{
    RetrySchedule one(usual, 7);
    RetrySchedule other(usual, 7);
    QVERIFY(allWaits(one) == allWaits(other));
}

void TestRetrySchedule::isExhaustedAfterItsTries_data()
{
    QTest::addColumn<int>("tries");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("five") << 5;
}

void TestRetrySchedule::isExhaustedAfterItsTries()
{
    QFETCH(const int, tries);
    RetrySchedule schedule({.tries = tries}, 1);
    QCOMPARE(allWaits(schedule).size(), static_cast<size_t>(tries));
    QVERIFY(!schedule.next(1s));
}

void TestRetrySchedule::progressSetsItBack()
{
    RetrySchedule schedule({.tries = 3, .firstWait = 100ms, .longestWait = 10s}, 1);
    QCOMPARE(allWaits(schedule).size(), 3U);
    schedule.noteProgress();
    QVERIFY(schedule.next({}).value() <= 125ms);
    QCOMPARE(allWaits(schedule).size(), 2U);
}

void TestRetrySchedule::waitsAtLeastWhatTheServerAskedFor()
{
    RetrySchedule schedule(usual, 1);
    QCOMPARE(schedule.next(3s).value(), 3s);
    // Even beyond the cap of our own waits.
    QCOMPARE(schedule.next(120s).value(), 120s);
}

void TestRetrySchedule::aShortRetryAfterDoesNotHurryIt()
{
    for (quint32 seed = 0; seed < 100; ++seed)
        QVERIFY(RetrySchedule(usual, seed).next(0ms).value() >= 375ms);
}

void TestRetrySchedule::waitsNotAtAllWhereItIsToldTo()
{
    RetrySchedule schedule({.tries = 3, .firstWait = 0ms, .longestWait = 0ms}, 1);
    QCOMPARE(allWaits(schedule), (Waits{0ms, 0ms, 0ms}));
}

void TestRetrySchedule::countsTheTries()
{
    RetrySchedule schedule(usual, 1);
    QCOMPARE(schedule.attempt(), 0);
    schedule.next({});
    QCOMPARE(schedule.attempt(), 1);
    schedule.next({});
    QCOMPARE(schedule.attempt(), 2);
}

void TestRetrySchedule::saysWhenManyHaveFailed()
{
    const auto manyOf = [](int tries) {
        RetrySchedule schedule({.tries = tries, .firstWait = 1ms, .longestWait = 1ms}, 1);
        int failed = 0;
        while (!schedule.haveManyFailed() && schedule.next({}))
            ++failed;
        return schedule.haveManyFailed() ? failed : -1;
    };
    QCOMPARE(manyOf(0), -1);
    QCOMPARE(manyOf(1), 1);
    QCOMPARE(manyOf(2), 2);
    QCOMPARE(manyOf(4), 4);
    QCOMPARE(manyOf(1000), 5);
    RetrySchedule schedule({.tries = 2, .firstWait = 1ms, .longestWait = 1ms}, 1);
    QCOMPARE(allWaits(schedule).size(), 2U);
    schedule.noteProgress();
    QVERIFY(!schedule.haveManyFailed());
}

void TestRetrySchedule::neverOverflows()
{
    RetrySchedule schedule({.tries = 5000, .firstWait = 24h, .longestWait = 48h}, 1);
    const Waits waits = allWaits(schedule);
    QCOMPARE(waits.size(), 5000U);
    QVERIFY(std::ranges::all_of(waits, [](auto wait) { return wait > 0ms && wait <= 48h; }));
}

void TestRetrySchedule::waitsTheSameTimeEachTimeWhereItIsLenient()
{
    RetrySchedule schedule(lenientPreset().retry, 1);
    QCOMPARE(allWaits(schedule), (Waits{60s, 60s, 60s, 60s}));
}

void TestRetrySchedule::doublesToAMinuteWhereItBacksOff()
{
    RetrySchedule schedule(backOffPreset().retry, 1);
    const Waits waits = allWaits(schedule);
    QCOMPARE(waits.size(), size_t{10});
    QVERIFY(waits.front() >= 750ms && waits.front() <= 1250ms);
    for (const auto wait : waits)
        QVERIFY(wait <= 60s);
    QVERIFY(waits.back() >= 45s);
}

void TestRetrySchedule::neverTriesAgainWhatItIsToldNotTo()
{
    RetrySchedule schedule({.neverRetried = {502}}, 1);
    QVERIFY(schedule.next({}, {.kind = ErrorKind::HttpError, .httpStatus = 500}));
    QVERIFY(!schedule.next({}, {.kind = ErrorKind::HttpError, .httpStatus = 502}));
    QVERIFY(schedule.next({}, {.kind = ErrorKind::TimedOut}));
}

void TestRetrySchedule::leavesItToOnesOwnStrategy()
{
    RetrySchedule schedule(usual, 1, std::make_shared<OwnStrategy>());
    QCOMPARE(schedule.next({}), std::optional<std::chrono::milliseconds>(1s));
    QCOMPARE(schedule.next(5s), std::optional<std::chrono::milliseconds>(5s));
    QVERIFY(!schedule.next({}, {.kind = ErrorKind::NoSpace}));
    QCOMPARE(schedule.next({}), std::optional<std::chrono::milliseconds>(3s));
    QVERIFY(!schedule.next({}));
    schedule.noteProgress();
    QCOMPARE(schedule.next({}), std::optional<std::chrono::milliseconds>(1s));
}

QTEST_APPLESS_MAIN(TestRetrySchedule)
#include "tst_retry_schedule.moc"
