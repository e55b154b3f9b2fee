#include "core/engine/asking/link_list_fetch.h"
#include "tests/core/engine/lane_services.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

const QByteArray list = "https://a.example/a.iso\n";
const QByteArray target = "/d/list.txt";

Script answering(const Reply& reply)
{
    return [reply](const Exchange&) { return reply; };
}

} // namespace

// A list of links as it comes from a server.
class TestLinkListFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsTheWholeList_data();
    void bringsTheWholeList();
    void triesAgainWhatMayPass_data();
    void triesAgainWhatMayPass();
    void givesUpAfterItsTries_data();
    void givesUpAfterItsTries();
    void tellsEachRequestAndItsAnswer();
    void followsToAnotherServerWithoutTheLogin();
    void saysWhereTheListStands();
    void namesTheOtherServerThatWantsALogin();
    void saysWhyThereIsNoList_data();
    void saysWhyThereIsNoList();
    void takesNoMoreThanItsBound_data();
    void takesNoMoreThanItsBound();
    void waitsNoLongerThanItsBound_data();
    void waitsNoLongerThanItsBound();
    void takesNoPageForAMetalink_data();
    void takesNoPageForAMetalink();
    void readsNoFileOfThisMachine_data();
    void readsNoFileOfThisMachine();

private:
    std::optional<LaneServices> m_lane;
    DownloadRequest m_wanted;
    LinkListBounds m_bounds;
    QStringList m_told;
    QList<LogKind> m_kinds;
    QList<RetryNotice> m_retries;

    Expected<FetchedList> fetched()
    {
        std::optional<Expected<FetchedList>> answer;
        ListListener listener;
        listener.log = [this](const Phrase& line, LogKind kind) {
            m_told.append(line.english());
            m_kinds.append(kind);
        };
        listener.retrying = [this](const RetryNotice& notice) { m_retries.append(notice); };
        LinkListFetch fetch(
            m_wanted, m_lane->forHome(this), listener, [&](const auto& outcome) { answer = outcome; },
            m_bounds);
        const QSignalSpy ends(&fetch, &LinkListFetch::over);
        fetch.start();
        const bool came =
            QTest::qWaitFor([&] { return answer.has_value(); }, static_cast<int>(patience().count()));
        if (!came || ends.size() != 1)
            return failure(ErrorKind::Internal, QStringLiteral("no answer, or more than one end"));
        return *answer;
    }
    ErrorKind failed()
    {
        const auto outcome = fetched();
        return outcome ? ErrorKind::Internal : outcome.error().kind;
    }
};

void TestLinkListFetch::init()
{
    m_lane.emplace();
    m_bounds = {};
    m_told.clear();
    m_kinds.clear();
    m_retries.clear();
    m_wanted = {};
    m_wanted.retry.tries = 2;
    m_wanted.retry.firstWait = 1ms;
    m_wanted.network.proxy.kind = ProxyKind::None;
}

void TestLinkListFetch::cleanup()
{
    m_lane.reset();
}

void TestLinkListFetch::bringsTheWholeList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("way");
    const QByteArray longList = QByteArray(list).repeated(40'000);
    QTest::newRow("short") << list << 0;
    QTest::newRow("long") << longList << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("in chunks") << longList << 1;
    QTest::newRow("to the end of the connection") << list << 2;
    QTest::newRow("compressed unasked") << longList << 3;
}

void TestLinkListFetch::bringsTheWholeList()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, way);
    Reply reply(200, text);
    if (way == 1)
        reply.chunked();
    if (way == 2)
        reply.closeDelimited();
    if (way == 3)
        reply.gzipped();
    const ScriptedServer server(answering(reply));
    m_wanted.url = server.url(target);
    const auto outcome = fetched();
    QVERIFY2(outcome, outcome ? "" : qPrintable(reasonOf(outcome.error()).english()));
    QVERIFY(outcome->text == text);
}

