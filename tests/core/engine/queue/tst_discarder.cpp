#include "tests/core/engine/queue/order_stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

class TestDiscarder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForNothingOfWhatNeverBegan();
    void keepsTheFileOfWhatHasFinished();
    void keepsThePathToItselfUntilItIsDone();
    void knowsWhoElseHasThePath_data();
    void knowsWhoElseHasThePath();
};

void TestDiscarder::looksForNothingOfWhatNeverBegan()
{
    OrderStage stage;
    const DownloadEntry& download = stage.add(1, Paused);
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(isDone);
    QVERIFY(!stage.discarder().isAt(download.snapshot.path));
}

void TestDiscarder::keepsTheFileOfWhatHasFinished()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Finished);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(stage.folder().write(QStringLiteral("1.bin"), "whole"));
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(isDone);
    stage.discarder().clearUpAfter(download);
    QVERIFY(stage.reaches([&] { return !stage.discarder().isAt(download.snapshot.path); }));
    QCOMPARE(stage.folder().read(QStringLiteral("1.bin")), QByteArray("whole"));
}

// A person's own file at the name of the part stays.
void TestDiscarder::keepsThePathToItselfUntilItIsDone()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(stage.folder().write(QStringLiteral("1.bin.part"), "somebody's"));
    QSignalSpy free(&stage.discarder(), &Discarder::pathIsFree);
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(!isDone);
    QVERIFY(stage.discarder().isAt(download.snapshot.path));
    QVERIFY(stage.reaches([&] { return isDone; }));
    QVERIFY(!stage.discarder().isAt(download.snapshot.path));
    QCOMPARE(free.size(), 1);
    QCOMPARE(stage.folder().read(QStringLiteral("1.bin.part")), QByteArray("somebody's"));
}

void TestDiscarder::knowsWhoElseHasThePath_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("hasBegun");
    QTest::addColumn<bool>("isClaimed");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("one that has not begun") << Queued << false << false << true;
    QTest::newRow("one that has begun") << Paused << true << true << true;
    QTest::newRow("one that is cancelled") << Cancelled << false << false << false;
}

void TestDiscarder::knowsWhoElseHasThePath()
{
    QFETCH(const DownloadState, state);
    QFETCH(const bool, hasBegun);
    OrderStage stage;
    const DownloadEntry& download = stage.add(1, Cancelled);
    QVERIFY(!stage.discarder().isWantedByAnother(download));
    DownloadEntry& other = stage.add(2, state);
    other.snapshot.path = download.snapshot.path;
    if (hasBegun)
        other.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QTEST(stage.discarder().isClaimedByAnother(download), "isClaimed");
    QTEST(stage.discarder().isWantedByAnother(download), "isWanted");
}

QTEST_GUILESS_MAIN(TestDiscarder)
#include "tst_discarder.moc"
