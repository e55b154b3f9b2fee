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
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isPage");
    const QByteArray html("text/html; charset=utf-8");
    const QByteArray page("<!doctype html><p>Sign in</p>");
    const QByteArray archive("PK\x03\x04", 4);
    QTest::newRow("a page") << html << QByteArray() << page << true;
    QTest::newRow("a page that is called text") << QByteArray("text/plain") << QByteArray() << page << true;
    QTest::newRow("a file that is called a page") << html << QByteArray() << archive << false;
    QTest::newRow("a page to be saved")
        << html << QByteArray("attachment; filename=\"a.html\"") << page << false;
    QTest::newRow("a file") << QByteArray("application/zip") << QByteArray() << archive << false;
}

void TestProbedPages::tellsOfThePagesThatDownloadsRefuse()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, disposition);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isPage);
    const ScriptedServer server([=](const Exchange&) {
        Reply reply = Reply(200).header("Content-Type", type).body(body);
        return disposition.isEmpty() ? reply : reply.header("Content-Disposition", disposition);
    });
    const QTemporaryDir folder;
    const DownloadRequest request = quickRequest(server.url("/file.zip"), folder.path(), 1);
    const auto report = probedReport(request);
    QVERIFY(report);
    QCOMPARE(report->isPage, isPage);
    DownloadRun run(request);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome().failure.has_value(), isPage);
}

QTEST_GUILESS_MAIN(TestProbedPages)
#include "tst_probed_pages.moc"
