#include "core/segments/host_pace.h"
#include "core/segments/outage.h"

#include <QTest>

#include <array>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{};
const int somebody[3] = {};
const HostPace::Ticket one = &somebody[0];
const HostPace::Ticket two = &somebody[1];
const HostPace::Ticket three = &somebody[2];

} // namespace

// When a host may be asked: with a distance between requests, after a rest, and after it was out of reach.
class TestHostPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNobodyWithoutReason();
    void keepsRequestsApart();
    void servesFirstWhoCameFirst();
    void whoGivesUpHoldsUpNobody();
    void whoKeepsSilentHoldsUpNobody();
    void leavesARestingHostAlone();
    void aShorterRestEndsNoLongerOne();
    void findsHowManyRequestsAHostTakes_data();
    void findsHowManyRequestsAHostTakes();
    void keepsNoDistanceForOneFileThatIsRefused();
    void growsOnceForRefusalsOfOneMoment();
    void knocksLessAndLessOften();
    void letsOneKnockForAll();
    void failuresOfThoseThatWereTogetherCountOnce();
    void knocksAtOnceWhenTheNetworkIsBack();
    void doesNotWaitForAKnockerThatIsGone();
};

void TestHostPace::keepsNobodyWithoutReason()
{
    HostPace pace;
    for (const auto ticket : {one, two, one})
        QVERIFY(pace.mayStart(ticket, 0ms, start));
}

void TestHostPace::keepsRequestsApart()
{
    HostPace pace;
    QVERIFY(pace.mayStart(one, 250ms, start));
    QVERIFY(!pace.mayStart(two, 250ms, start + 249ms));
    QVERIFY(pace.mayStart(two, 250ms, start + 260ms));
    QVERIFY(!pace.mayStart(one, 250ms, start + 500ms));
    QVERIFY(pace.mayStart(one, 250ms, start + 510ms));
    // The delay was taken away, for one that finds others in line.
    QVERIFY(!pace.mayStart(three, 250ms, start + 510ms));
    QVERIFY(pace.mayStart(two, 0ms, start + 510ms));
}

void TestHostPace::servesFirstWhoCameFirst()
{
    HostPace pace;
    QVERIFY(pace.mayStart(one, 100ms, start));
    QVERIFY(!pace.mayStart(two, 100ms, start + 10ms));
    QVERIFY(!pace.mayStart(three, 100ms, start + 20ms));
    QVERIFY(!pace.mayStart(three, 100ms, start + 200ms));
    QVERIFY(pace.mayStart(two, 100ms, start + 200ms));
    QVERIFY(pace.mayStart(three, 100ms, start + 300ms));
}

void TestHostPace::whoGivesUpHoldsUpNobody()
{
    HostPace pace;
    QVERIFY(pace.mayStart(one, 100ms, start));
    QVERIFY(!pace.mayStart(two, 100ms, start));
    QVERIFY(!pace.mayStart(three, 100ms, start));
    pace.giveUp(two);
    QVERIFY(pace.mayStart(three, 100ms, start + 100ms));
}

// The lane of a download may hang on its disk.
void TestHostPace::whoKeepsSilentHoldsUpNobody()
{
    HostPace pace;
    QVERIFY(pace.mayStart(one, 100ms, start));
    QVERIFY(!pace.mayStart(two, 100ms, start));
    QVERIFY(!pace.mayStart(three, 100ms, start + 1s));
    QVERIFY(pace.mayStart(three, 100ms, start + 3s));
    // Whoever asks again is the first once more.
    QVERIFY(!pace.mayStart(two, 100ms, start + 3s));
    QVERIFY(!pace.mayStart(one, 100ms, start + 4s));
    QVERIFY(pace.mayStart(two, 100ms, start + 4s));
}

void TestHostPace::leavesARestingHostAlone()
{
    HostPace pace;
    pace.restUntil(start + 10s);
    QCOMPARE(pace.restsUntil(start), std::optional(start + 10s));
    QVERIFY(!pace.mayStart(one, 0ms, start + 9s));
    QVERIFY(pace.mayStart(one, 0ms, start + 10s));
    QCOMPARE(pace.restsUntil(start + 10s), std::nullopt);
}

void TestHostPace::aShorterRestEndsNoLongerOne()
{
    HostPace pace;
    pace.restUntil(start + 10s);
    pace.restUntil(start + 5s);
    QCOMPARE(pace.restsUntil(start), std::optional(start + 10s));
}

void TestHostPace::findsHowManyRequestsAHostTakes_data()
{
    QTest::addColumn<int>("taken"); // a second
    for (const int taken : {1, 4, 10, 15})
        QTest::addRow("%d a second", taken) << taken;
}

