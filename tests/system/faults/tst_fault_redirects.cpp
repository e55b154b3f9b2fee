#include "core/values/network/link_spelling.h"
#include "tests/support/checks/file_check.h"
#include "tests/system/support/fault.h"
#include "tests/system/support/forged_file.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <map>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Links that lead elsewhere, and what they may take along.
class TestFaultRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsOrSaysWhyNot_data();
    void followsOrSaysWhyNot();
    void fetchesTheVeryTargetThatItWasGiven_data();
    void fetchesTheVeryTargetThatItWasGiven();
    void keepsSecretsWithTheHostTheyWereGivenFor_data();
    void keepsSecretsWithTheHostTheyWereGivenFor();
    void takesCookiesWhereTheirRulesAllow_data();
    void takesCookiesWhereTheirRulesAllow();
    void neverGoesFromHttpsDownToHttp();
    void asksTheLinkAgainWhenWhereItLedHasExpired_data();
    void asksTheLinkAgainWhenWhereItLedHasExpired();
    void neverMixesWhatTwoHostsHave_data();
    void neverMixesWhatTwoHostsHave();
    void neverMixesWhatTwoPathsHave();
    void neverPutsTheBeginningOfOneHostBeforeTheRestOfAnother();
    void leavesAServerThatFailsForTheLink_data();
    void leavesAServerThatFailsForTheLink();
    void passesOverPagesForTooManyConnections_data();
    void passesOverPagesForTooManyConnections();
    void goesOnAtAnotherMirrorOfTheSite_data();
    void goesOnAtAnotherMirrorOfTheSite();
    void neverMixesWhatALinkLedToWithItsOwn_data();
    void neverMixesWhatALinkLedToWithItsOwn();
    void neverMixesWhatALinkLeadsToLaterWithItsOwn_data();
    void neverMixesWhatALinkLeadsToLaterWithItsOwn();
    void neverMixesWhatALinkLeadsToAmidARunWithItsOwn();
};

namespace {

const QByteArray target = "/4M/a.bin";

QByteArray hop(int left)
{
    return left > 0 ? QByteArray("/hop/" + QByteArray::number(left)) : QByteArray(target + "?found");
}

// A script of so many redirects in a row to the file: "/hop/3" leads to "/hop/2".
Script chain(int hops, int status)
{
    return FileService().then([hops, status](const Exchange& exchange, Reply reply) {
        const QByteArray path = exchange.request.path();
        if (path == target && exchange.request.target == target)
            return Reply::redirect(status, hop(hops - 1));
        return path.startsWith("/hop/") ? Reply::redirect(status, hop(path.mid(5).toInt() - 1))
                                        : std::move(reply);
    });
}

// A server that redirects each third request, but the first few, to a place that is no file.
Fault leadingAsideTo(const Reply& place)
{
    return {.script = twisted([place](int number, const Exchange& exchange, Reply reply) {
                if (exchange.request.path() == "/aside")
                    return place;
                return number > 1 && number % 3 == 2 ? Reply::redirect(302, "/aside") : std::move(reply);
            }),
            .requests = 60};
}

Fault leadingTo(const QByteArray& location, ErrorKind kind)
{
    return {.script =
                [location] { return [location](const Exchange&) { return Reply::redirect(302, location); }; },
            .ends = Ends::Failed,
            .kind = kind,
            .httpStatus = 302,
            .requests = 1};
}

} // namespace

void TestFaultRedirects::followsOrSaysWhyNot_data()
{
    addFaultColumns();
    for (const int status : {301, 302, 303, 307, 308}) {
        addFault(QByteArray::number(status),
                 {.script = [status] { return chain(1, status); }, .fetchedTwice = 0});
    }
    addFault("5 in a row", {.script = [] { return chain(5, 302); }, .fetchedTwice = 0});
    addFault("10 in a row", {.script = [] { return chain(10, 302); }, .fetchedTwice = 0});
    Fault tooMany{.script = [] { return chain(11, 302); },
                  .ends = Ends::Failed,
                  .kind = ErrorKind::TooManyRedirects,
                  .httpStatus = 302,
                  .requests = 11};
    addFault("11 in a row", tooMany);
    tooMany.script = [] { return [](const Exchange&) { return Reply::redirect(302, target); }; };
    addFault("to itself", tooMany);
    tooMany.script = [] {
        return [](const Exchange& exchange) {
            return Reply::redirect(302, exchange.request.path() == "/b" ? target : QByteArray("/b"));
        };
    };
    addFault("to and fro", tooMany);
    addFault("to a file of this machine", leadingTo("file:///etc/passwd", ErrorKind::UnsupportedScheme));
    addFault("to data", leadingTo("data:text/plain,hello", ErrorKind::UnsupportedScheme));
    addFault("to ftp", leadingTo("ftp://127.0.0.1/a.bin", ErrorKind::UnsupportedScheme));
    addFault("to javascript", leadingTo("javascript:alert(1)", ErrorKind::UnsupportedScheme));
    addFault("to a host without a name", leadingTo("http:///a.bin", ErrorKind::BadResponse));
    addFault("to nowhere", leadingTo("", ErrorKind::BadResponse));
}

