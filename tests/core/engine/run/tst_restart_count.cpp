#include "core/engine/run/restart_count.h"

#include <QTest>

using namespace tributary;

class TestRestartCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsTwo();
    void addsUpWhatTheyThrewAway();
};

void TestRestartCount::allowsTwo()
{
    RestartCount restarts;
    QVERIFY(restarts.hasNone());
    QVERIFY(restarts.take());
    QVERIFY(!restarts.hasNone());
    QVERIFY(restarts.take());
    QVERIFY(!restarts.take());
}

void TestRestartCount::addsUpWhatTheyThrewAway()
{
    RestartCount restarts;
    restarts.noteDiscarded(100);
    restarts.noteDiscarded(20);
    QCOMPARE(restarts.discarded(), 120);
}

QTEST_GUILESS_MAIN(TestRestartCount)
#include "tst_restart_count.moc"
