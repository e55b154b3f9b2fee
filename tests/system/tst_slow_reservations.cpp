#include "tests/core/held_call.h"
#include "tests/support/file_check.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_folder.h"
#include "tests/system/download_run.h"
#include "tests/system/kept_queue.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

// What is asked of a download while a disk takes long to make room for it.
class TestSlowReservations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { disk_calls::clear(); }
    void resumedMeanwhileItGoesOn();
    void cancelledMeanwhileItLeavesNothing();
};

void TestSlowReservations::resumedMeanwhileItGoesOn()
{
    const TestFolder folder;
    const ScriptedServer server{FileService()};
    KeptQueue kept(folder.path(QStringLiteral("list.db")));
    HeldCall reservation("fallocate");
    const DownloadId id =
        kept.queue().add(quickRequest(server.url("/3M/a.bin"), folder.path(QStringLiteral("files")), 2));
    if (!reservation.begins())
        QSKIP("no room is reserved here");
    kept.queue().pause(id);
    QVERIFY(kept.reaches(id, Paused));
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Queued));
    reservation.goOn();
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/3M/a.bin"), kept.snapshot(id).path), QString());
    QCOMPARE(filesIn(folder.path(QStringLiteral("files"))), QStringList{QStringLiteral("a.bin")});
}

void TestSlowReservations::cancelledMeanwhileItLeavesNothing()
{
    const TestFolder folder;
    const ScriptedServer server{FileService()};
    KeptQueue kept(folder.path(QStringLiteral("list.db")));
    HeldCall reservation("fallocate");
    const DownloadId id =
        kept.queue().add(quickRequest(server.url("/3M/a.bin"), folder.path(QStringLiteral("files")), 2));
    if (!reservation.begins())
        QSKIP("no room is reserved here");
    kept.queue().cancel(QList{id});
    QVERIFY(kept.reaches(id, Cancelled));
    const DownloadId again =
        kept.queue().add(quickRequest(server.url("/2M/b.bin"), folder.path(QStringLiteral("files")), 2));
    QVERIFY(kept.reaches(again, Finished));
    reservation.goOn();
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/2M/b.bin"), kept.snapshot(again).path), QString());
    QCOMPARE(filesIn(folder.path(QStringLiteral("files"))), QStringList{QStringLiteral("b.bin")});
}

QTEST_GUILESS_MAIN(TestSlowReservations)
#include "tst_slow_reservations.moc"
