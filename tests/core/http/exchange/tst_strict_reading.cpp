#include "core/http/exchange/segment_transfer.h"
#include "core/values/network/link_spelling.h"
#include "tests/support/checks/patience.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/interim_answers.h"
#include "tests/support/server/scripted_server.h"

#include <QNetworkRequest>
#include <QTcpServer>
#include <QTest>

#include <array>

using namespace tributary;
using namespace std::chrono_literals;
using tributary::test::authorityFile;
using tributary::test::Exchange;
using tributary::test::FileService;
using tributary::test::ProxyServer;
using tributary::test::Reply;
using tributary::test::ScriptedServer;
using tributary::test::showing;
using tributary::test::showingGoodIf;
using tributary::test::TlsIdentity;
using tributary::test::VirtualFile;

// Answers of a host that nobody knows are read by the letter. Of a host that was left to Qt's network,
// answers that it can't be believed in are asked for once more and read so as well, by each way there is to a
// server. To fool a row, that second line would have to go another way, or believe another host.
class TestStrictReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceWhatIsGoodForOneQuestion_data();
    void asksOnceWhatIsGoodForOneQuestion();
    void leavesAHostToQtOnceItsAnswersArePlain();
    void asksQtFirstForFiles();
    void readsScriptsApart();
    void isNotMadeSureByARedirectWithinTheHost_data();
    void isNotMadeSureByARedirectWithinTheHost();
    void readsALengthThatIsLostOnQt_data();
    void readsALengthThatIsLostOnQt();
    void goesTheSameWay_data();
    void goesTheSameWay();
    void showsAProxyNoPasswordThatItDidNotAskFor_data();
    void showsAProxyNoPasswordThatItDidNotAskFor();
    void saysTheSameToTheServer_data();
    void saysTheSameToTheServer();
    void asksForTheTargetThatWasGiven_data();
    void asksForTheTargetThatWasGiven();
    void believesNobodyElse_data();
    void believesNobodyElse();
    void asksNothingOfAHostThatChangedItsCertificate();
    void holdsBackAServerThatNobodyReads();
    void isOverdueLikeAnyOther();
    void asksPastALineThatIsNeverMade();
    void isOverdueWhileABeginningTrickles();
};

namespace {

const QByteArray target = "/300K/a.bin";
// A script may answer this one.
const QByteArray scripted = target + "?for=me";

enum class Oddity : quint8 { Chunks, InterimAnswer };

ScriptedServer::Options tlsIf(bool isTls)
{
    return {.tls = showingGoodIf(isTls)};
}

test::Script odd(Oddity oddity)
{
    return FileService().then([oddity](const Exchange&, Reply reply) {
        return oddity == Oddity::Chunks ? reply.chunked() : reply.informational(103, {{"Link", "</a>"}});
    });
}

struct Fetched
{
    std::optional<ResponseHead> head;
    QByteArray body;
    std::optional<DownloadError> error;
    int askedAgain = 0;
};

// Reads one exchange to its end; nullopt when it has none.
std::optional<Fetched> fetched(ConnectionPool& pool, const NetworkProfile& profile, const QUrl& url,
                               const Trust& trust = {}, const QByteArray& host = {})
{
    const auto lease = pool.lease(profile, url, trust);
    QNetworkRequest request(url);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Tributary");
    request.setRawHeader("X-Own", "said");
    if (!host.isEmpty())
        request.setRawHeader("Host", host);
    SegmentTransfer transfer(*lease, request, 64 * 1024);
    Fetched result;
    QObject::connect(&transfer, &SegmentTransfer::askedAgain, &transfer, [&] { ++result.askedAgain; });
    const auto read = [&] {
        std::array<char, 10'000> bytes;
        while (transfer.hasHead() && transfer.available() > 0)
            result.body.append(bytes.data(), transfer.read(bytes));
        return transfer.isOver() && (!transfer.hasHead() || transfer.available() == 0);
    };
    if (!QTest::qWaitFor(read, static_cast<int>(test::patience().count())))
        return std::nullopt;
    if (transfer.hasHead())
        result.head = transfer.head();
    result.error = transfer.error();
    return result;
}

NetworkProfile direct()
{
    return {.proxy = {.kind = ProxyKind::None}, .caFile = authorityFile()};
}

using Reading = ConnectionPool::Lease::Reading;

// As after an answer that needs no care.
void leaveToQt(ConnectionPool& pool, const QUrl& url, const NetworkProfile& profile = direct(),
               const Trust& trust = {})
{
    pool.lease(profile, url, trust)->setReading(Reading::ByQt);
}

std::optional<Reading> readingOf(ConnectionPool& pool, const QUrl& url)
{
    return pool.lease(direct(), url)->reading();
}

} // namespace

