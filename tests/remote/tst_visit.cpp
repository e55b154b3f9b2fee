#include "app/handover/handover_client.h"
#include "app/handover/handover_server.h"
#include "app/handover/visit.h"
#include "tests/support/checks/patience.h"

#include <QJsonArray>
#include <QLocalSocket>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

using namespace tributary;
using namespace std::chrono_literals;

// A visitor of the window's socket asks for an answer of several messages.
class TestVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsAnsweredPageByPage();
    void anOrderMayBeAnsweredLater();
    void nobodyWaitsForAnAnswerThatTakesItsTime();
    void pagesAreMadeAsTheVisitorTakesThem();
    void whoTakesNothingIsShutOut();
    void ordersAreRefusedWhereNobodyObeys();
    void whatIsNoMessageIsNoOrder();
    void anAnswerIsToldThoughTheServerCloses();
    void aVisitorWhoGoesEndsTheVisit();
    void aClosedLineAmidAnAnswerIsNobodys();
    void aFaultInAnAnswerIsTold();

private:
    using Numbers = QList<int>;
    struct Heard
    {
        HandoverResult result;
        Numbers numbers;
    };

    std::future<Heard> asking() const;
    static bool isDone(std::future<Heard>& future);

    QTemporaryDir m_folder;
    QString m_socket = m_folder.filePath(QStringLiteral("s"));
};

namespace {

constexpr int pages = 20;

const QByteArray order = frameOf({{orderKey, QStringLiteral("list")}}, orderFrameVersion);

QJsonObject page(int number)
{
    QJsonObject json = answerTaken();
    json.insert(QLatin1String("number"), number);
    return json;
}

Visit::Pages countingPages(const std::shared_ptr<int>& made, int filling = 0)
{
    return [made, filling]() -> std::optional<QJsonObject> {
        if (*made == pages)
            return std::nullopt;
        QJsonObject json = page((*made)++);
        json.insert(QLatin1String("filling"), QString(filling, u'x'));
        return json;
    };
}

QFuture<HandoverServer::Taken> takingNothing(const Handover&)
{
    return QtFuture::makeReadyFuture(HandoverServer::Taken(std::unexpected(QStringLiteral("only orders"))));
}

} // namespace

// From another thread, as it would be from another process. The last page has the highest number.
std::future<TestVisit::Heard> TestVisit::asking() const
{
    return std::async(std::launch::async, [socket = m_socket] {
        Numbers numbers;
        const auto read = [&](const QJsonObject& json) -> std::expected<AnswerEnds, FrameFault> {
            if (!json.contains(QLatin1String("number")))
                return std::unexpected(FrameFault::Nonsense);
            numbers.append(json[QLatin1String("number")].toInt());
            return numbers.last() == pages - 1 ? AnswerEnds::Here : AnswerEnds::Later;
        };
        const HandoverResult result = ask(order, socket, test::patience(), read);
        return Heard{.result = result, .numbers = numbers};
    });
}

bool TestVisit::isDone(std::future<Heard>& future)
{
    return QTest::qWaitFor([&] { return future.wait_for(0s) == std::future_status::ready; },
                           static_cast<int>(test::patience().count()));
}

void TestVisit::anOrderIsAnsweredPageByPage()
{
    HandoverServer server(takingNothing);
    QJsonObject asked;
    server.setObey([&](const QJsonObject& json, Visit& visit) {
        asked = json;
        visit.answerInPages(countingPages(std::make_shared<int>(0)));
    });
    QVERIFY(server.listen(m_socket));
    auto hearing = asking();
    QVERIFY(isDone(hearing));
    const Heard heard = hearing.get();
    QCOMPARE(heard.result.outcome, HandoverOutcome::Taken);
    QCOMPARE(heard.numbers.size(), pages);
    QVERIFY(std::ranges::is_sorted(heard.numbers));
    QCOMPARE(asked[orderKey].toString(), QStringLiteral("list"));
}

void TestVisit::anOrderMayBeAnsweredLater()
{
    HandoverServer server(takingNothing);
    QPointer<Visit> waiting;
    server.setObey([&](const QJsonObject&, Visit& visit) { waiting = &visit; });
    QVERIFY(server.listen(m_socket));
    auto hearing = asking();
    TRY_VERIFY(waiting);
    QVERIFY(hearing.wait_for(0s) != std::future_status::ready);
    waiting->answer(page(pages - 1));
    QVERIFY(isDone(hearing));
    QCOMPARE(hearing.get().result.outcome, HandoverOutcome::Taken);
}

// The patience is for visitors, who have said all that they want.
void TestVisit::nobodyWaitsForAnAnswerThatTakesItsTime()
{
    HandoverServer server(takingNothing, 100ms);
    QPointer<Visit> waiting;
    server.setObey([&](const QJsonObject&, Visit& visit) { waiting = &visit; });
    QVERIFY(server.listen(m_socket));
    auto hearing = asking();
    TRY_VERIFY(waiting);
    // The server shuts out a visitor who came later and says nothing, so its patience has passed for both.
    QLocalSocket silent;
    silent.connectToServer(m_socket);
    QVERIFY(silent.waitForConnected());
    TRY_COMPARE(silent.state(), QLocalSocket::UnconnectedState);
    QVERIFY(waiting);
    waiting->answer(page(pages - 1));
    QVERIFY(isDone(hearing));
    QCOMPARE(hearing.get().result.outcome, HandoverOutcome::Taken);
}

