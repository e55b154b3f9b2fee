#include "core/engine/asking/sibling_checksum.h"
#include "tests/core/engine/lane_services.h"
#include "tests/support/answers/gzip.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"

#include <QTest>

#include <optional>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 large = 100 * 1024 * 1024;
constexpr int allPlaces = 7;
const QByteArray target = "/d/a.iso";
const QByteArray hex(64, 'a');
const QByteArray list = hex + "  a.iso\n";
const QByteArray longList = hex + hex + "  a.iso\n" + hex + hex + " *b.iso\n"; // of SHA-512

// A server that has one list, and nothing else.
Script having(const QByteArray& path, const Reply& answer)
{
    return [path, answer](const Exchange& exchange) {
        return exchange.request.path() == path ? answer : Reply(404);
    };
}

} // namespace

// The search for a file's checksum: the servers that it asks, and those whose word counts.
class TestSiblingChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }
    void init();
    void cleanup();
    void takesTheFirstThatHasTheFile();
    void takesNoPageForAList_data();
    void takesNoPageForAList();
    void takesAListWhateverItIsCalled_data();
    void takesAListWhateverItIsCalled();
    void unpacksAListThatComesPacked();
    void readsNoEndlessList_data();
    void readsNoEndlessList();
    void asksNoFurtherWhereTheHostStaysInTrouble_data();
    void asksNoFurtherWhereTheHostStaysInTrouble();
    void asksAgainWhereTheTroublePasses_data();
    void asksAgainWhereTheTroublePasses();
    void waitsForNoHostThatAsksForLonger();
    void asksASlowHostNoFurther();
    void asksOverOneLine();
    void staysWithTheServerWhereTheFileCameFrom();
    void followsOnTheSameServer();
    void followsToAnotherServerWhereTheFileWasLedAway();
    void givesAnotherServerNothingThatWasForTheFirst();
    void neverGoesFromHttpsDownToHttp();
    void followsOnlySoOften();
    void asksForTheListsOfAFolderOnce_data();
    void asksForTheListsOfAFolderOnce();
    void asksAgainWhereItIsTold();

private:
    std::optional<LaneServices> m_lane;
    DownloadRequest m_wanted;
    bool m_isFromEarlier = false;
    QString m_unread;

    std::optional<FoundChecksum> search(ChecksumSearchScope scope = {.size = large})
    {
        std::optional<std::optional<FoundChecksum>> answer;
        SiblingChecksum sibling(m_wanted, m_lane->forHome(this), scope,
                                [&](const auto& found) { answer = found; });
        sibling.start();
        const bool came =
            QTest::qWaitFor([&] { return answer.has_value(); }, static_cast<int>(patience().count()));
        m_isFromEarlier = sibling.isFromEarlier();
        m_unread = sibling.unread().english();
        return came ? *answer : FoundChecksum{.checksum = {}, .place = QStringLiteral("no answer")};
    }
    QString placeFound(ChecksumSearchScope scope = {.size = large})
    {
        const auto found = search(scope);
        return found ? found->place : QString();
    }
};

void TestSiblingChecksum::init()
{
    m_lane.emplace();
    m_wanted = {};
    m_wanted.network.proxy.kind = ProxyKind::None;
}

void TestSiblingChecksum::cleanup()
{
    m_lane.reset();
}

void TestSiblingChecksum::takesTheFirstThatHasTheFile()
{
    const ScriptedServer server(having("/d/SHA256SUMS", Reply(200, list)));
    m_wanted.url = server.url(target);
    const auto found = search();
    QVERIFY(found);
    QCOMPARE(found->checksum.digest.toHex(), hex);
    QCOMPARE(found->origin, ChecksumOrigin::File);
    QCOMPARE(found->place, QStringLiteral("SHA256SUMS"));
    QVERIFY(!m_isFromEarlier);
    QCOMPARE(server.log().size(), 2);
}

