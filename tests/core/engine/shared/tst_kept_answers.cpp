#include "core/engine/shared/kept_answers.h"
#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

// KeptAnswers keeps answers that may not be had again, for a while, for the question that each answers.
class TestKeptAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatMayNotBeHadAgain_data();
    void keepsWhatMayNotBeHadAgain();
    void givesAnAnswerOnceAndToItsOwnQuestion();
    void givesAllOfTheFileForAnyPart();
    void givesTheNewestOfSeveral();
    void givesNoneThatHasBroken();
    void dropsWhatIsOld();
    void dropsTheOldestOfTooMany();
};

namespace {

DownloadRequest requestFor(int number)
{
    DownloadRequest request;
    request.url = QUrl(QStringLiteral("http://own.example/get?number=%1").arg(number));
    return request;
}

Inquiry questionFor(int number)
{
    return {.url = requestFor(number).url, .range = ByteRange{0, 100}};
}

enum class Brings : quint8 { Part, All };

// The answers of a test, and its clock.
struct Kept
{
    KeptAnswers answers;
    KeptAnswers::Clock::time_point now{};

    ToldAnswer* keep(int number, Brings brings = Brings::Part)
    {
        auto* stream = new ToldAnswer;
        KeptAnswer answer;
        Inquiry asked = questionFor(number);
        if (brings == Brings::All)
            asked.range.reset();
        answer.way.asked = makeRequest(requestFor(number), asked);
        answer.way.bringsAll = brings == Brings::All;
        answer.transfer.reset(stream);
        answers.keep(std::move(answer), now);
        return stream;
    }
    const WayOfAnswer* wayOf(int number)
    {
        return answers.wayOf(requestFor(number), questionFor(number), now);
    }
};

} // namespace

void TestKeptAnswers::keepsWhatMayNotBeHadAgain_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("a file") << QUrl(QStringLiteral("http://own.example/a.zip")) << false;
    QTest::newRow("a query") << QUrl(QStringLiteral("http://own.example/a.zip?token=1")) << true;
    QTest::newRow("a script") << QUrl(QStringLiteral("http://own.example/get.php")) << true;
    QTest::newRow("no kind of file") << QUrl(QStringLiteral("http://own.example/d/aB3x")) << true;
}

void TestKeptAnswers::keepsWhatMayNotBeHadAgain()
{
    QFETCH(const QUrl, link);
    QTEST(KeptAnswers::isWorthKeeping(link), "isKept");
}

void TestKeptAnswers::givesAnAnswerOnceAndToItsOwnQuestion()
{
    Kept kept;
    ToldAnswer* stream = kept.keep(1);
    kept.keep(2);
    QVERIFY(!kept.wayOf(3));
    DownloadRequest other = requestFor(1);
    other.credentials = Credentials{QStringLiteral("me"), QStringLiteral("secret")};
    QVERIFY(!kept.answers.wayOf(other, questionFor(1), kept.now));
    other = requestFor(1);
    other.network.proxy.kind = ProxyKind::None;
    QVERIFY(!kept.answers.wayOf(other, questionFor(1), kept.now));
    Inquiry shorter = questionFor(1);
    shorter.range = ByteRange{0, 50};
    QVERIFY(!kept.answers.wayOf(requestFor(1), shorter, kept.now));
    const WayOfAnswer* way = kept.wayOf(1);
    QVERIFY(way);
    const KeptAnswer taken = kept.answers.take(*way);
    QCOMPARE(taken.transfer.get(), stream);
    QVERIFY(!stream->isStopped);
    QVERIFY(!kept.wayOf(1));
    QVERIFY(kept.wayOf(2));
}

void TestKeptAnswers::givesAllOfTheFileForAnyPart()
{
    Kept kept;
    kept.keep(1, Brings::All);
    Inquiry inquiry = questionFor(1);
    QVERIFY(kept.answers.wayOf(requestFor(1), inquiry, kept.now));
    inquiry.range = ByteRange{0, 50};
    QVERIFY(kept.answers.wayOf(requestFor(1), inquiry, kept.now));
    inquiry.range.reset();
    QVERIFY(kept.answers.wayOf(requestFor(1), inquiry, kept.now));
    inquiry.coding = BodyCoding::Inflated;
    QVERIFY(!kept.answers.wayOf(requestFor(1), inquiry, kept.now));
}

void TestKeptAnswers::givesTheNewestOfSeveral()
{
    Kept kept;
    kept.keep(1);
    kept.now += 1s;
    const ToldAnswer* newer = kept.keep(1);
    QCOMPARE(kept.answers.take(*kept.wayOf(1)).transfer.get(), newer);
}

void TestKeptAnswers::givesNoneThatHasBroken()
{
    Kept kept;
    kept.keep(1)->toldError = DownloadError{.kind = ErrorKind::ConnectionLost};
    QVERIFY(!kept.wayOf(1));
}

void TestKeptAnswers::dropsWhatIsOld()
{
    Kept kept;
    kept.keep(1);
    kept.now += 90s;
    kept.keep(2);
    QCOMPARE(*kept.answers.nextEnd() - kept.now, 30s);
    QVERIFY(kept.wayOf(1));
    kept.now += 30s;
    kept.answers.dropOld(kept.now);
    QVERIFY(!kept.wayOf(1));
    QVERIFY(kept.wayOf(2));
    kept.now += 90s;
    QVERIFY(!kept.wayOf(2));
    QVERIFY(kept.answers.isEmpty());
    QVERIFY(!kept.answers.nextEnd());
}

void TestKeptAnswers::dropsTheOldestOfTooMany()
{
    Kept kept;
    for (int number = 0; number < 9; ++number)
        kept.keep(number);
    QVERIFY(!kept.wayOf(0));
    QVERIFY(kept.wayOf(1));
    QVERIFY(kept.wayOf(8));
}

QTEST_GUILESS_MAIN(TestKeptAnswers)
#include "tst_kept_answers.moc"
