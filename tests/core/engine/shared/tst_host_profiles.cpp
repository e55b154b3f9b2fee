#include "core/engine/shared/host_profiles.h"

#include <QTest>
#include <QTimeZone>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const QString host = QStringLiteral("https://a.example:443");
const QString other = QStringLiteral("https://b.example:443");
const QDateTime today(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());

} // namespace

class TestHostProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void remembersWhatItLearned();
    void forgetsWhatIsTwoWeeksOld();
    void learnsAnewWhatWasForgotten();
    void tellsWhatIsNewOnce();
    void whatIsKnownAlreadyIsNoNews();
    void trustsThisRunMoreThanAnEarlierOne();
    void forgetsOnRequest();
};

void TestHostProfiles::knowsNothingAtFirst()
{
    const HostProfiles profiles;
    QCOMPARE(profiles.profile(host, today), (HostProfile{.host = host}));
    QVERIFY(profiles.profiles(today).isEmpty());
    QVERIFY(!profiles.hasNews());
}

void TestHostProfiles::remembersWhatItLearned()
{
    HostProfiles profiles;
    profiles.learnConnections(host, 4, today);
    profiles.learnRanges(host, Learned::No, today);
    profiles.learnRetryAfter(host, today.addSecs(60), today);
    const HostProfile profile = profiles.profile(host, today);
    QCOMPARE(profile.connectionsTaken, std::optional(4));
    QCOMPARE(profile.rangesTrusted, Learned::No);
    QCOMPARE(profile.retryAfter, std::optional(today.addSecs(60)));
    QCOMPARE(profiles.profiles(today), QList{profile});
}

void TestHostProfiles::forgetsWhatIsTwoWeeksOld()
{
    HostProfiles profiles;
    profiles.learnConnections(host, 4, today);
    QCOMPARE(profiles.profile(host, today.addDays(14)).connectionsTaken, std::optional(4));
    const QDateTime later = today.addDays(14).addSecs(1);
    QCOMPARE(profiles.profile(host, later).connectionsTaken, std::nullopt);
    QVERIFY(profiles.profiles(later).isEmpty());
}

// When one fact of a forgotten profile is learned anew, the old facts do not come back with it.
void TestHostProfiles::learnsAnewWhatWasForgotten()
{
    HostProfiles profiles;
    profiles.learnRanges(host, Learned::No, today);
    profiles.learnConnections(host, 4, today.addDays(20));
    QCOMPARE(profiles.profile(host, today.addDays(20)).rangesTrusted, Learned::NotYet);
    QCOMPARE(profiles.profile(host, today.addDays(20)).connectionsTaken, std::optional(4));
}

void TestHostProfiles::tellsWhatIsNewOnce()
{
    HostProfiles profiles;
    profiles.learnConnections(host, 4, today);
    profiles.learnConnections(other, 2, today);
    QCOMPARE(profiles.takeNews().size(), 2);
    QVERIFY(!profiles.hasNews());
    profiles.learnConnections(other, 1, today);
    const auto news = profiles.takeNews();
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.value(other).connectionsTaken, std::optional(1));
}

void TestHostProfiles::whatIsKnownAlreadyIsNoNews()
{
    HostProfiles profiles;
    profiles.adopt({{host, {.host = host, .connectionsTaken = 4, .lastSeen = today}}});
    profiles.learnConnections(host, 4, today.addDays(1));
    QVERIFY(!profiles.hasNews());
}

void TestHostProfiles::trustsThisRunMoreThanAnEarlierOne()
{
    HostProfiles profiles;
    profiles.learnConnections(host, 2, today);
    profiles.adopt({{host, {.host = host, .connectionsTaken = 4, .lastSeen = today}},
                    {other, {.host = other, .connectionsTaken = 6, .lastSeen = today}}});
    QCOMPARE(profiles.profile(host, today).connectionsTaken, std::optional(2));
    QCOMPARE(profiles.profile(other, today).connectionsTaken, std::optional(6));
}

void TestHostProfiles::forgetsOnRequest()
{
    HostProfiles profiles;
    profiles.learnConnections(host, 2, today);
    profiles.forget(host);
    QVERIFY(profiles.profiles(today).isEmpty());
    QVERIFY(!profiles.hasNews());
}

QTEST_APPLESS_MAIN(TestHostProfiles)
#include "tst_host_profiles.moc"