void TestSiblingChecksum::takesNoPageForAList_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("a page") << QByteArray("text/html; charset=utf-8")
                            << QByteArray("<!DOCTYPE html>\n<pre>\n");
    QTest::newRow("a page of another type") << QByteArray("text/plain") << QByteArray("\r\n <html>\n<pre>\n");
    QTest::newRow("markup") << QByteArray("application/octet-stream") << QByteArray("<!-- a proxy's -->\n");
}

void TestSiblingChecksum::takesNoPageForAList()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, before);
    const QByteArray text = before + hex + '\n' + list;
    const Reply page = Reply(200, text).header("Content-Type", type);
    const ScriptedServer server([page](const Exchange&) { return page; });
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound(), QString());
    QCOMPARE(server.log().size(), allPlaces);
}

void TestSiblingChecksum::takesAListWhateverItIsCalled_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a page") << QByteArray("Content-Type") << QByteArray("text/html");
    QTest::newRow("a message") << QByteArray("Content-Type") << QByteArray("application/json");
    QTest::newRow("an archive") << QByteArray("Content-Type") << QByteArray("application/x-gzip");
    QTest::newRow("compressed") << QByteArray("Content-Encoding") << QByteArray("x-gzip");
}

void TestSiblingChecksum::takesAListWhateverItIsCalled()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    const ScriptedServer server(having("/d/a.iso.sha256", Reply(200, list).header(header, value)));
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound(), QStringLiteral("a.iso.sha256"));
}

// Where the sums are kept packed, they come so though nobody asked for that.
void TestSiblingChecksum::unpacksAListThatComesPacked()
{
    const QByteArray packed = gzip(list);
    const ScriptedServer server(
        having("/d/a.iso.sha256", Reply(200, packed).header("Content-Encoding", "gzip")));
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound(), QStringLiteral("a.iso.sha256"));
    const ScriptedServer cutting(
        having("/d/a.iso.sha256", Reply(200, packed.chopped(4)).header("Content-Encoding", "gzip")));
    m_wanted.url = cutting.url(target);
    QCOMPARE(placeFound(), QString());
}

void TestSiblingChecksum::readsNoEndlessList_data()
{
    QTest::addColumn<bool>("saysItsLength");
    QTest::newRow("that says how long it is") << true;
    QTest::newRow("that doesn't") << false;
}

// The server sends the same long file under any name.
void TestSiblingChecksum::readsNoEndlessList()
{
    QFETCH(const bool, saysItsLength);
    Reply endless(200, VirtualFile{.size = 1LL << 40});
    if (!saysItsLength)
        endless.chunked();
    const ScriptedServer server([endless](const Exchange&) { return endless; });
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound({.size = 1000}), QString());
    // The first answer in chunks is asked for once more, and read by the letter.
    QCOMPARE(server.log().size(), saysItsLength ? 4 : 5);
}

