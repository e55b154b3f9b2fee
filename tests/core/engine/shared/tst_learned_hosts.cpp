#include "core/engine/shared/learned_hosts.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MemberId queue{1};
constexpr MemberId another{2};
const QString host = QStringLiteral("https://a.example:443");

} // namespace

class TestLearnedHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfWhatWasLearned();
    void leavesAHostAloneOverARestart();
};

void TestLearnedHosts::tellsOfWhatWasLearned()
{
    HostPaces paces;
    LearnedHosts learned(paces);
    int told = 0;
    learned.join(queue, [&told] { ++told; });
    learned.join(another, [&told] { ++told; });
    learned.learnConnections(host, 4);
    learned.learnConnections(host, 4);
    QCOMPARE(told, 2);
    QCOMPARE(learned.profile(host).connectionsTaken, std::optional(4));
    // Each queue takes the news, since each has a store of its own.
    QCOMPARE(learned.takeNews(queue).keys(), QStringList{host});
    QCOMPARE(learned.takeNews(another).keys(), QStringList{host});
    QVERIFY(learned.takeNews(queue).isEmpty());
    learned.forget(host);
    QCOMPARE(learned.profile(host).connectionsTaken, std::nullopt);
}

void TestLearnedHosts::leavesAHostAloneOverARestart()
{
    HostPaces pacesBefore;
    LearnedHosts before(pacesBefore);
    const MonotonicTime now = MonotonicTime::clock::now();
    before.join(queue, [] {});
    before.leaveAlone(host, 60s, now);
    QVERIFY(!pacesBefore.mayRequest(host, this, now + 50s));
    HostPaces pacesAfter;
    LearnedHosts after(pacesAfter);
    after.adopt(before.takeNews(queue), now);
    QVERIFY(pacesAfter.restsUntil(host, now).has_value());
    QVERIFY(!pacesAfter.mayRequest(host, this, now + 50s));
    QVERIFY(pacesAfter.mayRequest(host, this, now + 61s));
    // A clock that was set back since makes it no longer than a server is obeyed.
    HostProfile strange{.host = host, .lastSeen = QDateTime::currentDateTimeUtc()};
    strange.retryAfter = strange.lastSeen.addDays(10);
    HostPaces pacesOfConfused;
    LearnedHosts confused(pacesOfConfused);
    confused.adopt({{host, strange}}, now);
    QVERIFY(pacesOfConfused.restsUntil(host, now).value() <= now + 10min);
}

QTEST_APPLESS_MAIN(TestLearnedHosts)
#include "tst_learned_hosts.moc"