void TestLinkListFetch::triesAgainWhatMayPass_data()
{
    QTest::addColumn<Reply>("first");
    QTest::addColumn<int>("requests"); // of one try: what looks broken is asked for once more, and strictly
    QTest::addColumn<ErrorKind>("why");
    QTest::newRow("busy") << Reply(503, QByteArray("later")) << 1 << ErrorKind::HttpError;
    QTest::newRow("too many") << Reply(429, QByteArray("later")) << 1 << ErrorKind::HttpError;
    QTest::newRow("cut") << Reply(200, list).cutAfter(5) << 1 << ErrorKind::ConnectionLost;
    QTest::newRow("cut in chunks") << Reply(200, list).chunked().cutAfter(5) << 2
                                   << ErrorKind::ConnectionLost;
    QTest::newRow("compressed and cut")
        << Reply(200, list).gzipped().closeDelimited().cutAfter(25) << 2 << ErrorKind::ConnectionLost;
    QTest::newRow("silent") << Reply(200, list).stallBeforeHeaders() << 1 << ErrorKind::TimedOut;
    QTest::newRow("behind a redirect") << Reply::redirect(302, "/busy") << 1 << ErrorKind::HttpError;
}

// Nothing of the first answer is left in the list.
void TestLinkListFetch::triesAgainWhatMayPass()
{
    QFETCH(const Reply, first);
    QFETCH(const int, requests);
    QFETCH(const ErrorKind, why);
    const ScriptedServer server([first, requests](const Exchange& exchange) {
        if (exchange.request.path() == "/busy")
            return Reply(502);
        return exchange.index < requests ? first : Reply(200, list);
    });
    m_wanted.url = server.url(target);
    if (why == ErrorKind::TimedOut)
        m_wanted.timeouts.silence = 400ms;
    // A busy machine may answer late more often than once.
    m_wanted.retry.tries = 20;
    QCOMPARE(fetched().value_or(FetchedList()).text, list);
    QVERIFY(!m_retries.isEmpty());
    QCOMPARE(m_retries[0].error.kind, why);
    QCOMPARE(m_retries[0].attempt, 1);
}

void TestLinkListFetch::givesUpAfterItsTries_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("requests");
    const Reply busy(503, QByteArray("later"));
    QTest::newRow("busy") << busy << 3;
    QTest::newRow("gone") << Reply(404) << 1;
    QTest::newRow("to be asked after the time for the list")
        << Reply(busy).header("Retry-After", "3600") << 1;
}

void TestLinkListFetch::givesUpAfterItsTries()
{
    QFETCH(const Reply, reply);
    QFETCH(const int, requests);
    const ScriptedServer server(answering(reply));
    m_bounds.time = 1min;
    m_wanted.url = server.url(target);
    QVERIFY(!fetched());
    QCOMPARE(server.log().size(), requests);
    QCOMPARE(m_retries.size(), requests - 1);
}

void TestLinkListFetch::tellsEachRequestAndItsAnswer()
{
    const ScriptedServer server([](const Exchange& exchange) {
        return exchange.request.path() == target ? Reply::redirect(302, "/d/b.txt?token=canary") : Reply(404);
    });
    m_wanted.url = server.url(target + "?token=canary");
    QCOMPARE(failed(), ErrorKind::NotFound);
    const QString folder = server.url("/d/").toString();
    QCOMPARE(m_kinds, (QList<LogKind>{LogKind::Exchange, LogKind::Finding, LogKind::Refusal}));
    QVERIFY2(m_told.at(0).startsWith(QStringLiteral("GET %1list.txt?…: 302").arg(folder)),
             qPrintable(m_told.at(0)));
    QCOMPARE(m_told.at(1), QStringLiteral("redirected to %1b.txt?…").arg(folder));
    QVERIFY2(m_told.at(2).startsWith(QStringLiteral("GET %1b.txt?…: 404").arg(folder)),
             qPrintable(m_told.at(2)));
    QVERIFY(!m_told.join(u'\n').contains(QLatin1String("canary")));
}

