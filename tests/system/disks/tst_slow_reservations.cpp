#include "tests/core/storage/held_call.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

// Orders for a download while a disk takes long to make room for it.
class TestSlowReservations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void resumedMeanwhileItGoesOn();
    void cancelledMeanwhileItLeavesNothing();

private:
    QString files() const { return m_folder->path(QStringLiteral("files")); }
    DownloadId add(const char* target)
    {
        return m_kept->queue().add(quickRequest(m_server.url(target), files(), 2));
    }

    const ScriptedServer m_server{FileService()};
    std::optional<TestFolder> m_folder;
    std::optional<KeptQueue> m_kept;
    std::optional<HeldCall> m_reservation;
    DownloadId m_id;
};

void TestSlowReservations::init()
{
    disk_calls::clear();
    m_folder.emplace();
    m_kept.emplace(m_folder->path(QStringLiteral("list.db")));
    m_reservation.emplace("fallocate");
    m_id = add("/3M/a.bin");
    if (!m_reservation->begins())
        QSKIP("no room is reserved here");
}

void TestSlowReservations::cleanup()
{
    m_reservation.reset();
    m_kept.reset();
    m_folder.reset();
}

void TestSlowReservations::resumedMeanwhileItGoesOn()
{
    m_kept->queue().pause(m_id);
    QVERIFY(m_kept->reaches(m_id, Paused));
    m_kept->queue().resume(m_id);
    QVERIFY(m_kept->reaches(m_id, Queued));
    m_reservation->goOn();
    QVERIFY(m_kept->reaches(m_id, Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/3M/a.bin"), m_kept->snapshot(m_id).path), QString());
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

void TestSlowReservations::cancelledMeanwhileItLeavesNothing()
{
    m_kept->queue().cancel(QList{m_id});
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    const DownloadId again = add("/2M/b.bin");
    QVERIFY(m_kept->reaches(again, Finished));
    const QString path = m_kept->snapshot(again).path;
    m_reservation->goOn();
    // Waits for the thread that made room, which sees what became of its download meanwhile.
    m_kept.reset();
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/2M/b.bin"), path), QString());
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("b.bin")});
}

QTEST_GUILESS_MAIN(TestSlowReservations)
#include "tst_slow_reservations.moc"
