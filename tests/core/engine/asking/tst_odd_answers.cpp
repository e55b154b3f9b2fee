#include "core/engine/asking/odd_answers.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

ResponseHead marked(const QByteArray& etag)
{
    ResponseHead head;
    head.etag = etag;
    return head;
}

ResponseHead busy(const QByteArray& retryAfter)
{
    ResponseHead head;
    head.retryAfter = retryAfter;
    return head;
}

} // namespace

// When a check believes an answer that is of no use.
class TestOddAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesWhatComesInARow_data();
    void believesWhatComesInARow();
    void countsAnewAfterAUsefulAnswer();
    void waitsAsLongAsABusyServerAsks_data();
    void waitsAsLongAsABusyServerAsks();
    void asksABusyServerOnlySoOften();
    void believesARefusalAtOnce();
};

void TestOddAnswers::believesWhatComesInARow_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("machines"); // with marks of their own, in turn
    QTest::addColumn<int>("believed");
    QTest::newRow("another version") << Verdict::StartAfresh << 1 << 5;
    QTest::newRow("other versions that come back") << Verdict::StartAfresh << 3 << 32;
    QTest::newRow("a contradiction") << Verdict::AskAgain << 1 << 2;
    QTest::newRow("a coding") << Verdict::AskDecoded << 1 << 4;
}

void TestOddAnswers::believesWhatComesInARow()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const int, machines);
    QFETCH(const int, believed);
    OddAnswers answers(3);
    int n = 0;
    while (n < 100 && answers.waitAfter(verdict, marked("\"" + QByteArray::number(n % machines) + "\"")))
        ++n;
    QCOMPARE(n + 1, believed);
}

void TestOddAnswers::countsAnewAfterAUsefulAnswer()
{
    OddAnswers answers(1);
    for (const Verdict verdict : {Verdict::AskAgain, Verdict::FewerConnections}) {
        QVERIFY(answers.waitAfter(verdict, {}));
        answers.noteUseful();
        QVERIFY(answers.waitAfter(verdict, {}));
        QVERIFY(!answers.waitAfter(verdict, {}));
    }
}

void TestOddAnswers::waitsAsLongAsABusyServerAsks_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("says nothing") << QByteArray() << qint64{0};
    QTest::newRow("a moment") << QByteArray("7") << qint64{7};
    QTest::newRow("too long for a person who waits") << QByteArray("31") << qint64{-1};
}

void TestOddAnswers::waitsAsLongAsABusyServerAsks()
{
    QFETCH(const QByteArray, retryAfter);
    OddAnswers answers(3);
    const auto wait = answers.waitAfter(Verdict::TryLater, busy(retryAfter));
    QTEST(wait ? std::chrono::floor<std::chrono::seconds>(*wait).count() : qint64{-1}, "seconds");
    QVERIFY(!wait || *wait > 0ms);
}

void TestOddAnswers::asksABusyServerOnlySoOften()
{
    OddAnswers answers(2);
    const auto first = answers.waitAfter(Verdict::FewerConnections, {});
    const auto second = answers.waitAfter(Verdict::TryLater, {});
    QVERIFY(first && second && *first < *second);
    QVERIFY(!answers.waitAfter(Verdict::TryLater, {}));
    QVERIFY(!OddAnswers(0).waitAfter(Verdict::TryLater, {}));
}

void TestOddAnswers::believesARefusalAtOnce()
{
    OddAnswers answers(3);
    QVERIFY(!answers.waitAfter(Verdict::GiveUp, {}));
    QVERIFY(!answers.waitAfter(Verdict::AskAsOneStream, {}));
}

QTEST_GUILESS_MAIN(TestOddAnswers)
#include "tst_odd_answers.moc"
