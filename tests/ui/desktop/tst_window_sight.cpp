#include "tests/support/checks/patience.h"
#include "ui/desktop/window_sight.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tributary;

class TestWindowSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenTheWindowComesAndGoes();
    void takesAWindowInTheTaskbarForHidden();
    void startsWithWhatHolds();
};

void TestWindowSight::saysWhenTheWindowComesAndGoes()
{
    QWidget window;
    const WindowSight& sight = *new WindowSight(window);
    QSignalSpy changes(&sight, &WindowSight::changed);
    QCOMPARE(sight.watching(), Watching::Seldom);
    window.show();
    QCOMPARE(sight.watching(), Watching::Closely);
    window.resize(window.size() * 2);
    window.hide();
    QCOMPARE(sight.watching(), Watching::Seldom);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).at(0).value<Watching>(), Watching::Closely);
    QCOMPARE(changes.at(1).at(0).value<Watching>(), Watching::Seldom);
}

void TestWindowSight::takesAWindowInTheTaskbarForHidden()
{
    QWidget window;
    window.show();
    const WindowSight& sight = *new WindowSight(window);
    window.showMinimized();
    TRY_COMPARE(sight.watching(), Watching::Seldom);
    window.showNormal();
    TRY_COMPARE(sight.watching(), Watching::Closely);
}

void TestWindowSight::startsWithWhatHolds()
{
    QWidget window;
    window.show();
    QCOMPARE((new WindowSight(window))->watching(), Watching::Closely);
}

QTEST_MAIN(TestWindowSight)
#include "tst_window_sight.moc"
