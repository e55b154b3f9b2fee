#include "core/engine/queue/leaving_watch.h"

#include <QStringList>
#include <QTest>

using namespace tributary;

class TestLeavingWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAtOnceWhereNobodyLeaves();
    void waitsForAllThatLeaveNow();
    void waitsForNobodyWhoLeavesLater();
    void hearsNothingOfOthers();
    void callsEachOnceAndInOrder();
    void takesWhatIsAskedMeanwhile();
};

void TestLeavingWatch::callsAtOnceWhereNobodyLeaves()
{
    LeavingWatch watch;
    int calls = 0;
    watch.whenSettled([&calls] { ++calls; });
    QCOMPARE(calls, 1);
    watch.add(DownloadId{1});
    watch.settle(DownloadId{1});
    watch.whenSettled([&calls] { ++calls; });
    QCOMPARE(calls, 2);
}

void TestLeavingWatch::waitsForAllThatLeaveNow()
{
    LeavingWatch watch;
    int calls = 0;
    watch.add(DownloadId{1});
    watch.add(DownloadId{2});
    watch.whenSettled([&calls] { ++calls; });
    watch.settle(DownloadId{2});
    QCOMPARE(calls, 0);
    watch.settle(DownloadId{1});
    QCOMPARE(calls, 1);
}

void TestLeavingWatch::waitsForNobodyWhoLeavesLater()
{
    LeavingWatch watch;
    int calls = 0;
    watch.add(DownloadId{1});
    watch.whenSettled([&calls] { ++calls; });
    watch.add(DownloadId{2});
    watch.settle(DownloadId{1});
    QCOMPARE(calls, 1);
}

void TestLeavingWatch::hearsNothingOfOthers()
{
    LeavingWatch watch;
    int calls = 0;
    watch.add(DownloadId{1});
    watch.add(DownloadId{2});
    watch.whenSettled([&calls] { ++calls; });
    watch.settle(DownloadId{1});
    watch.settle(DownloadId{1});
    watch.settle(DownloadId{3});
    QCOMPARE(calls, 0);
}

void TestLeavingWatch::callsEachOnceAndInOrder()
{
    LeavingWatch watch;
    QStringList said;
    watch.add(DownloadId{1});
    watch.whenSettled([&said] { said.append(QStringLiteral("one")); });
    watch.whenSettled([&said] { said.append(QStringLiteral("two")); });
    watch.settle(DownloadId{1});
    watch.add(DownloadId{1});
    watch.settle(DownloadId{1});
    QCOMPARE(said, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
}

// A callback asks the watch again, while another download leaves.
void TestLeavingWatch::takesWhatIsAskedMeanwhile()
{
    LeavingWatch watch;
    int calls = 0;
    watch.add(DownloadId{1});
    watch.whenSettled([&] {
        watch.add(DownloadId{2});
        watch.whenSettled([&calls] { ++calls; });
    });
    watch.settle(DownloadId{1});
    QCOMPARE(calls, 0);
    watch.settle(DownloadId{2});
    QCOMPARE(calls, 1);
}

QTEST_APPLESS_MAIN(TestLeavingWatch)
#include "tst_leaving_watch.moc"