void TestFaultRedirects::followsOrSaysWhyNot()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultRedirects::fetchesTheVeryTargetThatItWasGiven_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("isRedirected");
    for (const char* given : {"//4M/a.bin", "/4M/a.bin?sig=%2f%7e", "/4M/a.bin?off=50%"}) {
        QTest::addRow("%s in a link", given) << QByteArray(given) << false;
        QTest::addRow("%s in a redirect", given) << QByteArray(given) << true;
    }
}

// The server has another file for each other spelling.
void TestFaultRedirects::fetchesTheVeryTargetThatItWasGiven()
{
    QFETCH(const QByteArray, given);
    QFETCH(const bool, isRedirected);
    const VirtualFile right = *VirtualFile::atPath("/4M/a.bin");
    const FileService files = FileService().add("/right", right);
    ScriptedServer server;
    const QString place = server.url("/").toString(QUrl::RemovePath);
    const QByteArray location = place.toLatin1() + given;
    server.setScript([files, location, given](const Exchange& exchange) {
        if (exchange.request.target == "/start")
            return Reply::redirect(302, location);
        Exchange there = exchange;
        there.request.target = exchange.request.target == given ? "/right" : "/4M/wrong.bin";
        return files(there);
    });
    const QTemporaryDir folder;
    const QString link = isRedirected ? place + QLatin1String("/start") : QString::fromLatin1(location);
    DownloadRun run(quickRequest(linkFrom(link), folder.path(), 4));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(right, run.outcome().result->path), QString());
}

void TestFaultRedirects::keepsSecretsWithTheHostTheyWereGivenFor_data()
{
    QTest::addColumn<bool>("samePort");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("the same host and port") << true << QByteArray("127.0.0.1");
    QTest::newRow("another port") << false << QByteArray("127.0.0.1");
    QTest::newRow("another name") << true << QByteArray("localhost");
}

void TestFaultRedirects::keepsSecretsWithTheHostTheyWereGivenFor()
{
    QFETCH(bool, samePort);
    QFETCH(QByteArray, host);
    ScriptedServer other;
    ScriptedServer server;
    ScriptedServer& last = samePort ? server : other;
    const QByteArray location = last.url("/4M/b.bin", host).toEncoded();
    server.setScript(FileService().then([location](const Exchange& exchange, Reply reply) {
        return exchange.request.path() == target ? Reply::redirect(302, location) : std::move(reply);
    }));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 4);
    request.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("canary")};
    request.cookies = "session=canary";
    request.headers = {{.name = "X-Token", .value = "canary"}};
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    const bool mayKnow = samePort && host == "127.0.0.1";
    for (const char* name : {"Authorization", "Cookie", "X-Token"}) {
        const auto told = [name](const ExchangeRecord& record) {
            return record.request.path() == "/4M/b.bin" && record.request.headers.contains(name);
        };
        QCOMPARE(last.log().countMatching(told) > 0, mayKnow);
    }
    QVERIFY2(!run.outcome().log.join(u' ').contains(QLatin1String("canary")),
             qPrintable(run.outcome().story()));
}

// Cookies know no ports, and only the exact name of a host. Nothing but the cookie opens the door.
void TestFaultRedirects::takesCookiesWhereTheirRulesAllow_data()
{
    QTest::addColumn<bool>("samePort");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("the same host and port") << true << QByteArray("127.0.0.1") << QByteArray("/") << true;
    QTest::newRow("another port") << false << QByteArray("127.0.0.1") << QByteArray("/") << true;
    QTest::newRow("another name") << true << QByteArray("localhost") << QByteArray("/") << false;
    QTest::newRow("another folder") << true << QByteArray("127.0.0.1") << QByteArray("/elsewhere") << false;
}