void TestStrictReading::asksOnceWhatIsGoodForOneQuestion_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("isInChunks");
    QTest::addColumn<bool>("isTls");
    for (const bool isTls : {false, true}) {
        QTest::addRow("chunks, %s", isTls ? "https" : "http") << scripted << true << isTls;
        QTest::addRow("no length, %s", isTls ? "https" : "http") << scripted << false << isTls;
    }
    QTest::newRow("no kind of file") << QByteArray("/300K/a") << true << false;
    QTest::newRow("a script's name") << QByteArray("/300K/a.php") << true << false;
}

void TestStrictReading::asksOnceWhatIsGoodForOneQuestion()
{
    QFETCH(const QByteArray, link);
    QFETCH(const bool, isInChunks);
    QFETCH(const bool, isTls);
    const ScriptedServer server(FileService().then([isInChunks](const Exchange& exchange, Reply reply) {
        if (exchange.index > 0)
            return Reply(403);
        return isInChunks ? reply.chunked() : reply.closeDelimited();
    }),
                                tlsIf(isTls));
    ConnectionPool pool;
    const auto result = fetched(pool, direct(), server.url(link));
    QVERIFY(result && result->head && !result->error);
    QCOMPARE(result->head->status, 200);
    QCOMPARE(result->body, VirtualFile::atPath(link.split('?').first())->bytes());
    QCOMPARE(server.log().size(), 1);
}

void TestStrictReading::leavesAHostToQtOnceItsAnswersArePlain()
{
    const ScriptedServer server;
    ConnectionPool pool;
    QCOMPARE(readingOf(pool, server.url(scripted)), std::nullopt);
    QVERIFY(fetched(pool, direct(), server.url("/refused")));
    QCOMPARE(readingOf(pool, server.url(scripted)), std::nullopt);
    QVERIFY(fetched(pool, direct(), server.url(scripted)));
    QCOMPARE(readingOf(pool, server.url(scripted)), std::optional(Reading::ByQt));
}

void TestStrictReading::asksQtFirstForFiles()
{
    const ScriptedServer server(odd(Oddity::Chunks));
    ConnectionPool pool;
    QVERIFY(fetched(pool, direct(), server.url(target)));
    QCOMPARE(server.log().size(), 2);
    QCOMPARE(readingOf(pool, server.url(target)), std::optional(Reading::Strict));
}

// A script seldom knows how long its answer gets, where the files beside it have a length.
void TestStrictReading::readsScriptsApart()
{
    const ScriptedServer server;
    ConnectionPool pool;
    QVERIFY(fetched(pool, direct(), server.url(target)));
    QCOMPARE(readingOf(pool, server.url(scripted)), std::nullopt);
    QVERIFY(fetched(pool, direct(), server.url(scripted)));
    QCOMPARE(readingOf(pool, server.url(target + "?for=you")), std::optional(Reading::ByQt));
}

void TestStrictReading::isNotMadeSureByARedirectWithinTheHost_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<std::optional<Reading>>("reading");
    QTest::newRow("to a path") << QByteArray("/once") << std::optional<Reading>();
    QTest::newRow("to another host") << QByteArray("http://another.example/once")
                                     << std::optional(Reading::ByQt);
}

