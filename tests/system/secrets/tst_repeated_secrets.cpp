#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString canary = QStringLiteral("CaNaRy7f3a");

// A server that says what it was told, where it should say something else.
Script repeating(int status, const QByteArray& header)
{
    return [status, header](const Exchange& exchange) {
        const Request& request = exchange.request;
        const QByteArray told = request.header("X-Ticket") + " of " + request.basicCredentials();
        // A word that is no coding of HTTP would not be minded beside none that is.
        const QByteArray value = header == "Content-Encoding" ? "br, " + told : told;
        return Reply(status, QByteArray("bytes")).header(header, value);
    };
}

DownloadRequest withSecrets(const ScriptedServer& server, const QString& folder)
{
    DownloadRequest request = quickRequest(server.url("/20K/a.bin"), folder, 1);
    request.headers = {{"X-Ticket", canary.toLatin1() + "-ticket"}};
    request.credentials =
        Credentials{.user = QStringLiteral("me"), .password = canary + QLatin1String("-pass")};
    request.retry.tries = 2;
    return request;
}

} // namespace

// Servers repeat in their words what they were told. Whoever shows or keeps those words, of whatever program,
// gets them from a queue without the secrets.
class TestRepeatedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsToldOfADownload_data();
    void noneIsToldOfADownload();
    void noneIsToldOfAProbe();
};

void TestRepeatedSecrets::noneIsToldOfADownload_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("that is given up") << 200 << QByteArray("Content-Encoding");
    QTest::newRow("that is asked again") << 206 << QByteArray("Content-Range");
}

void TestRepeatedSecrets::noneIsToldOfADownload()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    const TestFolder folder;
    const ScriptedServer server(repeating(status, header));
    DownloadRun run(withSecrets(server, folder.path()));
    QVERIFY(run.ends());
    QVERIFY(run.outcome().failure);
    QVERIFY(server.log().at(0).request.header("X-Ticket").contains(canary.toLatin1()));
    QStringList told = run.outcome().log;
    told.append(run.outcome().failure->error.detail.english());
    for (const RetryNotice& retry : run.outcome().retries)
        told.append(retry.error.detail.english());
    for (const DownloadSnapshot& snapshot : run.outcome().snapshots)
        told.append(snapshot.error ? snapshot.error->detail.english() : QString());
    // The rest of what the server said is told.
    QVERIFY2(!told.filter(QStringLiteral(" of ")).isEmpty(), qPrintable(run.outcome().story()));
    QCOMPARE(told.filter(canary), QStringList());
}

void TestRepeatedSecrets::noneIsToldOfAProbe()
{
    const TestFolder folder;
    const ScriptedServer server(repeating(206, "Content-Range"));
    DownloadQueue queue(QueueLimits{});
    const auto lines = std::make_shared<QStringList>();
    const auto probed = queue.probe(withSecrets(server, folder.path()),
                                    [lines](const Phrase& line, LogKind) { lines->append(line.english()); });
    TRY_VERIFY(probed.isFinished());
    if (!probed.result())
        lines->append(probed.result().error().detail.english());
    QVERIFY2(!lines->filter(QStringLiteral(" of ")).isEmpty(), qPrintable(lines->join(u'\n')));
    QCOMPARE(lines->filter(canary), QStringList());
}

QTEST_GUILESS_MAIN(TestRepeatedSecrets)
#include "tst_repeated_secrets.moc"
