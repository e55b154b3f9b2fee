#include "tests/support/checks/file_check.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/system/support/origin_links.h"
#include "tests/system/support/program_run.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Promises of qget and aiodownload for hosts and for many files at once, kept by Tributary. docs/origins.md
// names the option or call for each.
class TestOriginsOfHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qget_boundsItsMemory();
    void qget_measuresHowManyConnectionsAHostAccepts();
    void qget_overwritesWhenTold();
    void qget_reachesThroughProxiesWithLoginsHeadersAndABrowsersName_data();
    void qget_reachesThroughProxiesWithLoginsHeadersAndABrowsersName();
    void aiodownload_givesOneResultForEachUrl();
    void aiodownload_hasStrategiesAndADelayBetweenRequests();
    void aiodownload_neverRetriesPermanentAnswers();
    void aiodownload_makesPathsFromUrlsAndSkipsWhatIsThere();
};

void TestOriginsOfHosts::qget_boundsItsMemory()
{
    const Place place;
    ScriptedServer server;
    ProgramRun run(place, getJson({text("--assembly"), text("memory"), text("--memory-limit"), text("1M"),
                                   linkOf(server, "/6M/a.bin")}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), text("MemoryLimit"));
    QCOMPARE(place.files(), QStringList());
}

void TestOriginsOfHosts::qget_measuresHowManyConnectionsAHostAccepts()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.activeRequests > 3 ? Reply(503) : reply.rate(mebibyte);
    }));
    ProgramRun run(place, {text("probe"), text("--json"), text("--proxy"), text("none"),
                           text("--measure-connections"), text("10"), linkOf(server, "/64M/a.bin")});
    COMPARE_EXIT(run, 0);
    const QJsonObject measured = run.event(text("probed"))[QLatin1String("connections")].toObject();
    QCOMPARE(measured[QLatin1String("accepted")].toInt(), 3);
    QVERIFY(measured[QLatin1String("refused")].toBool());
}

void TestOriginsOfHosts::qget_overwritesWhenTold()
{
    const Place place;
    ScriptedServer server;
    QFile old(place.path(text("a.bin")));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ProgramRun run(place, getJson({text("--force"), linkOf(server, "/20K/a.bin")}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), QStringList{text("a.bin")});
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/20K/a.bin"), place.path(text("a.bin"))), QString());
}

void TestOriginsOfHosts::qget_reachesThroughProxiesWithLoginsHeadersAndABrowsersName_data()
{
    QTest::addColumn<tributary::test::ProxyKind>("kind");
    QTest::newRow("an HTTP proxy") << tributary::test::ProxyKind::Http;
    QTest::newRow("SOCKS5") << tributary::test::ProxyKind::Socks5;
}

void TestOriginsOfHosts::qget_reachesThroughProxiesWithLoginsHeadersAndABrowsersName()
{
    QFETCH(const tributary::test::ProxyKind, kind);
    const Place place;
    ProxyServer proxy({.kind = kind});
    ScriptedServer server(FileService(), {.tls = showing(TlsIdentity::SelfSigned)});
    const QString address = QStringLiteral("%1://127.0.0.1:%2")
                                .arg(kind == tributary::test::ProxyKind::Http ? text("http") : text("socks5"))
                                .arg(proxy.port());
    ProgramRun run(place, {text("get"), text("--json"), text("--proxy"), address, text("-k"),
                           text("-ume:secret"), text("-HX-Extra: yes"), text("-A"), text("browser"),
                           text("--limit-rate-each"), text("50M"), linkOf(server, "/20K/a.bin")});
    COMPARE_EXIT(run, 0);
    const Request request = server.log().at(0).request;
    QCOMPARE(request.basicCredentials(), QByteArray("me:secret"));
    QCOMPARE(request.header("X-Extra"), QByteArray("yes"));
    QVERIFY(request.header("User-Agent").startsWith("Mozilla/5.0"));
}

void TestOriginsOfHosts::aiodownload_givesOneResultForEachUrl()
{
    const Place place;
    ScriptedServer server;
    QStringList links;
    for (int i = 0; i < 20; ++i)
        links.append(linkOf(server, QByteArray(i % 5 == 4 ? "/missing" : "/10K/") + QByteArray::number(i)));
    ProgramRun run(place, getJson(links));
    COMPARE_EXIT(run, 1);
    QCOMPARE(run.events(text("completed")).size() + run.events(text("failed")).size(), 20);
    const QJsonObject summary = run.event(text("summary"));
    QCOMPARE(summary[QLatin1String("completed")].toInt() + summary[QLatin1String("failed")].toInt(), 20);
}

void TestOriginsOfHosts::aiodownload_hasStrategiesAndADelayBetweenRequests()
{
    const Place place;
    ScriptedServer server;
    QElapsedTimer timer;
    timer.start();
    ProgramRun run(place, {text("--retry-policy"), text("lenient"), text("--delay"), text("0.3"),
                           text("--proxy"), text("none"), linkOf(server, "/20K/a.bin"),
                           linkOf(server, "/20K/b.bin"), linkOf(server, "/20K/c.bin")});
    COMPARE_EXIT(run, 0);
    QVERIFY2(timer.elapsed() >= 550, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server.log().size(), 3);
}

void TestOriginsOfHosts::aiodownload_neverRetriesPermanentAnswers()
{
    const Place place;
    ScriptedServer server([](const Exchange&) { return Reply(404); });
    ProgramRun run(place,
                   getJson({text("--retries"), text("9"), linkOf(server, "/a"), linkOf(server, "/b")}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(server.log().size(), 2);
}

void TestOriginsOfHosts::aiodownload_makesPathsFromUrlsAndSkipsWhatIsThere()
{
    const Place place;
    ScriptedServer server;
    const QStringList command = getJson(
        {text("--path-from-url"), text("--on-conflict"), text("skip"), linkOf(server, "/20K/b/c.bin")});
    ProgramRun run(place, command);
    COMPARE_EXIT(run, 0);
    QVERIFY(QFile::exists(place.path(text("127.0.0.1/20K/b/c.bin"))));
    ProgramRun again(place, command);
    COMPARE_EXIT(again, 0);
    QCOMPARE(again.events(text("skipped")).size(), 1);
    QCOMPARE(server.log().size(), 1);
}

QTEST_GUILESS_MAIN(TestOriginsOfHosts)
#include "tst_origins_of_hosts.moc"