// Eight askers, each of which asks again at once. The host counts the requests of each second and refuses
// those that are too many.
void TestHostPace::findsHowManyRequestsAHostTakes()
{
    QFETCH(const int, taken);
    constexpr auto lasts = 120s;
    constexpr auto learned = 20s;
    std::array<int, 8> askers{};
    HostPace pace;
    int refused = 0;
    int served = 0;
    int inThisSecond = 0;
    std::chrono::seconds second = 0s;
    for (auto time = 0ms; time < lasts; time += 50ms) {
        if (const auto now = std::chrono::floor<std::chrono::seconds>(time); now != second) {
            second = now;
            inThisSecond = 0;
        }
        for (const int& asker : askers) {
            if (!pace.mayStart(&asker, 0ms, start + time))
                continue;
            const bool isTaken = ++inThisSecond <= taken;
            if (isTaken)
                pace.noteServed();
            else
                pace.noteRefused(&asker, 2s, start + time);
            if (time >= learned)
                ++(isTaken ? served : refused);
        }
    }
    const auto most = static_cast<int>(taken * std::chrono::seconds(lasts - learned).count());
    QVERIFY2(10 * served > 7 * most, qPrintable(QStringLiteral("%1 of %2").arg(served).arg(most)));
    QVERIFY2(4 * refused < served, qPrintable(QStringLiteral("%1 refused, %2 not").arg(refused).arg(served)));
}

void TestHostPace::keepsNoDistanceForOneFileThatIsRefused()
{
    HostPace pace;
    for (auto time = 0ms; time < 10s; time += 500ms)
        pace.noteRefused(one, 2s, start + time);
    QCOMPARE(pace.distance(), 0us);
    pace.noteRefused(two, 2s, start + 60s);
    QCOMPARE(pace.distance(), 0us);
    pace.noteRefused(one, 2s, start + 61s);
    QCOMPARE(pace.distance(), 100ms);
    QVERIFY(pace.mayStart(one, 0ms, start + 62s));
    QVERIFY(!pace.mayStart(two, 0ms, start + 62s + 99ms));
    QVERIFY(pace.mayStart(two, 0ms, start + 62s + 100ms));
}

void TestHostPace::growsOnceForRefusalsOfOneMoment()
{
    HostPace pace;
    for (auto time = 0ms; time < 200ms; time += 10ms) {
        pace.noteRefused(one, 2s, start + time);
        pace.noteRefused(two, 2s, start + time);
    }
    QCOMPARE(pace.distance(), 100ms);
    pace.noteRefused(one, 150ms, start + 1s);
    QCOMPARE(pace.distance(), 150ms);
    // A host that serves again is asked as before.
    for (int answer = 0; answer < 60; ++answer)
        pace.noteServed();
    QCOMPARE(pace.distance(), 0us);
}

void TestHostPace::knocksLessAndLessOften()
{
    Outage outage(start);
    std::vector<MonotonicTime> knocks;
    for (MonotonicTime now = start; now < start + 60s; now += 10ms) {
        if (outage.takeKnock(now)) {
            knocks.push_back(now);
            outage.noteFailure(now);
        }
    }
    QVERIFY(knocks.at(0) - start <= 300ms);
    QVERIFY(knocks.at(1) - knocks.at(0) <= 600ms);
    QVERIFY(knocks.size() >= 12 && knocks.size() <= 20);
    QCOMPARE(knocks.back() - knocks.at(knocks.size() - 2), 5s);
}

void TestHostPace::letsOneKnockForAll()
{
    Outage outage(start);
    QVERIFY(!outage.takeKnock(start));
    QVERIFY(outage.takeKnock(start + 1s));
    QVERIFY(!outage.takeKnock(start + 1s));
    QVERIFY(!outage.takeKnock(start + 10s));
}

void TestHostPace::failuresOfThoseThatWereTogetherCountOnce()
{
    Outage outage(start);
    const MonotonicTime next = outage.nextKnock();
    for (int i = 0; i < 20; ++i)
        outage.noteFailure(start + 100ms);
    QCOMPARE(outage.nextKnock(), next);
    QVERIFY(outage.takeKnock(start + 1s));
    for (int i = 0; i < 20; ++i)
        outage.noteFailure(start + 1s + i * 10ms);
    QCOMPARE(outage.nextKnock(), start + 1500ms);
}

void TestHostPace::knocksAtOnceWhenTheNetworkIsBack()
{
    Outage outage(start);
    for (int i = 1; i < 10; ++i) {
        QVERIFY(outage.takeKnock(start + i * 10s));
        outage.noteFailure(start + i * 10s);
    }
    QVERIFY(!outage.takeKnock(start + 91s));
    outage.knockSoon(start + 91s);
    QVERIFY(outage.takeKnock(start + 91s));
    // A download that knocked before the network was back says nothing of it.
    outage.knockSoon(start + 92s);
    outage.noteFailure(start + 92s);
    QVERIFY(outage.takeKnock(start + 92s));
    outage.noteFailure(start + 92s);
    QCOMPARE(outage.nextKnock(), start + 92500ms);
}

void TestHostPace::doesNotWaitForAKnockerThatIsGone()
{
    Outage outage(start);
    QVERIFY(outage.takeKnock(start + 1s));
    QVERIFY(outage.takeKnock(start + 22s));
}

QTEST_APPLESS_MAIN(TestHostPace)
#include "tst_host_pace.moc"
