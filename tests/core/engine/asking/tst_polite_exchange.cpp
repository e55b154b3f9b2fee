#include "core/engine/asking/polite_exchange.h"
#include "core/http/judging/redirect_rule.h"
#include "core/values/network/origin.h"
#include "tests/core/engine/lane_services.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 buffer = 64 * 1024;
const QByteArray target = "/10K/a.bin";

} // namespace

// What a link's check and the search for a checksum have in common.
class TestPoliteExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsTheRangeThatWasAsked();
    void asksOverOneLineAsLongAsItLeadsThere();
    void waitsForItsTurnAtTheHost();
    void leavesTheLineWhenItIsStopped();
    void followsWithTheCookiesThatWereSet();
    void comesBackWithTheCookiesOfEachAnswer();
    void asksCachesForNothingNew();
    void givesAnotherHostNothingThatWasForTheFirst();
    void signsInByDigestWhereThatIsAskedFor();
    void followsOnlySoOften();
    void waitsForAWholeAnswerOnlySoLong();
    void waitsInLineForAsLongAsItTakes();
    void endsWhenNobodyAnswers_data();
    void endsWhenNobodyAnswers();
    void takesNoMoreThanItIsAllowed();

private:
    std::optional<LaneServices> m_lane;
    DownloadRequest m_wanted;

    JobServices services() { return m_lane->forHome(this); }
};

void TestPoliteExchange::init()
{
    m_lane.emplace();
    m_wanted = {};
    m_wanted.network.proxy.kind = ProxyKind::None;
}

void TestPoliteExchange::cleanup()
{
    m_lane.reset();
}

void TestPoliteExchange::bringsTheRangeThatWasAsked()
{
    const ScriptedServer server;
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    QSignalSpy heads(&exchange, &PoliteExchange::headArrived);
    exchange.ask({.url = server.url(target), .range = ByteRange{100, 300}, .ifRange = {}}, buffer);
    QVERIFY(!exchange.hasHead());
    TRY_VERIFY(exchange.isOver());
    QCOMPARE(heads.size(), 1);
    QCOMPARE(exchange.head().status, 206);
    QVERIFY(!exchange.error());
    QCOMPARE(exchange.take(buffer), VirtualFile::atPath(target)->bytes(100, 300));
}

void TestPoliteExchange::asksOverOneLineAsLongAsItLeadsThere()
{
    const ScriptedServer server;
    const ScriptedServer other;
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    const auto ask = [&](const ScriptedServer& of) {
        exchange.ask({.url = of.url(target), .range = ByteRange{0, 10}, .ifRange = {}}, buffer);
        TRY_VERIFY(exchange.isOver());
        QVERIFY(!exchange.error());
    };
    ask(server);
    ask(server);
    QCOMPARE(server.log().size(), 2);
    QCOMPARE(server.log().connections(), 1);
    ask(other);
    QCOMPARE(other.log().size(), 1);
}

void TestPoliteExchange::waitsForItsTurnAtTheHost()
{
    const ScriptedServer server;
    const QString host = originOf(server.url());
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    // From before the host's rest begins: this thread may be held up in between.
    QElapsedTimer time;
    time.start();
    m_lane->limits.hosts().leaveAlone(host, 300ms, MonotonicTime::clock::now());
    exchange.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(exchange.isOver());
    QVERIFY(time.elapsed() >= 300);
    QVERIFY(!exchange.error());
}

void TestPoliteExchange::leavesTheLineWhenItIsStopped()
{
    const ScriptedServer server;
    m_lane->limits.hosts().leaveAlone(originOf(server.url()), 100ms, MonotonicTime::clock::now());
    PoliteExchange stopped(services(), m_wanted, Timeouts{});
    QSignalSpy heads(&stopped, &PoliteExchange::headArrived);
    stopped.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
    stopped.stop();
    PoliteExchange other(services(), m_wanted, Timeouts{});
    other.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(other.isOver());
    QCOMPARE(server.log().size(), 1);
    QCOMPARE(heads.size(), 0);
}