void TestLinkListFetch::followsToAnotherServerWithoutTheLogin()
{
    const ScriptedServer other(answering(Reply(200, list)));
    const QByteArray there = other.url(target).toEncoded();
    const ScriptedServer server([there](const Exchange&) {
        return Reply::redirect(302, there)
            .body(QByteArray("<html>Moved</html>"))
            .header("Content-Type", "text/html");
    });
    m_wanted.url = server.url(target);
    m_wanted.credentials = Credentials{QStringLiteral("me"), QStringLiteral("canary")};
    m_wanted.headers = {{"X-Token", "canary"}};
    m_wanted.cookies = "session=canary";
    QCOMPARE(fetched().value_or(FetchedList()).text, list);
    QCOMPARE(server.log().at(0).request.basicCredentials(), QByteArray("me:canary"));
    QCOMPARE(server.log().at(0).request.header("X-Token"), QByteArray("canary"));
    QCOMPARE(other.log().size(), 1);
    for (const char* header : {"Authorization", "X-Token", "Cookie"})
        QVERIFY2(other.log().countHeader(header) == 0, header);
}

void TestLinkListFetch::saysWhereTheListStands()
{
    const ScriptedServer server([](const Exchange& exchange) {
        if (exchange.request.path() == target)
            return Reply(200, list);
        const QByteArray host = exchange.request.header("Host");
        return Reply::redirect(302, "http://me:canary@" + host + target);
    });
    m_wanted.url = server.url("/moved/");
    const auto outcome = fetched();
    QVERIFY(outcome);
    QCOMPARE(outcome->address, server.url(target));
}

void TestLinkListFetch::namesTheOtherServerThatWantsALogin()
{
    const ScriptedServer other(answering(Reply(401).header("WWW-Authenticate", "Basic realm=\"a\"")));
    const ScriptedServer server(redirectingTo(other));
    m_wanted.url = server.url(target);
    const auto outcome = fetched();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::AuthRequired);
    QVERIFY2(outcome.error().server.endsWith(QString::number(other.port())),
             qPrintable(outcome.error().server));
}

void TestLinkListFetch::saysWhyThereIsNoList_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not there") << Reply(404) << ErrorKind::NotFound;
    QTest::newRow("login") << Reply(401).header("WWW-Authenticate", "Basic realm=\"a\"")
                           << ErrorKind::AuthRequired;
    QTest::newRow("in a circle") << Reply::redirect(302, target) << ErrorKind::TooManyRedirects;
    QTest::newRow("to a file") << Reply::redirect(302, "file:///etc/passwd") << ErrorKind::UnsupportedScheme;
    QTest::newRow("a part") << Reply(206, list).contentRange({0, 5}, 100) << ErrorKind::BadResponse;
    QTest::newRow("cut") << Reply(200, list).cutAfter(5) << ErrorKind::ConnectionLost;
    QTest::newRow("cut in chunks") << Reply(200, list).chunked().cutAfter(5) << ErrorKind::ConnectionLost;
    QTest::newRow("compressed and cut")
        << Reply(200, list).gzipped().closeDelimited().cutAfter(25) << ErrorKind::ConnectionLost;
    QTest::newRow("compressed otherwise")
        << Reply(200, list).header("Content-Encoding", "br") << ErrorKind::BadResponse;
}

void TestLinkListFetch::saysWhyThereIsNoList()
{
    QFETCH(const Reply, reply);
    m_wanted.retry.tries = 0;
    const ScriptedServer server(answering(reply));
    m_wanted.url = server.url(target);
    QTEST(failed(), "kind");
}

void TestLinkListFetch::takesNoMoreThanItsBound_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("that says its size") << 0;
    QTest::newRow("that does not") << 1;
    QTest::newRow("that is small on its way") << 2;
}

