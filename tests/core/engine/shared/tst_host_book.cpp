#include "core/engine/shared/host_book.h"

#include <QTest>
#include <QTimeZone>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const QString host = QStringLiteral("https://a.example:443");
const QString other = QStringLiteral("https://b.example:443");
const QDateTime today(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());

} // namespace

class TestHostBook : public QObject
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

void TestHostBook::knowsNothingAtFirst()
{
    const HostBook book;
    QCOMPARE(book.profile(host, today), (HostProfile{.host = host}));
    QVERIFY(book.profiles(today).isEmpty());
    QVERIFY(!book.hasNews());
}

void TestHostBook::remembersWhatItLearned()
{
    HostBook book;
    book.learnConnections(host, 4, today);
    book.learnRanges(host, Learned::No, today);
    book.learnRetryAfter(host, today.addSecs(60), today);
    const HostProfile profile = book.profile(host, today);
    QCOMPARE(profile.connectionsTaken, std::optional(4));
    QCOMPARE(profile.rangesTrusted, Learned::No);
    QCOMPARE(profile.retryAfter, std::optional(today.addSecs(60)));
    QCOMPARE(book.profiles(today), QList{profile});
}

void TestHostBook::forgetsWhatIsTwoWeeksOld()
{
    HostBook book;
    book.learnConnections(host, 4, today);
    QCOMPARE(book.profile(host, today.addDays(14)).connectionsTaken, std::optional(4));
    const QDateTime later = today.addDays(14).addSecs(1);
    QCOMPARE(book.profile(host, later).connectionsTaken, std::nullopt);
    QVERIFY(book.profiles(later).isEmpty());
}

// When one fact of a forgotten profile is learned anew, the old facts do not come back with it.
void TestHostBook::learnsAnewWhatWasForgotten()
{
    HostBook book;
    book.learnRanges(host, Learned::No, today);
    book.learnConnections(host, 4, today.addDays(20));
    QCOMPARE(book.profile(host, today.addDays(20)).rangesTrusted, Learned::NotYet);
    QCOMPARE(book.profile(host, today.addDays(20)).connectionsTaken, std::optional(4));
}

void TestHostBook::tellsWhatIsNewOnce()
{
    HostBook book;
    book.learnConnections(host, 4, today);
    book.learnConnections(other, 2, today);
    QCOMPARE(book.takeNews().size(), 2);
    QVERIFY(!book.hasNews());
    book.learnConnections(other, 1, today);
    const auto news = book.takeNews();
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.value(other).connectionsTaken, std::optional(1));
}

void TestHostBook::whatIsKnownAlreadyIsNoNews()
{
    HostBook book;
    book.adopt({{host, {.host = host, .connectionsTaken = 4, .lastSeen = today}}});
    book.learnConnections(host, 4, today.addDays(1));
    QVERIFY(!book.hasNews());
}

void TestHostBook::trustsThisRunMoreThanAnEarlierOne()
{
    HostBook book;
    book.learnConnections(host, 2, today);
    book.adopt({{host, {.host = host, .connectionsTaken = 4, .lastSeen = today}},
                {other, {.host = other, .connectionsTaken = 6, .lastSeen = today}}});
    QCOMPARE(book.profile(host, today).connectionsTaken, std::optional(2));
    QCOMPARE(book.profile(other, today).connectionsTaken, std::optional(6));
}

void TestHostBook::forgetsOnRequest()
{
    HostBook book;
    book.learnConnections(host, 2, today);
    book.forget(host);
    QVERIFY(book.profiles(today).isEmpty());
    QVERIFY(!book.hasNews());
}

QTEST_APPLESS_MAIN(TestHostBook)
#include "tst_host_book.moc"
