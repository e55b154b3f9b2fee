#include "core/engine/shared/learned_hosts.h"

#include <QTest>

#include <optional>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MemberId queue{1};
constexpr MemberId another{2};
const QString host = QStringLiteral("https://a.example:443");
const QString other = QStringLiteral("https://b.example:443");

QHash<QString, HostProfile> seen(const QDateTime& when)
{
    return {{host, {.host = host, .connectionsTaken = 4, .rangesTrusted = Learned::No, .lastSeen = when}}};
}

} // namespace

class TestLearnedHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsNothingAtFirst();
    void remembersWhatItLearned();
    void forgetsWhatIsTwoWeeksOld();
    void learnsAnewWhatWasForgotten();
    void tellsOfWhatWasLearned();
    void tellsWhatIsNewOnce();
    void whatIsKnownAlreadyIsNoNews();
    void trustsThisRunMoreThanAnEarlierOne();
    void forgetsOnRequest();
    void leavesAHostAloneOverARestart();

private:
    HostPaces m_paces;
    std::optional<LearnedHosts> m_hosts;
    int m_told = 0;
};

void TestLearnedHosts::init()
{
    m_told = 0;
    m_hosts.emplace(m_paces);
    m_hosts->join(queue, [this] { ++m_told; });
}

void TestLearnedHosts::knowsNothingAtFirst()
{
    QCOMPARE(m_hosts->profile(host), (HostProfile{.host = host}));
    QVERIFY(m_hosts->profiles().isEmpty());
    QCOMPARE(m_told, 0);
}

void TestLearnedHosts::remembersWhatItLearned()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    m_hosts->learnConnections(other, 2);
    m_hosts->learnConnections(host, 4);
    m_hosts->learnRanges(host, Learned::No);
    m_hosts->leaveAlone(host, 60s, MonotonicTime::clock::now());
    const HostProfile profile = m_hosts->profile(host);
    QCOMPARE(profile.connectionsTaken, std::optional(4));
    QCOMPARE(profile.rangesTrusted, Learned::No);
    QVERIFY(profile.retryAfter >= before.addSecs(60));
    QVERIFY(profile.retryAfter <= QDateTime::currentDateTimeUtc().addSecs(60));
    QVERIFY(profile.lastSeen >= before);
    QCOMPARE(m_hosts->profiles(), (QList{profile, m_hosts->profile(other)}));
}

void TestLearnedHosts::forgetsWhatIsTwoWeeksOld()
{
    const QDateTime twoWeeksAgo = QDateTime::currentDateTimeUtc().addDays(-14);
    m_hosts->adopt(seen(twoWeeksAgo.addSecs(60)), MonotonicTime());
    QCOMPARE(m_hosts->profile(host).connectionsTaken, std::optional(4));
    m_hosts.emplace(m_paces);
    m_hosts->adopt(seen(twoWeeksAgo.addSecs(-1)), MonotonicTime());
    QCOMPARE(m_hosts->profile(host).connectionsTaken, std::nullopt);
    QVERIFY(m_hosts->profiles().isEmpty());
}

// When one fact of a forgotten profile is learned anew, the old facts do not come back with it.
void TestLearnedHosts::learnsAnewWhatWasForgotten()
{
    m_hosts->adopt(seen(QDateTime::currentDateTimeUtc().addDays(-20)), MonotonicTime());
    m_hosts->learnConnections(host, 4);
    QCOMPARE(m_hosts->profile(host).rangesTrusted, Learned::NotYet);
    QCOMPARE(m_hosts->profile(host).connectionsTaken, std::optional(4));
    QCOMPARE(m_told, 1);
}

void TestLearnedHosts::tellsWhatIsNewOnce()
{
    m_hosts->learnConnections(host, 4);
    m_hosts->learnConnections(other, 2);
    QCOMPARE(m_told, 1);
    QCOMPARE(m_hosts->takeNews(queue).size(), 2);
    m_hosts->learnConnections(other, 1);
    QCOMPARE(m_told, 2);
    const auto news = m_hosts->takeNews(queue);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.value(other).connectionsTaken, std::optional(1));
}

void TestLearnedHosts::whatIsKnownAlreadyIsNoNews()
{
    m_hosts->adopt(seen(QDateTime::currentDateTimeUtc().addDays(-1)), MonotonicTime());
    m_hosts->learnConnections(host, 4);
    m_hosts->learnRanges(host, Learned::No);
    QCOMPARE(m_told, 0);
    QVERIFY(m_hosts->takeNews(queue).isEmpty());
}

void TestLearnedHosts::trustsThisRunMoreThanAnEarlierOne()
{
    m_hosts->learnConnections(host, 2);
    auto earlier = seen(QDateTime::currentDateTimeUtc());
    earlier.insert(other, {.host = other, .connectionsTaken = 6, .lastSeen = earlier.value(host).lastSeen});
    m_hosts->adopt(earlier, MonotonicTime());
    QCOMPARE(m_hosts->profile(host).connectionsTaken, std::optional(2));
    QCOMPARE(m_hosts->profile(other).connectionsTaken, std::optional(6));
}

void TestLearnedHosts::forgetsOnRequest()
{
    m_hosts->learnConnections(host, 2);
    m_hosts->forget(host);
    QVERIFY(m_hosts->profiles().isEmpty());
    QVERIFY(m_hosts->takeNews(queue).isEmpty());
}

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
