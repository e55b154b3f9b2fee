#include "core/values/naming/name_promise.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// A question about a link tells of a page where a download of a file from there would end with it.
class TestProbedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfThePagesThatDownloadsRefuse_data();
    void tellsOfThePagesThatDownloadsRefuse();
};

void TestProbedPages::tellsOfThePagesThatDownloadsRefuse_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRefused");
    const QByteArray file = "/file.zip";
    const QByteArray metalink = "/file.meta4";
    const QByteArray html("text/html; charset=utf-8");
    const QByteArray page("<!doctype html><p>Sign in</p>");
    const QByteArray archive("PK\x03\x04", 4);
    const auto row = [](const char* title, const QByteArray& path, const QByteArray& type,
                        const QByteArray& disposition, const QByteArray& body, bool isRefused) {
        QTest::newRow(title) << path << type << disposition << body << isRefused;
    };
    row("a page", file, html, {}, page, true);
    row("a page that is called text", file, "text/plain", {}, page, true);
    row("a file that is called a page", file, html, {}, archive, false);
    row("a page to be saved", file, html, "attachment; filename=\"a.html\"", page, false);
    row("a file", file, "application/zip", {}, archive, false);
    row("a page for a list of files", metalink, html, {}, page, true);
    const QByteArray list("<?xml version=\"1.0\"?>\n<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"/>\n");
    row("a list of files", metalink, "application/xml", {}, list, false);
    row("a list of files that is called a page", metalink, html, {}, list, false);
}

void TestProbedPages::tellsOfThePagesThatDownloadsRefuse()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, disposition);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isRefused);
    const ScriptedServer server([=](const Exchange&) {
        Reply reply = Reply(200).header("Content-Type", type).body(body);
        return disposition.isEmpty() ? reply : reply.header("Content-Disposition", disposition);
    });
    const QTemporaryDir folder;
    const DownloadRequest request = quickRequest(server.url(path), folder.path(), 1);
    const auto report = probedReport(request);
    QVERIFY(report);
    QCOMPARE(breaksPromise(report->pageLook, promiseOf(report->name, {})), isRefused);
    DownloadRun run(request);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome().failure.has_value(), isRefused);
}

QTEST_GUILESS_MAIN(TestProbedPages)
#include "tst_probed_pages.moc"
