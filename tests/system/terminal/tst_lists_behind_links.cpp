#include "tests/support/checks/file_check.h"
#include "tests/support/server/file_service.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

#include <csignal>

using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "Canary-5e1d";

// A server that has a list beside its files.
Script having(const QByteArray& list, const QByteArray& path = "/list.txt")
{
    return FileService().add(path, list);
}

QByteArray metalink(const QByteArray& link, const QByteArray& hash)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metalink "
           "xmlns=\"urn:ietf:params:xml:ns:metalink\">\n"
           "<file name=\"distro.iso\"><size>20480</size><hash type=\"sha-256\">" +
           hash + "</hash>\n<url>" + link + "</url></file></metalink>\n";
}

} // namespace

// Lists that --input names by a link, through the program.
class TestListsBehindLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downloadsWhatTheListOfALinkAsksFor();
    void fetchesSeveralListsInTheirTurn();
    void downloadsTheFilesOfAMetalink();
    void downloadsTheRelativeLinksOfAPage();
    void namesTheLineOfAFetchedList();
    void tellsTheRequestForTheListItself();
    void asksAgainForAListAndSaysSo();
    void failsForAListThatCannotBeFetchedAndGoesOn_data();
    void failsForAListThatCannotBeFetchedAndGoesOn();
    void givesTheListsServerAloneWhatIsSecret();
    void readsNoFileOfThisMachineForAList();
#ifdef Q_OS_UNIX
    void leavesWhileAListIsAwaited();
#endif
};