void TestSiblingChecksum::asksNoFurtherWhereTheHostStaysInTrouble_data()
{
    QTest::addColumn<int>("status"); // 0: the line breaks
    for (const int status : {0, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestSiblingChecksum::asksNoFurtherWhereTheHostStaysInTrouble()
{
    QFETCH(const int, status);
    const Reply trouble = status ? Reply(status) : Reply(200, list).cutAfter(10);
    const ScriptedServer server([trouble](const Exchange& exchange) {
        return exchange.request.path() == "/d/a.iso.sha256" ? trouble : Reply(200, list);
    });
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound(), QString());
    QCOMPARE(server.log().size(), 2);
    QVERIFY(m_unread.startsWith(QStringLiteral("not verified: a.iso.sha256 could not be read (")));
    // Nothing of that says that the folder has no lists.
    QVERIFY(!m_lane->limits.folderLists().answerTo(
        listQuestion(server.url("/d/SHA256SUMS"), ListsFrom::OwnServer, m_wanted),
        MonotonicTime::clock::now()));
}

void TestSiblingChecksum::asksAgainWhereTheTroublePasses_data()
{
    QTest::addColumn<int>("status"); // 0: the line breaks
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("busy for a second") << 503 << QByteArray("1");
    QTest::newRow("busy") << 503 << QByteArray();
    QTest::newRow("too many questions") << 429 << QByteArray("0");
    QTest::newRow("a broken gateway") << 502 << QByteArray();
    QTest::newRow("a broken line") << 0 << QByteArray();
}

// A list that isn't read is a damaged file that nobody finds.
void TestSiblingChecksum::asksAgainWhereTheTroublePasses()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    Reply trouble = status ? Reply(status) : Reply(200, list).cutAfter(10);
    if (!retryAfter.isEmpty())
        trouble.header("Retry-After", retryAfter);
    auto asked = std::make_shared<std::atomic_int>(0);
    const ScriptedServer server(
        [trouble, asked](const Exchange&) { return ++*asked == 1 ? trouble : Reply(200, list); });
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound(), QStringLiteral("a.iso.sha256"));
    QCOMPARE(server.log().size(), 2);
    QCOMPARE(m_unread, QString());
}

void TestSiblingChecksum::waitsForNoHostThatAsksForLonger()
{
    const ScriptedServer server([](const Exchange&) { return Reply(503).header("Retry-After", "3600"); });
    m_wanted.url = server.url(target);
    const auto before = MonotonicTime::clock::now();
    QCOMPARE(placeFound(), QString());
    QVERIFY(MonotonicTime::clock::now() - before < 10s);
    QCOMPARE(server.log().size(), 1);
}

// The host answers each question in time, and has the file in the last of its lists. Seven times as long is
// too long for a file that is whole.
void TestSiblingChecksum::asksASlowHostNoFurther()
{
    const Script quickly = having("/d/a.iso.sha256sum", Reply(200, list));
    const ScriptedServer server([quickly](const Exchange& exchange) {
        Reply reply = quickly(exchange);
        return reply.latency(200ms);
    });
    m_wanted.url = server.url(target);
    m_wanted.timeouts.silence = 300ms;
    QCOMPARE(placeFound(), QString());
    QVERIFY(server.log().size() <= 2);
}

void TestSiblingChecksum::asksOverOneLine()
{
    const ScriptedServer server([](const Exchange&) { return Reply(404, QByteArray("there is none")); });
    m_wanted.url = server.url(target);
    // As after the file's own answer, which came before.
    m_lane->connections.lease(m_wanted.network, m_wanted.url)
        ->setReading(ConnectionPool::Lease::Reading::ByQt);
    QCOMPARE(placeFound(), QString());
    QCOMPARE(server.log().size(), allPlaces);
    QCOMPARE(server.log().connections(), 1);
}

void TestSiblingChecksum::staysWithTheServerWhereTheFileCameFrom()
{
    const ScriptedServer other([](const Exchange&) { return Reply(200, list); });
    const ScriptedServer server(redirectingTo(other));
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound(), QString());
    QCOMPARE(server.log().size(), allPlaces);
    QCOMPARE(other.log().size(), 0);
}

void TestSiblingChecksum::followsOnTheSameServer()
{
    const ScriptedServer server([](const Exchange& exchange) {
        const QByteArray path = exchange.request.path();
        if (path == "/d/SHA512SUMS")
            return Reply::redirect(302, "/lists/1");
        return path == "/lists/1" ? Reply(200, longList) : Reply(404);
    });
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound(), QStringLiteral("SHA512SUMS"));
}

void TestSiblingChecksum::followsToAnotherServerWhereTheFileWasLedAway()
{
    const ScriptedServer other(having("/d/SHA256SUMS", Reply(200, list)));
    const ScriptedServer server(redirectingTo(other));
    m_wanted.url = server.url(target);
    const QString place = QString::fromLatin1(other.url("/d/SHA256SUMS").toEncoded());
    QCOMPARE(placeFound({.size = large, .from = ListsFrom::AnyServer}), place);
    QCOMPARE(server.log().size(), 2);
    // The list of another server doesn't count for a file that the link's own server has sent.
    QCOMPARE(placeFound({.size = large, .from = ListsFrom::OwnServer}), QString());
}

