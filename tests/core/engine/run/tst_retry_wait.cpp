#include "core/engine/run/retry_wait.h"

#include <QTest>

#include <optional>
#include <vector>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const QString host = QStringLiteral("https://a.example:443");
const DownloadError lost{.kind = ErrorKind::ConnectionLost, .detail = QStringLiteral("reset")};

} // namespace

// When a run tries again. The time is counted from the start and given.
class TestRetryWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsAsItsPolicySays();
    void waitsAsLongAsTheServerAsks();
    void isDueOnce();
    void endsWhenItsTriesAreUsedUp();
    void countsTheTriesAnewAfterProgress();
    void waitsForAHostThatWentAway();
    void waitsForNoHostThatWasNeverThere();
    void goesOnWhenTheHostIsBack();
    void waitsUntilTheHostMayBeAskedAgain();
    void waitsLongerForAnotherEachTime();
    void tellsOfAnOutageUntilThereIsAnAnswer();
    void isNotDueOnceItHasEnded();
    void tellsOnceWhatWasFoundMeanwhile();

private:
    std::optional<HostOutages> m_outages;
    MonotonicTime m_start{1h};

    RetryWait wait(int tries = 2)
    {
        return {RetrySchedule({.tries = tries, .firstWait = 1s, .longestWait = 8s, .jitter = 0}, 1),
                *m_outages};
    }
    RetryWait waitForHost()
    {
        m_outages->noteAnswer(host, m_start);
        return wait();
    }
};

void TestRetryWait::init()
{
    m_outages.emplace();
    m_outages->setPatience(24h);
}

void TestRetryWait::waitsAsItsPolicySays()
{
    RetryWait wait = this->wait();
    QCOMPARE(wait.left(m_start), std::nullopt);
    const auto notice = wait.begin(lost, {}, m_start);
    QVERIFY(notice);
    QCOMPARE(*notice, (RetryNotice{.error = lost, .attempt = 1, .wait = 1s}));
    QCOMPARE(wait.left(m_start + 400ms), std::optional<std::chrono::milliseconds>(600ms));
    QCOMPARE(wait.left(m_start + 2s), std::optional<std::chrono::milliseconds>(0ms));
    QCOMPARE(wait.count(), 1);
}

void TestRetryWait::waitsAsLongAsTheServerAsks()
{
    RetryWait wait = this->wait();
    const auto notice = wait.begin(lost, 5s, m_start);
    QVERIFY(notice);
    QVERIFY(notice->wait >= 5s);
    QVERIFY(!wait.takeDue(m_start + 4999ms));
    QVERIFY(wait.takeDue(m_start + notice->wait));
}

void TestRetryWait::isDueOnce()
{
    RetryWait wait = this->wait();
    QVERIFY(!wait.takeDue(m_start + 1h));
    QVERIFY(wait.begin(lost, {}, m_start));
    QVERIFY(!wait.takeDue(m_start + 999ms));
    QVERIFY(wait.takeDue(m_start + 1s));
    QVERIFY(!wait.takeDue(m_start + 1h));
    QCOMPARE(wait.left(m_start + 1h), std::nullopt);
}

void TestRetryWait::endsWhenItsTriesAreUsedUp()
{
    RetryWait wait = this->wait(1);
    QVERIFY(wait.begin(lost, {}, m_start));
    QVERIFY(!wait.begin(lost, {}, m_start + 1s));
    QCOMPARE(wait.count(), 1);
}

void TestRetryWait::countsTheTriesAnewAfterProgress()
{
    RetryWait wait = this->wait(1);
    QVERIFY(wait.begin(lost, {}, m_start));
    wait.noteProgress();
    const auto again = wait.begin(lost, {}, m_start + 1s);
    QVERIFY(again);
    QCOMPARE(again->attempt, 1);
    QCOMPARE(wait.count(), 2);
}

void TestRetryWait::waitsForAHostThatWentAway()
{
    RetryWait wait = waitForHost();
    for (int n = 0; n < 5; ++n)
        QVERIFY(wait.beginForHost(host, Acquaintance::Known, m_start + n * 10s));
    QVERIFY(wait.left(m_start + 40s).has_value());
    QCOMPARE(wait.count(), 0);
}

void TestRetryWait::waitsForNoHostThatWasNeverThere()
{
    RetryWait wait = this->wait();
    QVERIFY(
        !wait.beginForHost(QStringLiteral("https://nobody.example:443"), Acquaintance::Stranger, m_start));
    QVERIFY(!wait.isOutageTold());
    QCOMPARE(wait.left(m_start), std::nullopt);
}

void TestRetryWait::goesOnWhenTheHostIsBack()
{
    RetryWait first = waitForHost();
    QVERIFY(first.beginForHost(host, Acquaintance::Known, m_start));
    RetryWait second = waitForHost();
    QVERIFY(second.beginForHost(host, Acquaintance::Known, m_start));
    QVERIFY(!second.takeDue(m_start));
    m_outages->noteAnswer(host, m_start);
    QVERIFY(second.takeDue(m_start));
}

void TestRetryWait::waitsLongerForAnotherEachTime()
{
    RetryWait another = wait();
    std::vector<std::chrono::milliseconds> waits;
    for (int n = 0; n < 6; ++n) {
        QCOMPARE(another.beginForAnother(m_start), n == 0);
        waits.push_back(another.left(m_start).value_or(0ms));
    }
    QCOMPARE(waits, (std::vector<std::chrono::milliseconds>{500ms, 1s, 2s, 4s, 8s, 8s}));
    // No try of the policy's is used up.
    QCOMPARE(another.count(), 0);
}

void TestRetryWait::waitsUntilTheHostMayBeAskedAgain()
{
    RetryWait wait = this->wait();
    wait.beginUntil(m_start + 30s);
    QCOMPARE(wait.left(m_start), std::optional<std::chrono::milliseconds>(30s));
    QVERIFY(!wait.takeDue(m_start + 29s));
    QVERIFY(wait.takeDue(m_start + 30s));
    QCOMPARE(wait.count(), 0);
}

void TestRetryWait::tellsOfAnOutageUntilThereIsAnAnswer()
{
    RetryWait wait = waitForHost();
    QVERIFY(!wait.isOutageTold());
    QVERIFY(wait.beginForHost(host, Acquaintance::Known, m_start));
    QVERIFY(wait.isOutageTold());
    wait.end();
    QVERIFY(wait.isOutageTold());
    wait.noteAnswer();
    QVERIFY(!wait.isOutageTold());
}

void TestRetryWait::isNotDueOnceItHasEnded()
{
    RetryWait wait = waitForHost();
    QVERIFY(wait.beginForHost(host, Acquaintance::Known, m_start));
    wait.end();
    m_outages->noteAnswer(host, m_start);
    QVERIFY(!wait.takeDue(m_start + 1h));
}

void TestRetryWait::tellsOnceWhatWasFoundMeanwhile()
{
    RetryWait wait = this->wait();
    QCOMPARE(wait.takeFinding(), std::nullopt);
    QVERIFY(wait.begin(lost, {}, m_start));
    wait.keepFinding({.kind = ErrorKind::Changed});
    wait.end();
    const auto found = wait.takeFinding();
    QVERIFY(found && found->kind == ErrorKind::Changed);
    QCOMPARE(wait.takeFinding(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRetryWait)
#include "tst_retry_wait.moc"
