#include "ui/desktop/macos/dock_clicks.h"

#include <QGuiApplication>
#include <QTest>
#include <QWidget>

using namespace tributary;

// macOS tells of a click as of a program that becomes active.
class DockClicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringBackAHiddenWindow();
    void leaveAWindowThatIsThereAsItIs();
    void areNotTheStartItself();

private:
    static void tell(Qt::ApplicationState state) { Q_EMIT qGuiApp->applicationStateChanged(state); }
};

void DockClicksTest::bringBackAHiddenWindow()
{
    QWidget window;
    const DockClicks clicks(*qGuiApp, window, DockClicks::First::Heeded);
    tell(Qt::ApplicationInactive);
    QVERIFY(!window.isVisible());
    tell(Qt::ApplicationActive);
    QVERIFY(window.isVisible());
}

void DockClicksTest::leaveAWindowThatIsThereAsItIs()
{
    QWidget window;
    const DockClicks clicks(*qGuiApp, window, DockClicks::First::Heeded);
    window.showMinimized();
    tell(Qt::ApplicationActive);
    QVERIFY(window.isMinimized());
}

// A click on the icon of a program that isn't active is told twice.
void DockClicksTest::areNotTheStartItself()
{
    QWidget window;
    const DockClicks clicks(*qGuiApp, window, DockClicks::First::OfTheStart);
    tell(Qt::ApplicationActive);
    QVERIFY(!window.isVisible());
    tell(Qt::ApplicationActive);
    QVERIFY(window.isVisible());
}

QTEST_MAIN(DockClicksTest)
#include "tst_dock_clicks.moc"
