#include "app/gui/system/end_signals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace tributary;

class EndSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachWayToEnd_data();
    void tellsOfEachWayToEnd();
    void leavesAHangUpIgnored();
    void givesTheSignalsBackWhenItGoes();
};

void EndSignalsTest::tellsOfEachWayToEnd_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void EndSignalsTest::tellsOfEachWayToEnd()
{
    QFETCH(int, number);
    const EndSignals ends;
    QSignalSpy received(&ends, &EndSignals::received);
    std::raise(number);
    QVERIFY(received.count() == 1 || received.wait());
    QCOMPARE(received.count(), 1);
}

// As under nohup.
void EndSignalsTest::leavesAHangUpIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    {
        const EndSignals ends;
        QSignalSpy received(&ends, &EndSignals::received);
        std::raise(SIGHUP);
        std::raise(SIGTERM);
        QVERIFY(received.count() == 1 || received.wait());
        QCOMPARE(received.count(), 1);
    }
    QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
}

void EndSignalsTest::givesTheSignalsBackWhenItGoes()
{
    {
        const EndSignals ends;
    }
    struct sigaction now = {};
    QCOMPARE(::sigaction(SIGTERM, nullptr, &now), 0);
    QVERIFY(now.sa_handler == SIG_DFL);
}

QTEST_GUILESS_MAIN(EndSignalsTest)
#include "tst_end_signals.moc"
