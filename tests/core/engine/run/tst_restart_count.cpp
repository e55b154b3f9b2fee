#include "core/engine/run/restart_count.h"

#include <QTest>

using namespace tributary;

class TestRestartCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsTwo();
    void countsLooksByThemselves();
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

void TestRestartCount::countsLooksByThemselves()
{
    RestartCount restarts;
    for (int n = 0; n < 5; ++n)
        QVERIFY(restarts.takeLook());
    QVERIFY(!restarts.takeLook());
    QVERIFY(restarts.hasNone());
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