void TestStrictReading::isNotMadeSureByARedirectWithinTheHost()
{
    QFETCH(const QByteArray, place);
    const ScriptedServer server([place](const Exchange&) { return Reply(302).header("Location", place); });
    ConnectionPool pool;
    QVERIFY(fetched(pool, direct(), server.url(scripted)));
    QTEST(readingOf(pool, server.url(scripted)), "reading");
}

void TestStrictReading::readsALengthThatIsLostOnQt_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("said twice") << QByteArray("307200, 307200");
    QTest::newRow("a semicolon behind it") << QByteArray("307200;");
}

// Qt would wait for the end of the line, which the server keeps.
void TestStrictReading::readsALengthThatIsLostOnQt()
{
    QFETCH(const QByteArray, length);
    const ScriptedServer server(FileService().then(
        [length](const Exchange&, Reply reply) { return reply.header("Content-Length", length); }));
    ConnectionPool pool;
    leaveToQt(pool, server.url(target));
    const auto result = fetched(pool, direct(), server.url(target));
    QVERIFY(result && !result->error);
    QCOMPARE(result->body, VirtualFile::atPath(target)->bytes());
}

void TestStrictReading::goesTheSameWay_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<Oddity>("oddity");
    const std::pair<ProxyKind, const char*> ways[] = {{ProxyKind::None, "directly"},
                                                      {ProxyKind::Http, "by a proxy"},
                                                      {ProxyKind::Https, "by a proxy over TLS"},
                                                      {ProxyKind::Socks5, "by SOCKS5"}};
    for (const auto& [kind, way] : ways) {
        for (const bool isTls : {false, true}) {
            QTest::addRow("%s, %s, chunks", way, isTls ? "https" : "http") << kind << isTls << Oddity::Chunks;
            QTest::addRow("%s, %s, 103", way, isTls ? "https" : "http")
                << kind << isTls << Oddity::InterimAnswer;
        }
    }
}

void TestStrictReading::goesTheSameWay()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const bool, isTls);
    QFETCH(const Oddity, oddity);
    const ScriptedServer server(odd(oddity), tlsIf(isTls));
    const bool isBridged = kind == ProxyKind::Https;
    const ProxyServer proxy(
        {.kind = kind == ProxyKind::Socks5 ? test::ProxyKind::Socks5 : test::ProxyKind::Http,
         .credentials = test::ProxyCredentials{"me", "word"},
         .tls = showingGoodIf(isBridged)});
    NetworkProfile profile = direct();
    profile.proxy.kind = kind;
    if (kind != ProxyKind::None) {
        profile.proxy.host = QStringLiteral("127.0.0.1");
        profile.proxy.port = proxy.port();
        profile.proxy.credentials =
            Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("word")};
    }
    ConnectionPool pool;
    leaveToQt(pool, server.url(target), profile);
    const auto first = fetched(pool, profile, server.url(target));
    QVERIFY(first);
    QVERIFY2(!first->error, qPrintable(first->error.value_or(DownloadError()).detail.english()));
    const bool isMisread = oddity == Oddity::Chunks || !test::qtPassesOverInterimAnswers();
    // A proxy is told its login by a tunnel of our own first, where answers are read strictly anyway.
    const bool isAskedTwice = isMisread && !(kind == ProxyKind::Http && isTls);
    QCOMPARE(first->askedAgain, isAskedTwice ? 1 : 0);
    QCOMPARE(first->body, VirtualFile::atPath(target)->bytes());
    // The pool knows by now how this host answers.
    const auto second = fetched(pool, profile, server.url(target));
    QVERIFY(second && !second->error);
    QCOMPARE(second->askedAgain, 0);
    QCOMPARE(second->body, first->body);
    QCOMPARE(server.log().size(), isAskedTwice ? 3 : 2);
}

