#include "tests/support/checks/patience.h"
#include "ui/desktop/session/power_switch.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;

// Where logind would be asked, and no bus leads to it.
class RestWithoutBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersNoRest();
    void refusesToRest();
};

void RestWithoutBusTest::initTestCase()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
}

void RestWithoutBusTest::offersNoRest()
{
    QVERIFY(!systemsPowerSwitch()->isThere());
}

// The bus may be gone by then.
void RestWithoutBusTest::refusesToRest()
{
    const auto power = systemsPowerSwitch();
    const QSignalSpy refused(power.get(), &PowerSwitch::refused);
    power->sleep();
    TRY_COMPARE(refused.count(), 1);
}

QTEST_GUILESS_MAIN(RestWithoutBusTest)
#include "tst_rest_without_bus.moc"
