#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QByteArray lower = "/1M/a.bin";
const QByteArray upper = "/2M/A.bin";

} // namespace

// Two downloads whose names differ in the case of a letter alone. The file system decides whether these are
// one name.
class TestLetterCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBothFilesOfDownloadsThatRunAtOnce();
    void replacesNoFileOfTheOtherCase();
};

void TestLetterCase::keepsBothFilesOfDownloadsThatRunAtOnce()
{
    const TestFolder folder;
    ScriptedServer server;
    server.holdBeyond(64 * 1024);
    KeptQueue kept(folder.path(QStringLiteral("list.db")));
    const DownloadId first = kept.queue().add(quickRequest(server.url(lower), folder.path(), 1));
    QVERIFY(kept.reachesBytes(first, 1));
    const DownloadId second = kept.queue().add(quickRequest(server.url(upper), folder.path(), 1));
    const auto isAsked = [](const ExchangeRecord& record) { return record.request.target == upper; };
    TRY_VERIFY(server.log().countMatching(isAsked) > 0);
    server.letGo();
    QVERIFY(kept.reaches(first, Finished));
    QVERIFY(kept.reaches(second, Finished));
    const QString other =
        folder.path(folder.ignoresCase() ? QStringLiteral("A (1).bin") : QStringLiteral("A.bin"));
    QCOMPARE(kept.snapshot(first).path, folder.path(QStringLiteral("a.bin")));
    QCOMPARE(kept.snapshot(second).path, other);
    QCOMPARE(differenceFrom(*VirtualFile::atPath(lower), kept.snapshot(first).path), QString());
    QCOMPARE(differenceFrom(*VirtualFile::atPath(upper), other), QString());
}

void TestLetterCase::replacesNoFileOfTheOtherCase()
{
    const TestFolder folder;
    ScriptedServer server;
    QVERIFY(folder.write(QStringLiteral("a.bin"), "somebody else's"));
    KeptQueue kept(folder.path(QStringLiteral("list.db")));
    const DownloadId id = kept.queue().add(quickRequest(server.url(upper), folder.path(), 1));
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(folder.read(QStringLiteral("a.bin")), QByteArray("somebody else's"));
    QCOMPARE(kept.snapshot(id).path,
             folder.path(folder.ignoresCase() ? QStringLiteral("A (1).bin") : QStringLiteral("A.bin")));
    QCOMPARE(differenceFrom(*VirtualFile::atPath(upper), kept.snapshot(id).path), QString());
}

QTEST_GUILESS_MAIN(TestLetterCase)
#include "tst_letter_case.moc"