void TestStrictReading::showsAProxyNoPasswordThatItDidNotAskFor_data()
{
    QTest::addColumn<test::ProxyCredentials>("wanted");
    QTest::addColumn<bool>("isTls");
    using test::ProxyLoginScheme;
    for (const bool isTls : {false, true}) {
        const char* link = isTls ? "https" : "http";
        QTest::addRow("Digest, %s", link)
            << test::ProxyCredentials{"me", "word", ProxyLoginScheme::Digest} << isTls;
        QTest::addRow("Basic, %s", link) << test::ProxyCredentials{"me", "word"} << isTls;
        QTest::addRow("another password by Digest, %s", link)
            << test::ProxyCredentials{"me", "other", ProxyLoginScheme::Digest} << isTls;
        QTest::addRow("another password, %s", link) << test::ProxyCredentials{"me", "other"} << isTls;
    }
}

// A proxy of Digest logins is one that a password in clear is not meant for.
void TestStrictReading::showsAProxyNoPasswordThatItDidNotAskFor()
{
    QFETCH(const test::ProxyCredentials, wanted);
    QFETCH(const bool, isTls);
    const ScriptedServer server(odd(Oddity::Chunks), tlsIf(isTls));
    const ProxyServer proxy({.credentials = wanted});
    NetworkProfile profile = direct();
    profile.proxy = {.kind = ProxyKind::Http,
                     .host = QStringLiteral("127.0.0.1"),
                     .port = proxy.port(),
                     .credentials =
                         Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("word")}};
    ConnectionPool pool;
    const bool isRight = wanted.password == "word";
    for (int i = 0; i < 2; ++i) {
        const auto result = fetched(pool, profile, server.url(target));
        QVERIFY(result);
        QCOMPARE(result->error ? std::optional(result->error->kind) : std::nullopt,
                 isRight ? std::nullopt : std::optional(ErrorKind::ProxyFailed));
        QCOMPARE(result->body, isRight ? VirtualFile::atPath(target)->bytes() : QByteArray());
    }
    const QByteArray inClear = QByteArray("me:word").toBase64();
    QCOMPARE(proxy.record().heard.contains(inClear), wanted.scheme == test::ProxyLoginScheme::Basic);
    QCOMPARE(server.log().countHeader("Proxy-Authorization"), 0);
}

void TestStrictReading::saysTheSameToTheServer_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("the link's host") << QByteArray();
    QTest::newRow("a host that a person gave") << QByteArray("mirror.example");
}

// A server that goes by what is asked must answer alike.
void TestStrictReading::saysTheSameToTheServer()
{
    QFETCH(const QByteArray, host);
    const ScriptedServer server(odd(Oddity::Chunks));
    ConnectionPool pool;
    leaveToQt(pool, server.url(scripted));
    const auto result = fetched(pool, direct(), server.url("/300K/a.bin?q=a%20b%2Fc#here"), {}, host);
    QVERIFY(result && !result->error);
    const auto records = server.log().records();
    QCOMPARE(records.size(), size_t{2});
    QCOMPARE(records[1].request.target, records[0].request.target);
    QCOMPARE(records[1].request.headers.all().size(), records[0].request.headers.all().size());
    for (const char* name :
         {"Host", "Accept-Encoding", "Accept-Language", "X-Own", "User-Agent", "Connection"})
        QCOMPARE(records[1].request.header(name), records[0].request.header(name));
}

void TestStrictReading::asksForTheTargetThatWasGiven_data()
{
    QTest::addColumn<bool>("isProxied");
    QTest::addColumn<QByteArray>("given");
    for (const bool isProxied : {false, true}) {
        const char* way = isProxied ? "by a proxy" : "directly";
        for (const char* given : {"//a.bin", "/a%2fb?x=%7e", "/50%_a%20b", "/a?x=50%&y=%20", "/a//b"})
            QTest::addRow("%s, %s", given, way) << isProxied << QByteArray(given);
    }
}

