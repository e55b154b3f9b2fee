#include "tests/core/held_call.h"
#include "tests/support/file_check.h"
#include "tests/support/patience.h"
#include "tests/system/download_run.h"
#include "tests/system/halfway_download.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

// What is cancelled while it does not run, on a disk that takes long to delete it.
class TestSlowDiscards : public QObject, protected HalfwayDownload
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void keepNobodyWaiting();
    void keepTheSameFileWaiting();
    void leaveNothingOfWhatIsRemovedMeanwhile();
    void goOnWithWhatIsResumedMeanwhile();
    void areDoneBeforeTheProgramEnds();
};

void TestSlowDiscards::init()
{
    disk_calls::clear();
    begin();
    QVERIFY(isPausedHalfway());
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
    QCOMPARE(differenceFrom(content(), file("a.bin")), QString());
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
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->state(m_id), Cancelled);
}

QTEST_GUILESS_MAIN(TestSlowDiscards)
#include "tst_slow_discards.moc"