void TestLinkListFetch::takesNoMoreThanItsBound()
{
    QFETCH(const int, way);
    m_bounds.bytes = 100'000;
    const auto listOf = [way](qsizetype bytes) {
        Reply reply(200, QByteArray(bytes, 'a'));
        if (way == 1)
            reply.chunked();
        if (way == 2)
            reply.gzipped();
        return reply;
    };
    ScriptedServer server(answering(listOf(100'000)));
    m_wanted.url = server.url(target);
    QCOMPARE(fetched().value_or(FetchedList()).text.size(), 100'000);
    server.setScript(answering(listOf(100'001)));
    const auto outcome = fetched();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::BadResponse);
    QCOMPARE(reasonOf(outcome.error()).english(), QStringLiteral("reading the list: it is too large"));
}

void TestLinkListFetch::waitsNoLongerThanItsBound_data()
{
    QTest::addColumn<bool>("drips");
    QTest::addColumn<bool>("isForAll");
    QTest::newRow("silent") << false << false;
    QTest::newRow("drop by drop") << true << true;
}

void TestLinkListFetch::waitsNoLongerThanItsBound()
{
    QFETCH(const bool, drips);
    QFETCH(const bool, isForAll);
    Reply reply(200, QByteArray(10'000, 'a'));
    const ScriptedServer server(answering(drips ? reply.rate(10) : reply.stallBeforeHeaders()));
    m_wanted.url = server.url(target);
    if (isForAll)
        m_bounds.time = 400ms;
    else
        m_wanted.timeouts.silence = 400ms;
    m_wanted.retry.tries = 0;
    QCOMPARE(failed(), ErrorKind::TimedOut);
}

void TestLinkListFetch::takesNoPageForAMetalink_data()
{
    const QByteArray page = "<!DOCTYPE html>\n<html><a href=\"https://a.example/terms\">Sign in</a></html>\n";
    const auto called = [](const QByteArray& type, const QByteArray& text) {
        return Reply(200, text).header("Content-Type", type);
    };
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<bool>("isTaken");
    const QByteArray link = "/d/a.iso.meta4";
    QTest::newRow("Metalink 4") << link << called("text/html", page) << false;
    QTest::newRow("Metalink 3") << QByteArray("/d/a.iso.metalink") << called("text/html", page) << false;
    QTest::newRow("called a list") << link << called("application/metalink4+xml", page) << false;
    QTest::newRow("called a file") << link << called("application/octet-stream", page) << false;
    QTest::newRow("to be saved") << link
                                 << called("text/html", page).header("Content-Disposition", "attachment")
                                 << false;
    QTest::newRow("behind a declaration")
        << link << called("application/xml", "<?xml version=\"1.0\"?>\n<!-- a -->\n" + page) << false;
    QTest::newRow("compressed") << link << called("application/xml", page).gzipped() << false;
    QTest::newRow("elsewhere") << QByteArray("/led") << called("application/xml", page) << false;
    QTest::newRow("a page of links") << QByteArray("/d/links") << called("text/html", page) << true;
    QTest::newRow("a Metalink") << link
                                << called("application/xml", "<?xml version=\"1.0\"?>\n<metalink></metalink>")
                                << true;
}

void TestLinkListFetch::takesNoPageForAMetalink()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Reply, reply);
    QFETCH(const bool, isTaken);
    const ScriptedServer server([reply](const Exchange& exchange) {
        return exchange.request.path() == "/led" ? Reply::redirect(302, "/d/a.iso.meta4") : reply;
    });
    m_wanted.url = server.url(path);
    const auto outcome = fetched();
    QCOMPARE(outcome.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(outcome.error().detail.kind(), std::optional(PhraseKind::PageForFile));
}

void TestLinkListFetch::readsNoFileOfThisMachine_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/passwd"));
    QTest::newRow("a resource") << QUrl(QStringLiteral("qrc:/a"));
    QTest::newRow("data") << QUrl(QStringLiteral("data:,https://a.example/"));
    QTest::newRow("nothing") << QUrl();
}

void TestLinkListFetch::readsNoFileOfThisMachine()
{
    QFETCH(const QUrl, link);
    m_wanted.url = link;
    const auto outcome = fetched();
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == ErrorKind::UnsupportedScheme ||
            outcome.error().kind == ErrorKind::BadUrl);
}

QTEST_GUILESS_MAIN(TestLinkListFetch)
#include "tst_link_list_fetch.moc"