void TestStrictReading::asksForTheTargetThatWasGiven()
{
    QFETCH(const bool, isProxied);
    QFETCH(const QByteArray, given);
    const ScriptedServer server([](const Exchange&) { return Reply(200, QByteArray("right")); });
    const ProxyServer proxy({.kind = test::ProxyKind::Http});
    NetworkProfile profile = direct();
    if (isProxied)
        profile.proxy = {.kind = ProxyKind::Http, .host = QStringLiteral("127.0.0.1"), .port = proxy.port()};
    const QString place = server.url("/").toString(QUrl::RemovePath);
    ConnectionPool pool;
    const auto result = fetched(pool, profile, linkFrom(place + QString::fromLatin1(given)));
    QVERIFY(result && !result->error);
    QCOMPARE(result->body, QByteArray("right"));
    QCOMPARE(server.log().size(), 1);
    QCOMPARE(server.log().records()[0].request.target, given);
}

void TestStrictReading::believesNobodyElse_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::newRow("self-signed") << TlsIdentity::SelfSigned;
    QTest::newRow("expired") << TlsIdentity::Expired;
    QTest::newRow("of another name") << TlsIdentity::WrongName;
}

void TestStrictReading::believesNobodyElse()
{
    QFETCH(const TlsIdentity, identity);
    const ScriptedServer server(odd(Oddity::Chunks), {.tls = showing(identity)});
    ConnectionPool pool;
    const auto refused = fetched(pool, direct(), server.url(target));
    QVERIFY(refused && refused->error);
    QCOMPARE(refused->error->kind, ErrorKind::TlsFailed);
    QVERIFY(refused->error->doubt);
    QCOMPARE(server.log().size(), 0);
    const Trust trust{.server = refused->error->doubt->fingerprint};
    leaveToQt(pool, server.url(target), direct(), trust);
    const auto trusted = fetched(pool, direct(), server.url(target), trust);
    QVERIFY(trusted && !trusted->error);
    QCOMPARE(trusted->askedAgain, 1);
    NetworkProfile careless = direct();
    careless.certificateCheck = CertificateCheck::Off;
    const auto unchecked = fetched(pool, careless, server.url(target));
    QVERIFY(unchecked && !unchecked->error);
    QCOMPARE(unchecked->body.size(), trusted->body.size());
}

void TestStrictReading::asksNothingOfAHostThatChangedItsCertificate()
{
    const ScriptedServer server(odd(Oddity::Chunks), {.tls = [](int handshake) {
                                    return std::optional(handshake == 0 ? TlsIdentity::Good
                                                                        : TlsIdentity::SelfSigned);
                                }});
    ConnectionPool pool;
    leaveToQt(pool, server.url(target));
    const auto result = fetched(pool, direct(), server.url(target));
    QVERIFY(result && result->error);
    QCOMPARE(result->error->kind, ErrorKind::TlsFailed);
    QVERIFY(result->error->doubt);
    QCOMPARE(server.log().size(), 1);
}

void TestStrictReading::holdsBackAServerThatNobodyReads()
{
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.chunked(); }),
        {.sendBuffer = 64 * 1024});
    const QUrl url = server.url("/64M/a.bin");
    ConnectionPool pool;
    const auto lease = pool.lease(direct(), url);
    SegmentTransfer transfer(*lease, QNetworkRequest(url), 64 * 1024);
    TRY_VERIFY(transfer.hasHead() && transfer.available() > 0);
    qint64 before = -1;
    // Until no more comes.
    TRY_VERIFY(std::exchange(before, server.log().bytesSent()) == server.log().bytesSent());
    QVERIFY2(transfer.available() <= 128 * 1024, qPrintable(QString::number(transfer.available())));
    // Linux lets the receiving buffer of a line on loopback grow to 32 MiB.
    QVERIFY2(server.log().bytesSent() < (48 << 20), qPrintable(QString::number(server.log().bytesSent())));
    qint64 got = 0;
    const auto readOn = [&] {
        std::array<char, 100'000> bytes;
        while (transfer.available() > 0)
            got += transfer.read(bytes);
    };
    QObject::connect(&transfer, &SegmentTransfer::bytesArrived, &transfer, readOn);
    readOn();
    TRY_VERIFY(transfer.isOver() && transfer.available() == 0);
    QVERIFY(!transfer.error());
    QCOMPARE(got, 64 << 20);
}