void TestPoliteExchange::followsWithTheCookiesThatWereSet()
{
    const ScriptedServer server([](const Exchange& exchange) {
        if (exchange.request.path() == "/from")
            return Reply::redirect(302, "/to").header("Set-Cookie", "pass=yes; Path=/");
        return Reply(200, QByteArray("there"));
    });
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    connect(&exchange, &PoliteExchange::headArrived, this, [&] {
        if (exchange.head().status == 302)
            QVERIFY(exchange.follow());
    });
    exchange.ask({.url = server.url("/from"), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(exchange.isOver() && exchange.hasHead() && exchange.head().status == 200);
    QCOMPARE(exchange.take(buffer), QByteArray("there"));
    QCOMPARE(server.log().at(1).request.header("Cookie"), QByteArray("pass=yes"));
}

void TestPoliteExchange::comesBackWithTheCookiesOfEachAnswer()
{
    const ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return reply.header("Set-Cookie", "last=" + QByteArray::number(exchange.index) + "; Path=/");
    }));
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    for (int i = 0; i < 3; ++i) {
        exchange.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
        TRY_VERIFY(exchange.isOver());
        QVERIFY(!exchange.error());
    }
    QVERIFY(!server.log().at(0).request.headers.contains("Cookie"));
    QCOMPARE(server.log().at(1).request.header("Cookie"), QByteArray("last=0"));
    QCOMPARE(server.log().at(2).request.header("Cookie"), QByteArray("last=1"));
}

// A cache near by that has the file is as good as the server; other programs use it as well.
void TestPoliteExchange::asksCachesForNothingNew()
{
    const ScriptedServer server;
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    exchange.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(exchange.isOver());
    QCOMPARE(server.log().size(), 1);
    QCOMPARE(server.log().countHeader("Cache-Control"), 0);
    QCOMPARE(server.log().countHeader("Pragma"), 0);
}