void TestListsBehindLinks::downloadsWhatTheListOfALinkAsksFor()
{
    const Place place;
    ScriptedServer server;
    const QByteArray base = server.url("/").toEncoded();
    server.setScript(
        having("# a list\n" + base + "20K/a[1-3].bin\n" + base + "30K/b.bin\n  out=c.bin\n  dir=d\n"));
    ProgramRun run(place, getJson({u"-i"_s, server.url("/list.txt").toString(),
                                   server.url("/10K/first.bin").toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), (QStringList{u"a1.bin"_s, u"a2.bin"_s, u"a3.bin"_s, u"d"_s, u"first.bin"_s}));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/30K/b.bin"), place.path(u"d/c.bin"_s)), QString());
    QCOMPARE(run.events(u"completed"_s).size(), 5);
    QCOMPARE(server.log().countMatching(
                 [](const ExchangeRecord& record) { return record.request.path() == "/list.txt"; }),
             1);
}

void TestListsBehindLinks::fetchesSeveralListsInTheirTurn()
{
    const Place place;
    ScriptedServer server;
    const QByteArray base = server.url("/").toEncoded();
    server.setScript(FileService()
                         .add("/one.txt", QByteArray(base + "20K/a.bin\n" + base + "20K/b.bin\n"))
                         .add("/two.txt", QByteArray(base + "20K/c.bin\n")));
    ProgramRun run(place,
                   getJson({u"-i"_s, server.url("/one.txt").toString(), u"-i"_s,
                            server.url("/none.txt").toString(), u"-i"_s, server.url("/two.txt").toString()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(place.files(), (QStringList{u"a.bin"_s, u"b.bin"_s, u"c.bin"_s}));
    QCOMPARE(failureOf(run), u"NotFound"_s);
}

void TestListsBehindLinks::downloadsTheFilesOfAMetalink()
{
    const Place place;
    ScriptedServer server;
    const QByteArray hash = VirtualFile::atPath("/20K/a.bin")->sha256().toHex();
    server.setScript(having(metalink(server.url("/20K/a.bin").toEncoded(), hash), "/distro.iso.meta4"));
    ProgramRun run(place, getJson({u"--input"_s, server.url("/distro.iso.meta4").toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), QStringList{u"distro.iso"_s});
    QCOMPARE(run.event(u"completed"_s)["checksum"_L1].toString(), u"verified"_s);
}

void TestListsBehindLinks::downloadsTheRelativeLinksOfAPage()
{
    const Place place;
    ScriptedServer server;
    const QByteArray page =
        "<html><h1>Index of /20K/</h1><a href=\"a.bin\">a</a> <a href=\"/30K/b.bin\">b</a> "
        "<a href=\"../40K/c.bin\">c</a></html>";
    const Script pages = having(page, "/20K/");
    server.setScript([pages](const Exchange& exchange) {
        const QByteArray host = exchange.request.header("Host");
        return exchange.request.path() == "/moved/there"
                   ? Reply::redirect(302, "http://me:canary@" + host + "/20K/")
                   : pages(exchange);
    });
    ProgramRun run(place, getJson({u"-i"_s, server.url("/moved/there").toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), (QStringList{u"a.bin"_s, u"b.bin"_s, u"c.bin"_s}));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/20K/a.bin"), place.path(u"a.bin"_s)), QString());
    QCOMPARE(server.log().countHeader("Authorization"), 0);
}

void TestListsBehindLinks::namesTheLineOfAFetchedList()
{
    const Place place;
    ScriptedServer server;
    const QByteArray base = server.url("/").toEncoded();
    server.setScript(having(base + "20K/a.bin\nwhat is this\n" + base + "20K/b.bin\n  dir=../up\n"));
    const QString link = server.url("/list.txt").toString();
    ProgramRun run(place, getJson({u"--input"_s, QString(link + "?token=0123456789"_L1)}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(place.files(), QStringList{u"a.bin"_s});
    QStringList places;
    for (const QJsonObject& failed : run.events(u"failed"_s))
        places.append(failed["url"_L1].toString());
    QCOMPARE(places, (QStringList{link + ":2"_L1, link + ":4"_L1}));
}

void TestListsBehindLinks::tellsTheRequestForTheListItself()
{
    const Place place;
    ScriptedServer server;
    server.setScript(having(server.url("/20K/a.bin").toEncoded() + '\n'));
    const QString link = server.url("/list.txt").toString();
    ProgramRun run(place, getJson({u"-i"_s, QString(link + "?token="_L1 + QString::fromLatin1(canary))}));
    COMPARE_EXIT(run, 0);
    const qsizetype list = run.err().indexOf(QString("[0] GET "_L1 + link + u"?…: 200"_s).toUtf8());
    QVERIFY2(list >= 0 && list < run.err().indexOf("[1] GET "), run.story().constData());
    QVERIFY2(!run.err().contains(canary), run.story().constData());
}

void TestListsBehindLinks::asksAgainForAListAndSaysSo()
{
    const Place place;
    ScriptedServer server;
    const Script list = having(server.url("/20K/a.bin").toEncoded() + '\n');
    server.setScript([list](const Exchange& exchange) {
        return exchange.index == 0 ? Reply(503, QByteArray("busy")) : list(exchange);
    });
    const QString link = server.url("/list.txt").toString();
    ProgramRun run(place, getJson({u"-i"_s, QString(link + "?token="_L1 + QString::fromLatin1(canary)),
                                   u"--retry-wait"_s, u"0.01"_s}));
    COMPARE_EXIT(run, 0);
    const QJsonObject retry = run.event(u"retry"_s);
    QVERIFY2(retry["id"_L1].isNull(), run.story().constData());
    QCOMPARE(retry["httpStatus"_L1].toInt(), 503);
    QVERIFY2(retry["url"_L1].toString().startsWith(link), run.story().constData());
    QVERIFY2(!run.err().contains(canary), run.story().constData());
    QCOMPARE(place.files(), QStringList{u"a.bin"_s});
}

void TestListsBehindLinks::failsForAListThatCannotBeFetchedAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("kind");
    QTest::newRow("not there") << QByteArray("/none.txt") << u"NotFound"_s;
    QTest::newRow("with a login") << QByteArray("/login.txt") << u"AuthRequired"_s;
    QTest::newRow("cut") << QByteArray("/cut.txt") << u"ConnectionLost"_s;
    QTest::newRow("too long") << QByteArray("/long.txt") << u"BadResponse"_s;
    QTest::newRow("a page in place of it") << QByteArray("/page.meta4") << u"BadResponse"_s;
}

void TestListsBehindLinks::failsForAListThatCannotBeFetchedAndGoesOn()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QString, kind);
    const Place place;
    const ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        const QByteArray asked = exchange.request.path();
        if (asked == "/login.txt")
            return Reply(401).header("WWW-Authenticate", "Basic realm=\"a\"");
        if (asked == "/cut.txt")
            return Reply(200, QByteArray("http://127.0.0.1:1/a\nhttp://127.0.0.1:1/b\n")).cutAfter(25);
        if (asked == "/long.txt")
            return Reply(200, RepeatedBytes{.pattern = "#\n", .size = 17 * 1024 * 1024});
        if (asked == "/page.meta4")
            return Reply(200, QByteArray("<html><a href=\"http://127.0.0.1:1/a\">a</a></html>"))
                .header("Content-Type", "text/html");
        return reply;
    }));
    const QString list = server.url(path).toString();
    ProgramRun run(place, getJson({u"--input"_s, list, server.url("/20K/a.bin").toString()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(place.files(), QStringList{u"a.bin"_s});
    const QList<QJsonObject> failed = run.events(u"failed"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first()["url"_L1].toString(), list);
    QCOMPARE(failed.first()["kind"_L1].toString(), kind);
    QVERIFY2(run.err().contains(list.toUtf8()), run.story().constData());
}

// The author of the list chooses the other servers.
void TestListsBehindLinks::givesTheListsServerAloneWhatIsSecret()
{
    const Place place;
    const ScriptedServer other;
    ScriptedServer server;
    server.setScript(having(server.url("/20K/a.bin").toEncoded() + '\n' +
                            other.url("/20K/b.bin").toEncoded() + "\n  header=X-Own: theirs\n"));
    const QString secret = QString::fromLatin1(canary);
    ProgramRun run(place, getJson({u"--user"_s, QString("me:"_L1 + secret), u"--header"_s,
                                   QString("X-Token: "_L1 + secret), u"--cookie"_s, QString("a="_L1 + secret),
                                   u"--input"_s, server.url("/list.txt").toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), (QStringList{u"a.bin"_s, u"b.bin"_s}));
    for (const char* header : {"Authorization", "X-Token", "Cookie"}) {
        QCOMPARE(server.log().countHeader(header), server.log().size());
        QVERIFY2(other.log().countHeader(header) == 0, header);
    }
    QCOMPARE(other.log().countHeader("X-Own"), other.log().size());
    QVERIFY2(!run.out().contains(canary) && !run.err().contains(canary), run.story().constData());
}

void TestListsBehindLinks::readsNoFileOfThisMachineForAList()
{
    const Place place;
    ScriptedServer server;
    const QByteArray own = QUrl::fromLocalFile(place.home + "/own.txt"_L1).toEncoded();
    server.setScript(having(own + "\ncurl -K /etc/curlrc " + server.url("/20K/a.bin").toEncoded() +
                            "\ncurl " + own + "\n"));
    ProgramRun run(place, getJson({u"--input"_s, server.url("/list.txt").toString()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(place.files(), QStringList());
    QCOMPARE(run.events(u"failed"_s).size(), 3);
    QCOMPARE(server.log().size(), 1);
}

#ifdef Q_OS_UNIX
void TestListsBehindLinks::leavesWhileAListIsAwaited()
{
    const Place place;
    const ScriptedServer server([](const Exchange&) { return Reply(200).stallBeforeHeaders(); });
    ProgramRun run(place, getJson({u"--input"_s, server.url("/list.txt").toString()}));
    TRY_VERIFY(server.log().size() == 1);
    run.send(SIGINT);
    COMPARE_EXIT(run, 130);
}
#endif

QTEST_GUILESS_MAIN(TestListsBehindLinks)
#include "tst_lists_behind_links.moc"