void TestVisit::pagesAreMadeAsTheVisitorTakesThem()
{
    constexpr int moreThanALineHolds = 2'000'000;
    HandoverServer server(takingNothing, 1h);
    const auto made = std::make_shared<int>(0);
    server.setObey([&](const QJsonObject&, Visit& visit) {
        const bool isFirst = *made == 0;
        visit.answerInPages(isFirst ? countingPages(made, moreThanALineHolds)
                                    : countingPages(std::make_shared<int>(0)));
    });
    QVERIFY(server.listen(m_socket));
    QLocalSocket visitor;
    visitor.setReadBufferSize(1);
    visitor.connectToServer(m_socket);
    visitor.write(order);
    TRY_VERIFY(*made > 0);
    // The server has time for a whole answer to another visitor meanwhile.
    auto hearing = asking();
    QVERIFY(isDone(hearing));
    QCOMPARE(hearing.get().numbers.size(), pages);
    QCOMPARE(*made, 1);
    visitor.setReadBufferSize(0);
    qint64 taken = 0;
    connect(&visitor, &QLocalSocket::readyRead, this, [&] { taken += visitor.readAll().size(); });
    taken += visitor.readAll().size();
    TRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
    taken += visitor.readAll().size();
    QCOMPARE(*made, pages);
    QVERIFY(taken > qint64{pages} * moreThanALineHolds);
}

void TestVisit::whoTakesNothingIsShutOut()
{
    constexpr int moreThanALineHolds = 8'000'000;
    HandoverServer server(takingNothing, 300ms);
    QPointer<Visit> visiting;
    bool hasVisited = false;
    server.setObey([&](const QJsonObject&, Visit& visit) {
        visiting = &visit;
        hasVisited = true;
        visit.answerInPages(countingPages(std::make_shared<int>(0), moreThanALineHolds));
    });
    QVERIFY(server.listen(m_socket));
    QLocalSocket visitor;
    visitor.setReadBufferSize(1);
    visitor.connectToServer(m_socket);
    visitor.write(order);
    TRY_VERIFY(hasVisited);
    TRY_VERIFY(!visiting);
}

void TestVisit::ordersAreRefusedWhereNobodyObeys()
{
    HandoverServer server(takingNothing);
    QVERIFY(server.listen(m_socket));
    auto hearing = asking();
    QVERIFY(isDone(hearing));
    const Heard heard = hearing.get();
    QCOMPARE(heard.result.outcome, HandoverOutcome::Refused);
    QCOMPARE(heard.result.why, wordsFor(FrameFault::Nonsense));
}

void TestVisit::whatIsNoMessageIsNoOrder()
{
    HandoverServer server(takingNothing);
    int orders = 0;
    server.setObey([&](const QJsonObject&, Visit&) { ++orders; });
    QVERIFY(server.listen(m_socket));
    QLocalSocket visitor;
    visitor.connectToServer(m_socket);
    QByteArray cut = order;
    cut.chop(1);
    cut.append('x');
    visitor.write(cut);
    TRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
    FrameReader reader;
    reader.feed(visitor.readAll());
    const auto answer = reader.next();
    QVERIFY(answer && *answer);
    QVERIFY(!isTaken(**answer));
    QCOMPARE(orders, 0);
}

void TestVisit::anAnswerIsToldThoughTheServerCloses()
{
    HandoverServer server(takingNothing);
    server.setObey([&](const QJsonObject&, Visit& visit) {
        visit.answer(page(pages - 1));
        server.close();
    });
    QVERIFY(server.listen(m_socket));
    auto hearing = asking();
    QVERIFY(isDone(hearing));
    QCOMPARE(hearing.get().result.outcome, HandoverOutcome::Taken);
}

void TestVisit::aVisitorWhoGoesEndsTheVisit()
{
    HandoverServer server(takingNothing);
    QPointer<Visit> waiting;
    server.setObey([&](const QJsonObject&, Visit& visit) { waiting = &visit; });
    QVERIFY(server.listen(m_socket));
    {
        QLocalSocket visitor;
        visitor.connectToServer(m_socket);
        visitor.write(order);
        TRY_VERIFY(waiting);
    }
    TRY_VERIFY(!waiting);
}

void TestVisit::aClosedLineAmidAnAnswerIsNobodys()
{
    HandoverServer server(takingNothing);
    server.setObey([&](const QJsonObject&, Visit& visit) {
        visit.answerInPages([first = true]() mutable -> std::optional<QJsonObject> {
            return std::exchange(first, false) ? std::optional(page(0)) : std::nullopt;
        });
    });
    QVERIFY(server.listen(m_socket));
    auto hearing = asking();
    QVERIFY(isDone(hearing));
    const Heard heard = hearing.get();
    QCOMPARE(heard.result.outcome, HandoverOutcome::NobodyThere);
    QCOMPARE(heard.numbers, Numbers{0});
}

void TestVisit::aFaultInAnAnswerIsTold()
{
    HandoverServer server(takingNothing);
    server.setObey([&](const QJsonObject&, Visit& visit) { visit.answer(answerTaken()); });
    QVERIFY(server.listen(m_socket));
    auto hearing = asking();
    QVERIFY(isDone(hearing));
    const Heard heard = hearing.get();
    QCOMPARE(heard.result.outcome, HandoverOutcome::Refused);
    QCOMPARE(heard.result.why, wordsFor(FrameFault::Nonsense));
}

QTEST_GUILESS_MAIN(TestVisit)
#include "tst_visit.moc"