void TestStrictReading::isOverdueLikeAnyOther()
{
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.chunked().stallAfter(100'000); }));
    ConnectionPool pool;
    const auto lease = pool.lease(direct(), server.url(target));
    SegmentTransfer transfer(*lease, QNetworkRequest(server.url(target)), 1 << 20);
    TRY_VERIFY(transfer.hasHead() && transfer.available() == 100'000);
    std::array<char, 100'000> bytes;
    QCOMPARE(transfer.read(bytes), 100'000);
    const Timeouts timeouts{.silence = 1min, .connect = 1h};
    const auto now = SegmentTransfer::Clock::now();
    QVERIFY(!transfer.overdue(timeouts, now + 30s));
    // The program was stopped for a while, and hears what came meanwhile.
    QVERIFY(!transfer.overdue(timeouts, now + 2min));
    QVERIFY(transfer.overdue(timeouts, now + 2min + 5s));
}

// Qt keeps a line whose server is silent in the handshake, and would have the next request wait for it.
void TestStrictReading::asksPastALineThatIsNeverMade()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    int lines = 0;
    connect(&silent, &QTcpServer::newConnection, this, [&lines] { ++lines; });
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/a.bin").arg(silent.serverPort()));
    ConnectionPool pool;
    leaveToQt(pool, url);
    auto lease = pool.lease(direct(), url);
    const Timeouts timeouts{.silence = 1h, .connect = 1min};
    {
        const SegmentTransfer stalled(*lease, QNetworkRequest(url), 64 * 1024);
        TRY_COMPARE(lines, 1);
        const auto now = SegmentTransfer::Clock::now();
        QVERIFY(!stalled.overdue(timeouts, now + 59s));
        QVERIFY(lease->takesRequests());
        QVERIFY(stalled.overdue(timeouts, now + 1min));
    }
    QVERIFY(!lease->takesRequests());
    lease = pool.lease(direct(), url);
    const SegmentTransfer next(*lease, QNetworkRequest(url), 64 * 1024);
    TRY_COMPARE(lines, 2);
    QVERIFY(next.overdue(timeouts, SegmentTransfer::Clock::now() + 2min));
    QVERIFY(lease->takesRequests());
}

// The head of such an answer has been shown to nobody yet, so the answer would last for ever.
void TestStrictReading::isOverdueWhileABeginningTrickles()
{
    const ScriptedServer server(FileService().then(
        [](const Exchange&, Reply reply) { return reply.header("Content-Type", "text/html").rate(40); }));
    ConnectionPool pool;
    const auto lease = pool.lease(direct(), server.url(target));
    const SegmentTransfer transfer(*lease, QNetworkRequest(server.url(target)), 64 * 1024);
    TRY_VERIFY(transfer.available() > 0);
    const auto begun = SegmentTransfer::Clock::now();
    const qint64 first = transfer.available();
    TRY_VERIFY(transfer.available() > first + 20);
    const auto now = SegmentTransfer::Clock::now();
    const auto trickled = std::chrono::duration_cast<std::chrono::milliseconds>(now - begun);
    QVERIFY(!transfer.hasHead());
    QVERIFY(transfer.overdue({.silence = trickled, .connect = 1h}, now));
    QVERIFY(!transfer.overdue({.silence = trickled + 1min, .connect = 1h}, now));
}

QTEST_GUILESS_MAIN(TestStrictReading)
#include "tst_strict_reading.moc"
