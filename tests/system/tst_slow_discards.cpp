#include "tests/core/held_call.h"
#include "tests/support/file_check.h"
#include "tests/support/patience.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_folder.h"
#include "tests/system/download_run.h"
#include "tests/system/kept_queue.h"

#include <QTest>

#include <optional>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QByteArray target = "/6M/a.bin";

} // namespace

// What is cancelled while it does not run, on a disk that takes long to delete it.
class TestSlowDiscards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepNobodyWaiting();
    void keepTheSameFileWaiting();
    void leaveNothingOfWhatIsRemovedMeanwhile();
    void goOnWithWhatIsResumedMeanwhile();
    void areDoneBeforeTheProgramEnds();

private:
    std::optional<TestFolder> m_folder;
    std::optional<ScriptedServer> m_server;
    std::optional<KeptQueue> m_kept;
    DownloadId m_id;

    QString files() const { return m_folder->path(QStringLiteral("files")); }
    DownloadQueue& queue() { return m_kept->queue(); }
    DownloadRequest request() const { return quickRequest(m_server->url(target), files(), 1); }
    bool isPausedHalfway();
    // All that was asked of the queue before is done.
    bool hasHeard();
};

void TestSlowDiscards::init()
{
    disk_calls::clear();
    m_folder.emplace();
    m_server.emplace(FileService().then([](const Exchange&, Reply reply) { return reply.rate(3'000'000); }));
    m_kept.emplace(m_folder->path(QStringLiteral("list.db")));
    m_id = queue().add(request());
    QVERIFY(isPausedHalfway());
    m_server->setScript(FileService());
}

void TestSlowDiscards::cleanup()
{
    m_kept.reset();
    m_server.reset();
    m_folder.reset();
}

// And its run has let go of its file.
bool TestSlowDiscards::isPausedHalfway()
{
    if (!m_kept->reachesBytes(m_id, 1'000'000))
        return false;
    const QFuture<SegmentPositions> paused = queue().pause(m_id);
    return m_kept->reaches(m_id, Paused) && QTest::qWaitFor([&] {
               const auto moved = queue().relocate(m_kept->snapshot(m_id), m_kept->snapshot(m_id).path);
               return QTest::qWaitFor([&] { return moved.isFinished(); }, 20'000) && moved.result();
           });
}

bool TestSlowDiscards::hasHeard()
{
    const auto hosts = queue().hosts();
    return QTest::qWaitFor([&] { return hosts.isFinished(); }, 20'000);
}

void TestSlowDiscards::keepNobodyWaiting()
{
    HeldCall unlink("unlink");
    queue().cancel(QList{m_id});
    QVERIFY(unlink.begins());
    const bool isHeard = hasHeard();
    unlink.goOn();
    QVERIFY(isHeard);
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    QCOMPARE(filesIn(files()), QStringList());
}

void TestSlowDiscards::keepTheSameFileWaiting()
{
    HeldCall unlink("unlink");
    queue().cancel(QList{m_id});
    QVERIFY(unlink.begins());
    const DownloadId again = queue().add(request());
    QVERIFY(m_kept->reaches(again, Queued));
    QVERIFY(hasHeard());
    unlink.goOn();
    QVERIFY(m_kept->reaches(again, Finished));
    QCOMPARE(m_kept->state(m_id), Cancelled);
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), files() + QLatin1String("/a.bin")), QString());
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

void TestSlowDiscards::leaveNothingOfWhatIsRemovedMeanwhile()
{
    HeldCall unlink("unlink");
    queue().cancel(QList{m_id});
    QVERIFY(unlink.begins());
    queue().remove(QList{m_id});
    QVERIFY(hasHeard());
    unlink.goOn();
    TRY_VERIFY(m_kept->ids().isEmpty());
    QCOMPARE(filesIn(files()), QStringList());
}

// What a person asks for last counts.
void TestSlowDiscards::goOnWithWhatIsResumedMeanwhile()
{
    HeldCall unlink("unlink");
    queue().cancel(QList{m_id});
    QVERIFY(unlink.begins());
    queue().resume(m_id);
    QVERIFY(hasHeard());
    unlink.goOn();
    QVERIFY(m_kept->reaches(m_id, Finished));
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

void TestSlowDiscards::areDoneBeforeTheProgramEnds()
{
    queue().cancel(QList{m_id});
    m_kept.reset();
    QCOMPARE(filesIn(files()), QStringList());
    m_kept.emplace(m_folder->path(QStringLiteral("list.db")));
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->state(m_id), Cancelled);
}

QTEST_GUILESS_MAIN(TestSlowDiscards)
#include "tst_slow_discards.moc"
