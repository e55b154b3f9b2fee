#include "core/http/exchange/answer_head.h"

#include <QTest>

using namespace tributary;

// The head of an answer, honest and not. To fool a row, the reader would have to take something for the
// head's end that is none, or show a header that was not said.
class TestAnswerHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAHead_data();
    void readsAHead();
    void leavesTheBody();
    void joinsHeadersOfOneName();
    void passesOverInterimAnswers();
    void passesOverLinesThatAreNoHeaders_data();
    void passesOverLinesThatAreNoHeaders();
    void refusesWhatIsNoHead_data();
    void refusesWhatIsNoHead();
    void refusesAHeadWithoutEnd_data();
    void refusesAHeadWithoutEnd();
};

namespace {

AnswerHead headOf(const QByteArray& wire, qsizetype step)
{
    AnswerHead head;
    for (qsizetype at = 0; at < wire.size(); at += step) {
        QByteArrayView input = QByteArrayView(wire).sliced(at, std::min(step, wire.size() - at));
        head.take(input);
    }
    return head;
}

} // namespace

void TestAnswerHead::readsAHead_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("as it should be") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    QTest::newRow("by the older version") << QByteArray("HTTP/1.0 200 OK\r\ncontent-length:5\r\n\r\n");
    QTest::newRow("without words for the status") << QByteArray("HTTP/1.1 200\r\nContent-Length: 5\r\n\r\n");
    QTest::newRow("with bare line breaks") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 5\n\n");
    QTest::newRow("with a header over two lines")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length:\r\n 5\r\n\r\n");
}

void TestAnswerHead::readsAHead()
{
    QFETCH(const QByteArray, wire);
    for (const qsizetype step : {qsizetype{1}, qsizetype{5}, wire.size()}) {
        const AnswerHead head = headOf(wire, step);
        QCOMPARE(head.state(), AnswerHead::State::Complete);
        QCOMPARE(head.status(), 200);
        QCOMPARE(head.header("Content-LENGTH").trimmed(), QByteArray("5"));
        QCOMPARE(headOf(wire.chopped(1), step).state(), AnswerHead::State::Incomplete);
    }
}

void TestAnswerHead::leavesTheBody()
{
    AnswerHead head;
    const QByteArray wire = "HTTP/1.1 200 OK\r\nA: b\r\n\r\nA: c\r\n\r\n";
    QByteArrayView input(wire);
    head.take(input);
    QCOMPARE(input.toByteArray(), QByteArray("A: c\r\n\r\n"));
    QCOMPARE(head.header("a"), QByteArray("b"));
}

void TestAnswerHead::joinsHeadersOfOneName()
{
    const AnswerHead head = headOf("HTTP/1.1 200 OK\r\nContent-Length: 5\r\ncontent-length: 6\r\n\r\n", 1000);
    QCOMPARE(head.header("Content-Length"), QByteArray("5, 6"));
    QCOMPARE(head.headers().size(), 1);
    const AnswerHead cookies = headOf("HTTP/1.1 302 Found\r\nSet-Cookie: a=1; Expires=Tue, 01 Jul 2030 "
                                      "10:00:00 GMT\r\nset-cookie: b=2\r\n\r\n",
                                      1000);
    QCOMPARE(cookies.header("Set-Cookie"), QByteArray("a=1; Expires=Tue, 01 Jul 2030 10:00:00 GMT\nb=2"));
}

void TestAnswerHead::passesOverInterimAnswers()
{
    const QByteArray interim = "HTTP/1.1 103 Early Hints\r\nContent-Length: 7\r\nLink: </a>\r\n\r\n";
    const AnswerHead head = headOf(interim.repeated(3) + "HTTP/1.1 200 OK\r\nA: b\r\n\r\n", 11);
    QCOMPARE(head.state(), AnswerHead::State::Complete);
    QCOMPARE(head.status(), 200);
    QCOMPARE(head.interims(), 3);
    QVERIFY(head.header("Content-Length").isEmpty());
}

void TestAnswerHead::passesOverLinesThatAreNoHeaders_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"nothing", ": x", "X Bad Name: x", "X\xe4: x", "X-Bad : Content-Length: 7"})
        QTest::newRow(line) << QByteArray(line);
}

void TestAnswerHead::passesOverLinesThatAreNoHeaders()
{
    QFETCH(const QByteArray, line);
    const AnswerHead head = headOf("HTTP/1.1 200 OK\r\nA: b\r\n" + line + "\r\nContent-Length: 5\r\n\r\n", 7);
    QCOMPARE(head.state(), AnswerHead::State::Complete);
    QVERIFY(head.isOdd());
    QCOMPARE(head.headers().size(), 2);
    QCOMPARE(head.header("Content-Length"), QByteArray("5"));
    QVERIFY(headOf("HTTP/1.0 200 OK\r\n\r\n", 7).isOdd());
    QVERIFY(!headOf("HTTP/1.1 103 Hints\r\n" + line + "\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n", 7).isOdd());
}

void TestAnswerHead::refusesWhatIsNoHead_data()
{
    QTest::addColumn<QByteArray>("wire");
    const QByteArray begin = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("another protocol") << QByteArray("220 welcome\r\n\r\n");
    QTest::newRow("a page") << QByteArray("<html>\r\n\r\n");
    QTest::newRow("a status that is no number") << QByteArray("HTTP/1.1 2x0 OK\r\n\r\n");
    QTest::newRow("a status of four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
    QTest::newRow("a version of another kind") << QByteArray("HTTP/2.0 200 OK\r\n\r\n");
    QTest::newRow("a name with a space") << begin + "Content-Length : 5\r\n\r\n";
    QTest::newRow("a length with a space in its name") << begin + "Content Length: 5\r\n\r\n";
    QTest::newRow("a length without a colon") << begin + "content-length 5\r\n\r\n";
    QTest::newRow("a range with a space in its name") << begin + "Content -Range: bytes 0-1/5\r\n\r\n";
    QTest::newRow("a framing with a tab in its name") << begin + "Transfer-\tEncoding: chunked\r\n\r\n";
    QTest::newRow("a coding with a space in its name") << begin + "Content-Encoding : gzip\r\n\r\n";
    QTest::newRow("a NUL") << begin + "A: b" + QByteArray(1, '\0') + "\r\n\r\n";
    QTest::newRow("a switch to another protocol")
        << QByteArray("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n");
    QByteArray many;
    for (int i = 0; i < 1001; ++i)
        many += 'h' + QByteArray::number(i) + ": x\r\n";
    QTest::newRow("very many headers") << begin + many + "\r\n";
}

void TestAnswerHead::refusesWhatIsNoHead()
{
    QFETCH(const QByteArray, wire);
    const AnswerHead head = headOf(wire, 13);
    QCOMPARE(head.state(), AnswerHead::State::Broken);
    QVERIFY(!head.problem().isEmpty());
}

void TestAnswerHead::refusesAHeadWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("a status line") << QByteArray("HTTP/1.1 200 ") << QByteArray("x");
    QTest::newRow("a header") << QByteArray("HTTP/1.1 200 OK\r\nA: ") << QByteArray("x");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("A: b\r\n");
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
}

void TestAnswerHead::refusesAHeadWithoutEnd()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, again);
    QCOMPARE(headOf(begin + again.repeated(300'000 / again.size()), 4096).state(), AnswerHead::State::Broken);
}

QTEST_GUILESS_MAIN(TestAnswerHead)
#include "tst_answer_head.moc"