void TestSiblingChecksum::givesAnotherServerNothingThatWasForTheFirst()
{
    const ScriptedServer other(having("/d/SHA256SUMS", Reply(200, list)));
    const ScriptedServer server(redirectingTo(other));
    m_wanted.url = server.url(target);
    m_wanted.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("canary")};
    m_wanted.headers = {{"X-Key", "canary"}};
    m_wanted.cookies = "pass=canary";
    QVERIFY(search({.size = large, .from = ListsFrom::AnyServer}));
    QCOMPARE(server.log().countHeader("Authorization"), server.log().size());
    QVERIFY(other.log().size() > 0);
    for (const char* name : {"Authorization", "X-Key", "Cookie"})
        QCOMPARE(other.log().countHeader(name), 0);
}

void TestSiblingChecksum::neverGoesFromHttpsDownToHttp()
{
    const ScriptedServer plain([](const Exchange&) { return Reply(200, list); });
    ScriptedServer::Options options;
    options.tls = showing(TlsIdentity::Good);
    const ScriptedServer server(redirectingTo(plain), options);
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound({.size = large, .from = ListsFrom::AnyServer}), QString());
    QCOMPARE(server.log().size(), allPlaces);
    QCOMPARE(plain.log().size(), 0);
}

void TestSiblingChecksum::followsOnlySoOften()
{
    const ScriptedServer server([](const Exchange&) { return Reply::redirect(302, "/again"); });
    m_wanted.url = server.url(target);
    QCOMPARE(placeFound({.size = 1000, .from = ListsFrom::AnyServer}), QString());
    QCOMPARE(server.log().size(), 4 * (1 + 5));
}

void TestSiblingChecksum::asksForTheListsOfAFolderOnce_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("asked"); // by the first file
    QTest::addColumn<int>("askedAgain");
    QTest::newRow("a list that has both") << QByteArray("/d/SHA512SUMS") << 3 << 0;
    // The second download asks the three places that are for its file alone.
    QTest::newRow("no list") << QByteArray("/d/x") << allPlaces << 3;
}

void TestSiblingChecksum::asksForTheListsOfAFolderOnce()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, asked);
    QFETCH(const int, askedAgain);
    const bool isThere = asked < allPlaces;
    const ScriptedServer server(having(path, Reply(200, longList)));
    m_wanted.url = server.url(target);
    QCOMPARE(search().has_value(), isThere);
    QCOMPARE(server.log().size(), asked);
    m_wanted.url = server.url("/d/b.iso");
    QCOMPARE(search().has_value(), isThere);
    QCOMPARE(m_isFromEarlier, isThere);
    QCOMPARE(server.log().size(), asked + askedAgain);
}

void TestSiblingChecksum::asksAgainWhereItIsTold()
{
    ScriptedServer server(having("/d/SHA256SUMS", Reply(200, list)));
    m_wanted.url = server.url(target);
    QVERIFY(search());
    const QByteArray newer(64, 'b');
    const QByteArray newerList = newer + "  a.iso\n";
    server.setScript(having("/d/SHA256SUMS", Reply(200, newerList)));
    QCOMPARE(search()->checksum.digest.toHex(), hex);
    const auto found = search({.size = large, .earlier = EarlierAnswers::PassedOver});
    QCOMPARE(found->checksum.digest.toHex(), newer);
    QVERIFY(!m_isFromEarlier);
    QCOMPARE(search()->checksum.digest.toHex(), newer);
}

QTEST_GUILESS_MAIN(TestSiblingChecksum)
#include "tst_sibling_checksum.moc"
