#include "tests/core/storage/held_call.h"
#include "tests/support/answers/virtual_file.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString storeName = QStringLiteral("list.db");

bool isTheStores(const QString& name)
{
    return name.startsWith(storeName);
}

bool wasAskedFor(const ScriptedServer& server, const QByteArray& target)
{
    return std::ranges::any_of(server.log().records(), [&target](const ExchangeRecord& record) {
        return record.request.target == target;
    });
}

} // namespace

// A list that is kept on a disk that takes its time.
class TestSlowStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letNothingBeginThatTheyDoNotHave();
    void letNoPartBeMadeWhosePathTheyDoNotHave();
};

// Killed at its first request, it would otherwise leave a part that no list knows. Whoever asks later is
// answered meanwhile, in the same folder and so by the same lane.
void TestSlowStores::letNothingBeginThatTheyDoNotHave()
{
    const ScriptedServer server;
    const TestFolder stores;
    const TestFolder files;
    const DownloadRequest wanted = quickRequest(server.url("/20K/a.bin"), files.path(), 1);
    const DownloadRequest other = quickRequest(server.url("/20K/b.bin"), files.path(), 1);
    KeptQueue kept(stores.path(storeName));
    QVERIFY(kept.opens());
    QVERIFY(answers(kept.queue(), other, 1));
    HeldCall commit("fdatasync", isTheStores);
    const DownloadId id = kept.queue().add(wanted);
    QVERIFY(commit.begins());
    QVERIFY(answers(kept.queue(), other));
    const bool hasBegun = wasAskedFor(server, "/20K/a.bin");
    commit.goOn();
    QVERIFY(!hasBegun);
    QVERIFY(kept.reaches(id, DownloadState::Finished));
}

// The server names the file otherwise than its link does. Killed when it has its part, the list would look
// for that under the name of the link.
void TestSlowStores::letNoPartBeMadeWhosePathTheyDoNotHave()
{
    const ScriptedServer server(
        FileService().add("/20K/a.bin", ServedFile{.content = *VirtualFile::atPath("/20K/a.bin"),
                                                   .contentDisposition = "attachment; filename=\"c.bin\""}));
    const TestFolder stores;
    const TestFolder files;
    const DownloadRequest wanted = quickRequest(server.url("/20K/a.bin"), files.path(), 1);
    const DownloadRequest other = quickRequest(server.url("/20K/b.bin"), files.path(), 1);
    KeptQueue kept(stores.path(storeName));
    QVERIFY(kept.opens());
    QVERIFY(answers(kept.queue(), other, 1));
    const DownloadId id = kept.queue().add(wanted, Placement{.start = StartWhen::WhenResumed});
    const QFuture<Expected<void>> added = kept.queue().kept();
    TRY_VERIFY(added.isFinished());
    HeldCall commit("fdatasync", isTheStores);
    kept.queue().resume(id);
    QVERIFY(commit.begins());
    TRY_VERIFY(wasAskedFor(server, "/20K/a.bin"));
    QVERIFY(answers(kept.queue(), other));
    const QStringList made = files.names();
    commit.goOn();
    QCOMPARE(made, QStringList());
    QVERIFY(kept.reaches(id, DownloadState::Finished));
    QCOMPARE(files.names(), QStringList{QStringLiteral("c.bin")});
}

QTEST_GUILESS_MAIN(TestSlowStores)
#include "tst_slow_stores.moc"