void TestFaultRedirects::takesCookiesWhereTheirRulesAllow()
{
    QFETCH(const bool, samePort);
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, path);
    QFETCH(const bool, isSent);
    const auto guarded = [](const Exchange& exchange, Reply reply) {
        const bool isDoor = exchange.request.path() == "/4M/b.bin";
        const bool isOpen = exchange.request.header("Cookie").contains("pass=canary");
        return isDoor && !isOpen ? Reply(403) : std::move(reply);
    };
    ScriptedServer other(FileService().then(guarded));
    ScriptedServer server;
    ScriptedServer& last = samePort ? server : other;
    const QByteArray location = last.url("/4M/b.bin", host).toEncoded();
    const QByteArray set = "pass=canary; Path=" + path;
    server.setScript(FileService().then([=](const Exchange& exchange, Reply reply) {
        if (exchange.request.path() == target)
            return Reply::redirect(302, location)
                .header("Set-Cookie", set)
                .addHeader("Set-Cookie", "more=1; Path=/");
        return guarded(exchange, std::move(reply));
    }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url(target), folder.path(), 4));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result.has_value() == isSent, qPrintable(run.outcome().story()));
    if (!isSent)
        QCOMPARE(run.outcome().failure->error.kind, ErrorKind::Forbidden);
    QVERIFY2(!run.outcome().log.join(u' ').contains(QLatin1String("canary")),
             qPrintable(run.outcome().story()));
}

void TestFaultRedirects::neverGoesFromHttpsDownToHttp()
{
    trustTestAuthority();
    ScriptedServer plain;
    const QByteArray location = plain.url("/4M/a.bin").toEncoded();
    ScriptedServer::Options options;
    options.tls = showing(TlsIdentity::Good);
    ScriptedServer server([location](const Exchange&) { return Reply::redirect(302, location); }, options);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url(target), folder.path(), 4));
    QVERIFY(run.ends());
    QVERIFY(run.outcome().failure);
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::TlsFailed);
    QCOMPARE(plain.log().size(), 0);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestFaultRedirects::asksTheLinkAgainWhenWhereItLedHasExpired_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("one connection") << 1;
    QTest::newRow("four connections") << 4;
}

// Each ticket lasts for a few requests, and the link gives new ones as often as it is asked.
void TestFaultRedirects::asksTheLinkAgainWhenWhereItLedHasExpired()
{
    QFETCH(const int, connections);
    constexpr int usesOfATicket = 3;
    auto issued = std::make_shared<int>(0);
    auto uses = std::make_shared<std::map<QByteArray, int>>();
    ScriptedServer server(FileService().then([issued, uses](const Exchange& exchange, Reply reply) {
        if (exchange.request.target == target)
            return Reply::redirect(302, "/4M/a.bin?ticket=" + QByteArray::number(++*issued));
        const bool isExpired = ++(*uses)[exchange.request.target] > usesOfATicket;
        return isExpired ? Reply(403) : reply.cutAfter(300'000);
    }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url(target), folder.path(), connections));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->path, folder.filePath(QStringLiteral("a.bin")));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/4M/a.bin"), run.outcome().result->path), QString());
    // Or no ticket expired.
    QVERIFY(server.log().countMatching(
                [](const ExchangeRecord& record) { return record.request.target == target; }) > 1);
}

void TestFaultRedirects::neverMixesWhatTwoHostsHave_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("isSame");
    for (const int connections : {1, 8}) {
        QTest::addRow("other bytes, %d connections", connections) << connections << false;
        QTest::addRow("the same bytes, %d connections", connections) << connections << true;
    }
}

