#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/fake_keyring.h"
#include "tests/system/support/kept_queue.h"
#include "tests/system/support/members_only.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QString storeName = QStringLiteral("list.db");

} // namespace

// Downloads that are asked for a second time.
class TestAddedAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBesideTheFileThatIsThere_data();
    void comesBesideTheFileThatIsThere();
    void waitsForTheOneThatWritesTheFile_data();
    void waitsForTheOneThatWritesTheFile();
    void takesSecretsAlong();
    void waitsForSecretsThatAreGone();
    void passesOverWhatIsNotListed();

private:
    // Empty where there is no answer, or not one download in it.
    static std::optional<DownloadId> again(DownloadQueue& queue, DownloadId id)
    {
        const auto added = queue.addAgain({id});
        const auto isThere = [&added] { return added.isFinished(); };
        if (!QTest::qWaitFor(isThere, static_cast<int>(patience().count())))
            return std::nullopt;
        const auto ids = added.result();
        return ids && ids->size() == 1 ? std::optional(ids->constFirst()) : std::nullopt;
    }
};

void TestAddedAgain::comesBesideTheFileThatIsThere_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::newRow("numbered at first as well") << ConflictPolicy::Rename;
    QTest::newRow("would have replaced a file") << ConflictPolicy::Overwrite;
    QTest::newRow("would have been skipped") << ConflictPolicy::Skip;
    QTest::newRow("would have failed") << ConflictPolicy::Fail;
}

void TestAddedAgain::comesBesideTheFileThatIsThere()
{
    QFETCH(const ConflictPolicy, policy);
    const TestFolder folder;
    const ScriptedServer server;
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName));
        DownloadRequest request = quickRequest(server.url("/1K/a.bin"), folder.path(), 1);
        request.target.onConflict = policy;
        id = kept.queue().add(request);
        QVERIFY(kept.reaches(id, Finished));
    }
    const QByteArray first = folder.read(QStringLiteral("a.bin"));
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    const auto added = again(kept.queue(), id);
    QVERIFY(added && *added != id);
    QVERIFY(kept.reaches(*added, Finished));
    QCOMPARE(kept.snapshot(*added).path, folder.path(QStringLiteral("a (1).bin")));
    QCOMPARE(folder.read(QStringLiteral("a (1).bin")), first);
    QCOMPARE(folder.read(QStringLiteral("a.bin")), first);
    QCOMPARE(kept.state(id), Finished);
}

void TestAddedAgain::waitsForTheOneThatWritesTheFile_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("which finishes") << false;
    QTest::newRow("which is cancelled") << true;
}

// A file that is skipped where it is there is not there yet, and maybe never will be.
void TestAddedAgain::waitsForTheOneThatWritesTheFile()
{
    QFETCH(const bool, isCancelled);
    const TestFolder folder;
    ScriptedServer server;
    server.holdBeyond(64 * 1024);
    KeptQueue kept(folder.path(storeName));
    DownloadRequest request = quickRequest(server.url("/1M/a.bin"), folder.path(), 1);
    request.target.onConflict = ConflictPolicy::Skip;
    const DownloadId first = kept.queue().add(request);
    QVERIFY(kept.reachesBytes(first, 1));
    const DownloadId second = kept.queue().add(request);
    QVERIFY(kept.reaches(second, Waiting));
    if (isCancelled) {
        kept.queue().cancel(first);
        QVERIFY(kept.reaches(first, Cancelled));
    }
    server.letGo();
    QVERIFY(kept.reaches(second, Finished));
    QCOMPARE(folder.read(QStringLiteral("a.bin")).size(), 1024 * 1024);
    QCOMPARE(kept.state(first), isCancelled ? Cancelled : Finished);
    QVERIFY(!folder.has(QStringLiteral("a (1).bin")));
}

void TestAddedAgain::takesSecretsAlong()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    KeptQueue kept(folder.path(storeName), {}, std::make_shared<FakeKeyring>());
    const DownloadId id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
    QVERIFY(kept.reaches(id, Finished));
    const auto added = again(kept.queue(), id);
    QVERIFY(added);
    QVERIFY(kept.reaches(*added, Finished));
}

void TestAddedAgain::waitsForSecretsThatAreGone()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    const auto keyring = std::make_shared<FakeKeyring>();
    const DownloadRequest request = memberRequest(server.url("/1K/a.bin"), folder.path());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {}, keyring);
        id = kept.queue().add(request);
        QVERIFY(kept.reaches(id, Finished));
    }
    KeptQueue kept(folder.path(storeName), {}, keyring);
    QVERIFY(kept.opens());
    const auto added = again(kept.queue(), id);
    QVERIFY(added);
    QVERIFY(kept.reaches(*added, Paused));
    QCOMPARE(kept.snapshot(*added).secretsMissing, Secret::Credentials | Secret::Cookies);
    QVERIFY(kept.snapshot(*added).error);
    QCOMPARE(kept.snapshot(*added).error->kind, ErrorKind::AuthRequired);
    kept.queue().supply({*added}, {.credentials = request.credentials, .cookies = request.cookies});
    kept.queue().resume(*added);
    QVERIFY(kept.reaches(*added, Finished));
}

void TestAddedAgain::passesOverWhatIsNotListed()
{
    const TestFolder folder;
    KeptQueue kept(folder.path(storeName));
    const auto added = kept.queue().addAgain({DownloadId{77}});
    TRY_VERIFY(added.isFinished());
    QVERIFY(added.result());
    QVERIFY(added.result()->isEmpty());
    QVERIFY(kept.ids().isEmpty());
}

QTEST_GUILESS_MAIN(TestAddedAgain)
#include "tst_added_again.moc"
