#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/halfway_download.h"
#include "tests/system/support/kept_queue.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

using enum DownloadState;

namespace {

const QByteArray target = "/6M/a.bin";

Script forSession(const QByteArray& cookie)
{
    return [cookie, files = Script(FileService())](const Exchange& exchange) {
        return exchange.request.header("Cookie") == cookie ? files(exchange) : Reply(403);
    };
}

} // namespace

// A server that knows a person by a cookie gives out nothing once the session is over. The person signs in
// again, and the browser hands over the link with the new cookie.
class TestLinkOfNewSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithTheNewCookie_data();
    void goesOnWithTheNewCookie();
};

void TestLinkOfNewSession::goesOnWithTheNewCookie_data()
{
    QTest::addColumn<std::optional<SentHeaders>>("sent");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("with it") << std::optional(SentHeaders{.cookies = "session=2"}) << true;
    QTest::newRow("with another") << std::optional(SentHeaders{.cookies = "session=3"}) << false;
    QTest::newRow("with what was sent before") << std::optional<SentHeaders>() << false;
}

void TestLinkOfNewSession::goesOnWithTheNewCookie()
{
    QFETCH(const std::optional<SentHeaders>, sent);
    QFETCH(const bool, goesOn);
    const TestFolder folder;
    ScriptedServer server(stoppedAt(4'000'000));
    KeptQueue kept(folder.path(QStringLiteral("list.db")));
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    request.cookies = "session=1";
    request.timeouts.silence = 600s; // longer than any test waits
    const DownloadId id = kept.queue().add(request);
    QVERIFY(kept.reachesBytes(id, 2'000'000));
    server.setScript(forSession("session=2"));
    server.dropAll();
    QVERIFY(kept.reaches(id, Failed));
    const int before = server.log().size();
    const auto replaced = kept.queue().replaceLink(id, server.url(target), sent);
    QVERIFY(QTest::qWaitFor([&] { return replaced.isFinished(); }, static_cast<int>(patience().count())));
    QCOMPARE(replaced.result().has_value(), goesOn);
    if (!goesOn) {
        QCOMPARE(kept.state(id), Failed);
        return;
    }
    QVERIFY(kept.reaches(id, Finished));
    const VirtualFile file = *VirtualFile::atPath(target);
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("a.bin"))), QString());
    QVERIFY(server.log().distinctBytesSent(before) < file.size - 1'000'000);
}

QTEST_GUILESS_MAIN(TestLinkOfNewSession)
#include "tst_link_of_new_session.moc"
