#include "tests/support/checks/patience.h"
#include "ui/desktop/appearance/color_scheme.h"
#include "ui/desktop/appearance/desktop_motion.h"
#include "ui/desktop/awake/sleep_block.h"
#include "ui/desktop/notices/desktop_notices.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;

// On a machine without a desktop's bus everything else goes on.
class WithoutBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesNoQuestionOpenToStayAwake();
    void knowsNoColorScheme();
    void movesAsUsual();
    void refusesNotices();
};

void WithoutBusTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
}

// A question to a bus that isn't there would keep its watcher for ever.
void WithoutBusTest::leavesNoQuestionOpenToStayAwake()
{
    const auto block = systemsSleepBlock();
    QVERIFY(block);
    // Where the system is asked without a bus there is nobody to keep a question.
    const auto* asker = dynamic_cast<const QObject*>(block.get());
    for (int i = 0; i < 2; ++i) {
        block->hold();
        QCoreApplication::processEvents();
        QVERIFY(!asker || asker->children().isEmpty());
        block->release();
    }
}

void WithoutBusTest::knowsNoColorScheme()
{
    QVERIFY(!systemsColorScheme()->wanted());
}

void WithoutBusTest::movesAsUsual()
{
    qunsetenv("XDG_CURRENT_DESKTOP");
    QVERIFY(systemsMotion()->isWanted());
}

void WithoutBusTest::refusesNotices()
{
    const auto notices = systemsNotices();
    const QSignalSpy refused(notices.get(), &DesktopNotices::refused);
    notices->show({.title = QStringLiteral("Done"), .text = {}, .path = {}});
    TRY_COMPARE(refused.count(), 1);
}

QTEST_MAIN(WithoutBusTest)
#include "tst_without_bus.moc"