void TestPoliteExchange::givesAnotherHostNothingThatWasForTheFirst()
{
    const ScriptedServer other;
    const QUrl there = other.url(target);
    const ScriptedServer server([there](const Exchange&) { return Reply::redirect(302, there.toEncoded()); });
    m_wanted.url = server.url("/from");
    m_wanted.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("canary")};
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    connect(&exchange, &PoliteExchange::headArrived, this, [&] {
        if (exchange.head().status == 302)
            QVERIFY(exchange.follow());
    });
    exchange.ask({.url = m_wanted.url, .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(other.log().size() == 1);
    QVERIFY(!server.log().at(0).request.header("Authorization").isEmpty());
    QVERIFY(other.log().at(0).request.header("Authorization").isEmpty());
}

void TestPoliteExchange::signsInByDigestWhereThatIsAskedFor()
{
    const auto wantsDigest = [] {
        return Reply(401).header("WWW-Authenticate", "Digest realm=\"a\", nonce=\"n\", qop=\"auth\"");
    };
    const ScriptedServer server(FileService().then([=](const Exchange& exchange, Reply reply) {
        const bool isRight = exchange.request.header("Authorization").startsWith("Digest ") &&
                             !exchange.request.target.contains("wrong");
        return isRight ? std::move(reply) : wantsDigest();
    }));
    m_wanted.url = server.url(target);
    m_wanted.credentials = Credentials{QStringLiteral("me"), QStringLiteral("canary")};
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    QSignalSpy heads(&exchange, &PoliteExchange::headArrived);
    exchange.ask({.url = server.url(target)}, buffer);
    TRY_VERIFY(exchange.isOver());
    QCOMPARE(exchange.head().status, 200);
    QCOMPARE(heads.size(), 1);
    QCOMPARE(server.log().size(), 2);
    // The next question knows, and one that is refused is not repeated for ever.
    exchange.ask({.url = server.url("/10K/wrong.bin")}, buffer);
    TRY_VERIFY(exchange.isOver());
    QCOMPARE(exchange.head().status, 401);
    QCOMPARE(heads.size(), 2);
    const auto records = server.log().records();
    QCOMPARE(std::ranges::count_if(records,
                                   [](const ExchangeRecord& record) {
                                       return record.request.header("Authorization").startsWith("Basic ");
                                   }),
             1);
    QVERIFY(records.size() <= 5);
}

void TestPoliteExchange::followsOnlySoOften()
{
    const ScriptedServer server([](const Exchange&) { return Reply::redirect(302, "/again"); });
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    std::optional<DownloadError> refused;
    connect(&exchange, &PoliteExchange::headArrived, this, [&] {
        if (const auto followed = exchange.follow(); !followed)
            refused = followed.error();
    });
    exchange.ask({.url = server.url("/again"), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(refused);
    QCOMPARE(refused->kind, ErrorKind::TooManyRedirects);
    QCOMPARE(server.log().size(), mostRedirects + 1);
}

// A host that wants to be left alone takes its time as well.
void TestPoliteExchange::waitsForAWholeAnswerOnlySoLong()
{
    const ScriptedServer server;
    m_lane->limits.hosts().leaveAlone(originOf(server.url()), 1h, MonotonicTime::clock::now());
    PoliteExchange exchange(services(), m_wanted, 400ms);
    QSignalSpy ends(&exchange, &PoliteExchange::over);
    exchange.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(exchange.isOver());
    QCOMPARE(ends.size(), 1);
    QCOMPARE(exchange.error()->kind, ErrorKind::TimedOut);
    QCOMPARE(server.log().size(), 0);
}

// Others that ask the same host keep it waiting, which says nothing of the host.
void TestPoliteExchange::waitsInLineForAsLongAsItTakes()
{
    const ScriptedServer server;
    const QString host = originOf(server.url());
    m_lane.emplace(QueueLimits{.eachHost = {.delay = 1s}});
    QVERIFY(m_lane->limits.paces().mayRequest(host, this, MonotonicTime::clock::now()));
    PoliteExchange exchange(services(), m_wanted, 400ms);
    exchange.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(server.log().size() == 1);
}

void TestPoliteExchange::endsWhenNobodyAnswers_data()
{
    QTest::addColumn<bool>("dripsOn");
    QTest::addColumn<bool>("isForAll");
    QTest::newRow("silent, by the time for a sign") << false << false;
    QTest::newRow("silent, by the time for all") << false << true;
    QTest::newRow("for ever on its way, by the time for all") << true << true;
}

void TestPoliteExchange::endsWhenNobodyAnswers()
{
    QFETCH(const bool, dripsOn);
    QFETCH(const bool, isForAll);
    const ScriptedServer server(FileService().then([dripsOn](const Exchange&, Reply reply) {
        return dripsOn ? reply.rate(10) : reply.stallBeforeHeaders();
    }));
    const PoliteExchange::Patience patience =
        isForAll ? PoliteExchange::Patience(400ms) : Timeouts{.silence = 400ms, .connect = 1h};
    PoliteExchange exchange(services(), m_wanted, patience);
    QSignalSpy ends(&exchange, &PoliteExchange::over);
    exchange.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(exchange.isOver());
    QCOMPARE(ends.size(), 1);
    QVERIFY(!exchange.hasHead());
    QVERIFY(exchange.error());
    QCOMPARE(exchange.error()->kind, ErrorKind::TimedOut);
}

void TestPoliteExchange::takesNoMoreThanItIsAllowed()
{
    const ScriptedServer server;
    PoliteExchange exchange(services(), m_wanted, Timeouts{});
    exchange.ask({.url = server.url(target), .range = {}, .ifRange = {}}, buffer);
    TRY_VERIFY(exchange.isOver());
    const QByteArray first = exchange.take(1000);
    QCOMPARE(first.size(), 1000);
    const VirtualFile file = *VirtualFile::atPath(target);
    QCOMPARE(first + exchange.take(buffer), file.bytes(0, file.size));
    QCOMPARE(exchange.take(buffer), QByteArray());
}

QTEST_GUILESS_MAIN(TestPoliteExchange)
#include "tst_polite_exchange.moc"