// A link leads to one host, and after that is gone to another, which has the same mark for other bytes of the
// same length, as where a mirror holds a damaged copy: marks are often made of length and time.
void TestFaultRedirects::neverMixesWhatTwoHostsHave()
{
    QFETCH(const int, connections);
    QFETCH(const bool, isSame);
    constexpr qint64 size = 4 << 20;
    const VirtualFile first{.size = size, .seed = 21};
    const VirtualFile second{.size = size, .seed = isSame ? quint64{21} : quint64{22}};
    const auto holding = [](const VirtualFile& file) {
        return FileService().add("/a.bin", ServedFile{.content = file, .etag = QByteArray("\"v1\"")});
    };
    auto answers = std::make_shared<int>(0);
    constexpr int beforeItGoes = 3;
    ScriptedServer one(holding(first).then([answers](const Exchange&, Reply reply) {
        return (*answers)++ < beforeItGoes ? reply.cutAfter(300'000) : Reply(403);
    }));
    ScriptedServer other(holding(second));
    ScriptedServer server([&, answers](const Exchange&) {
        const ScriptedServer& host = *answers < beforeItGoes ? one : other;
        return Reply::redirect(302, host.url("/a.bin").toEncoded());
    });
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/a.bin"), folder.path(), connections));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QFile file(run.outcome().result->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == second.bytes(), qPrintable(run.outcome().story()));
}

// The same of two paths of one host: files that were made alike, of one length and one time.
void TestFaultRedirects::neverMixesWhatTwoPathsHave()
{
    constexpr qint64 size = 4 << 20;
    const VirtualFile first{.size = size, .seed = 21};
    const VirtualFile second{.size = size, .seed = 22};
    std::atomic<int> answers = 0;
    constexpr int beforeItGoes = 3;
    ScriptedServer server(FileService()
                              .add("/1/a.bin", ServedFile{.content = first, .etag = "\"v1\""})
                              .add("/2/a.bin", ServedFile{.content = second, .etag = "\"v1\""})
                              .then([&](const Exchange& exchange, Reply reply) {
                                  if (exchange.request.path() == "/a.bin")
                                      return Reply::redirect(302, answers < beforeItGoes ? "/1/a.bin"
                                                                                         : "/2/a.bin");
                                  if (exchange.request.path() == "/2/a.bin")
                                      return reply;
                                  return answers++ < beforeItGoes ? reply.cutAfter(300'000) : Reply(403);
                              }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/a.bin"), folder.path(), 4));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QFile file(run.outcome().result->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == second.bytes(), qPrintable(run.outcome().story()));
}

// The host where the link led first brings all but the first piece, which has nothing before it to be
// compared.
void TestFaultRedirects::neverPutsTheBeginningOfOneHostBeforeTheRestOfAnother()
{
    constexpr qint64 size = 4 << 20;
    const VirtualFile first{.size = size, .seed = 21};
    const VirtualFile second{.size = size, .seed = 22};
    const auto holding = [](const VirtualFile& file) {
        return FileService().add("/a.bin", ServedFile{.content = file, .etag = QByteArray("\"v1\"")});
    };
    std::atomic<int> beginnings = 0;
    ScriptedServer one(holding(first).then([&](const Exchange& exchange, Reply reply) {
        const auto range = exchange.request.range();
        if (!range || range->first != 0)
            return reply;
        return beginnings++ == 0 ? reply.stallAfter(0) : Reply(403);
    }));
    ScriptedServer other(holding(second));
    ScriptedServer server([&](const Exchange&) {
        const ScriptedServer& host = beginnings < 2 ? one : other;
        return Reply::redirect(302, host.url("/a.bin").toEncoded());
    });
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/a.bin"), folder.path(), 4));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(second, run.outcome().result->path), QString());
    QVERIFY(one.log().bytesSent() > 0);
}

// The server where the link led brings a piece and fails from then on; the link leads to another one by now.
void TestFaultRedirects::leavesAServerThatFailsForTheLink_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("it has no time") << 503;
    QTest::newRow("it is out of order") << 500;
}

void TestFaultRedirects::leavesAServerThatFailsForTheLink()
{
    QFETCH(const int, status);
    constexpr qint64 size = 4 << 20;
    const VirtualFile content{.size = size, .seed = 21};
    const FileService service = FileService().add("/a.bin", ServedFile{.content = content});
    auto answers = std::make_shared<std::atomic<int>>(0);
    ScriptedServer one(service.then([answers, status](const Exchange&, Reply reply) {
        return (*answers)++ == 0 ? reply.cutAfter(300'000) : Reply(status);
    }));
    ScriptedServer other(service);
    ScriptedServer server([&, answers](const Exchange&) {
        return Reply::redirect(302, (*answers == 0 ? one : other).url("/a.bin").toEncoded());
    });
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/a.bin"), folder.path(), 1);
    request.retry.tries = 1;
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(content, run.outcome().result->path), QString());
}

void TestFaultRedirects::passesOverPagesForTooManyConnections_data()
{
    addFaultColumns();
    const auto aside = [](const QByteArray& type, const QByteArray& bytes) {
        return Reply(200, bytes).header("Content-Type", type).header("ETag", "\"aside\"");
    };
    addFault("a page", leadingAsideTo(aside("text/html", "<html>Too many connections</html>")));
    addFault("a picture", leadingAsideTo(aside("image/png", QByteArray(3000, '\x89'))));
    addFault("text", leadingAsideTo(aside("text/plain", "too many connections")));
    addFault("bytes of the same type", leadingAsideTo(aside("application/octet-stream", "too many")));
}

void TestFaultRedirects::passesOverPagesForTooManyConnections()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultRedirects::goesOnAtAnotherMirrorOfTheSite_data()
{
    const QByteArray date = "Tue, 02 Jan 2024 03:04:05 GMT";
    const QByteArray anotherDate = "Wed, 03 Jan 2024 03:04:05 GMT";
    QTest::addColumn<QByteArray>("etagBefore");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("isSame");
    QTest::addColumn<bool>("goesOn");
    const QByteArray strong = "\"1\"";
    const QByteArray weak = "W/\"1\"";
    QTest::newRow("another strong mark") << strong << QByteArray("\"2\"") << date << true << true;
    QTest::newRow("a weak mark") << strong << QByteArray("W/\"2\"") << date << true << true;
    QTest::newRow("another weak mark") << weak << QByteArray("W/\"2\"") << date << true << true;
    QTest::newRow("no mark") << strong << QByteArray("") << date << true << true;
    QTest::newRow("another date") << strong << QByteArray("\"2\"") << anotherDate << true << false;
    QTest::newRow("another weak mark and date")
        << weak << QByteArray("W/\"2\"") << anotherDate << true << false;
    QTest::newRow("other bytes") << strong << QByteArray("\"2\"") << date << false << false;
}

// Sites with many mirrors send each run to another of them, whose server makes ETags in its own way. The
// mirrors keep the date.
void TestFaultRedirects::goesOnAtAnotherMirrorOfTheSite()
{
    QFETCH(const QByteArray, etagBefore);
    QFETCH(const QByteArray, etag);
    QFETCH(const QByteArray, date);
    QFETCH(const bool, isSame);
    QFETCH(const bool, goesOn);
    constexpr qint64 size = 4 << 20;
    const VirtualFile first{.size = size, .seed = 21};
    const VirtualFile second{.size = size, .seed = isSame ? quint64{21} : quint64{22}};
    ScriptedServer one(
        FileService().add("/a.bin", ServedFile{.content = first, .etag = etagBefore}).atRate(2 << 20));
    ScriptedServer other(
        FileService().add("/a.bin", ServedFile{.content = second, .etag = etag, .lastModified = date}));
    std::atomic<bool> hasMoved = false;
    ScriptedServer server([&](const Exchange&) {
        return Reply::redirect(302, (hasMoved ? other : one).url("/a.bin").toEncoded());
    });
    const QTemporaryDir folder;
    const DownloadRequest request = quickRequest(server.url("/a.bin"), folder.path(), 2);
    {
        DownloadRun begun(request);
        QVERIFY(begun.reachesBytes(size / 2));
        QVERIFY(begun.pauses());
    }
    hasMoved = true;
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(second, run.outcome().result->path), QString());
    QCOMPARE(run.outcome().result->resumedFrom > 0, goesOn);
    QCOMPARE(other.log().bytesSent() < size, goesOn);
}

void TestFaultRedirects::neverMixesWhatALinkLeadsToLaterWithItsOwn_data()
{
    QTest::addColumn<bool>("isSame");
    QTest::newRow("other bytes where two pieces meet") << false;
    QTest::newRow("the same bytes") << true;
}

// The other way round: the link's own server has begun the file at two places. What the mirror has is the
// same up to where its piece ends at the second one.
void TestFaultRedirects::neverMixesWhatALinkLeadsToLaterWithItsOwn()
{
    QFETCH(const bool, isSame);
    constexpr qint64 size = 8 << 20;
    constexpr qint64 rate = 1 << 20;
    const VirtualFile file{.size = size, .seed = 21};
    const ServedFile served{.content = file, .etag = "\"v1\""};
    // Where the second piece begins.
    std::atomic<qint64> second = 0;
    std::atomic<bool> isBusy = false;
    const Forgery forge = [&](ByteRange range, QByteArray& bytes) {
        if (!isSame)
            allOf({second - 100'000, second + 10'000})(range, bytes);
    };
    ScriptedServer mirror(forged("/a.bin", file, served, forge, 4 * rate));
    ScriptedServer server(
        FileService().add("/a.bin", served).then([&](const Exchange& exchange, Reply reply) {
            const auto asked = exchange.request.range();
            const auto part = asked ? asked->within(size) : std::nullopt;
            if (!isBusy && part && part->begin > second)
                second = part->begin;
            return isBusy ? Reply::redirect(302, mirror.url("/a.bin").toEncoded()) : reply.rate(rate);
        }));
    const QTemporaryDir folder;
    const DownloadRequest request = quickRequest(server.url("/a.bin"), folder.path(), 2);
    {
        DownloadRun begun(request);
        QVERIFY(begun.reachesBytes(size / 4));
        QVERIFY(begun.pauses());
    }
    QVERIFY(second > size / 4);
    isBusy = true;
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QByteArray wanted = file.bytes(0, size);
    forge({0, size}, wanted);
    QFile there(run.outcome().result->path);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QVERIFY(there.readAll() == wanted);
    QCOMPARE(run.outcome().result->resumedFrom > 0, isSame);
}

// The link's own server is about to send the second half when the first one is left to a mirror, which has
// other bytes where the two meet.
void TestFaultRedirects::neverMixesWhatALinkLeadsToAmidARunWithItsOwn()
{
    constexpr qint64 size = 8 << 20;
    const VirtualFile file{.size = size, .seed = 21};
    const ServedFile served{.content = file, .etag = "\"v1\""};
    std::atomic<qint64> second = 0;
    const Forgery forge = [&](ByteRange range, QByteArray& bytes) {
        allOf({second - 100'000, second + 10'000})(range, bytes);
    };
    ScriptedServer mirror(forged("/a.bin", file, served, forge, 4 << 20));
    ScriptedServer server(
        FileService().add("/a.bin", served).then([&](const Exchange& exchange, Reply reply) {
            const auto asked = exchange.request.range();
            const auto part = asked ? asked->within(size) : std::nullopt;
            if (!part || part->begin == 0)
                return reply;
            // Two questions follow the first, in either order, and both are under way when one is led
            // elsewhere.
            Reply elsewhere = Reply::redirect(302, mirror.url("/a.bin").toEncoded());
            if (second == 0 && part->begin <= size / 4)
                return elsewhere.latency(1s);
            if (second == 0)
                second = part->begin;
            return part->begin == second ? reply.latency(2s) : elsewhere;
        }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/a.bin"), folder.path(), 2));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QVERIFY(second > size / 4);
    QByteArray wanted = file.bytes(0, size);
    forge({0, size}, wanted);
    QFile there(run.outcome().result->path);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QVERIFY(there.readAll() == wanted);
}

void TestFaultRedirects::neverMixesWhatALinkLedToWithItsOwn_data()
{
    QTest::addColumn<bool>("isSame");
    QTest::newRow("other bytes") << false;
    QTest::newRow("the same bytes") << true;
}

// In one run a link leads to a mirror, and in the next one its own server has time for the file. Both have
// the same mark, made of length and time.
void TestFaultRedirects::neverMixesWhatALinkLedToWithItsOwn()
{
    QFETCH(const bool, isSame);
    constexpr qint64 size = 4 << 20;
    const VirtualFile first{.size = size, .seed = 21};
    const VirtualFile second{.size = size, .seed = isSame ? quint64{21} : quint64{22}};
    ScriptedServer mirror(
        FileService().add("/a.bin", ServedFile{.content = first, .etag = "\"v1\""}).atRate(2 << 20));
    std::atomic<bool> hasTime = false;
    ScriptedServer server(FileService()
                              .add("/a.bin", ServedFile{.content = second, .etag = "\"v1\""})
                              .then([&](const Exchange&, Reply reply) {
                                  return hasTime ? std::move(reply)
                                                 : Reply::redirect(302, mirror.url("/a.bin").toEncoded());
                              }));
    const QTemporaryDir folder;
    const DownloadRequest request = quickRequest(server.url("/a.bin"), folder.path(), 2);
    {
        DownloadRun begun(request);
        QVERIFY(begun.reachesBytes(size / 2));
        QVERIFY(begun.pauses());
    }
    hasTime = true;
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(second, run.outcome().result->path), QString());
    QCOMPARE(run.outcome().result->resumedFrom > 0, isSame);
    QCOMPARE(server.log().bytesSent() < size, isSame);
}

QTEST_GUILESS_MAIN(TestFaultRedirects)
#include "tst_fault_redirects.moc"
