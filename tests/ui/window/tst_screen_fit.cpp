#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/desktop/screen_fit.h"
#include "ui/window/main_window.h"

#include <QScreen>
#include <QTest>
#include <QWindow>

using namespace tributary;

// A window with its frame has to be seen whole beside panels, however small the screen is.
class ScreenFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheFrame_data();
    void countsTheFrame();
    void fitsAWindowThatIsShown_data();
    void fitsAWindowThatIsShown();
    void leavesAWindowThatFits();
    void hasAWindowThatCanBeSoSmall();
};

void ScreenFitTest::countsTheFrame_data()
{
    QTest::addColumn<QRect>("room");
    QTest::addColumn<QMargins>("frame");
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("placed");
    const QMargins title(2, 24, 2, 3);
    QTest::newRow("it fits where it is")
        << QRect(0, 0, 1280, 800) << title << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
    QTest::newRow("800x600 with a panel below")
        << QRect(0, 0, 800, 572) << title << QRect(0, 0, 1080, 660) << QRect(2, 24, 796, 545);
    QTest::newRow("as high as the room, but not with its frame")
        << QRect(0, 0, 800, 572) << title << QRect(2, 0, 700, 572) << QRect(2, 24, 700, 545);
    QTest::newRow("a panel above and on the left")
        << QRect(60, 30, 740, 570) << title << QRect(0, 0, 700, 500) << QRect(62, 54, 700, 500);
    QTest::newRow("too far to the right and too low")
        << QRect(0, 0, 1280, 800) << title << QRect(1000, 700, 400, 300) << QRect(878, 497, 400, 300);
    QTest::newRow("a screen at 200 %")
        << QRect(0, 0, 640, 386) << QMargins(1, 12, 1, 1) << QRect(0, 0, 1080, 660) << QRect(1, 12, 638, 373);
    QTest::newRow("a screen on the left of the first")
        << QRect(-1920, 0, 1920, 1050) << title << QRect(-2000, -10, 900, 700) << QRect(-1918, 24, 900, 700);
    QTest::newRow("no frame") << QRect(0, 0, 800, 600) << QMargins() << QRect(0, 0, 1080, 660)
                              << QRect(0, 0, 800, 600);
}

void ScreenFitTest::countsTheFrame()
{
    QFETCH(const QRect, room);
    QFETCH(const QMargins, frame);
    QFETCH(const QRect, window);
    QFETCH(const QRect, placed);
    QCOMPARE(placedIn(room, frame, window), placed);
    QVERIFY(room.contains(placed.marginsAdded(frame)));
    QCOMPARE(placedIn(room, frame, placed), placed);
}

void ScreenFitTest::fitsAWindowThatIsShown_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::newRow("as large as the screen") << QRect(0, 0, 800, 800);
    QTest::newRow("larger") << QRect(50, 50, 3000, 2000);
    QTest::newRow("partly beside it") << QRect(700, 700, 400, 400);
}

// The frame is known once it is shown, and not before.
void ScreenFitTest::fitsAWindowThatIsShown()
{
    QFETCH(const QRect, wanted);
    QWidget window;
    const QRect room = window.screen()->availableGeometry();
    window.setGeometry(wanted.width() == 800 ? room : wanted);
    ScreenFit fit(window);
    fit.fit();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QMargins frame = window.windowHandle()->frameMargins();
    QVERIFY(!frame.isNull());
    QTRY_VERIFY2(room.contains(window.geometry().marginsAdded(frame)),
                 qPrintable(QDebug::toString(window.geometry())));
}

void ScreenFitTest::leavesAWindowThatFits()
{
    QWidget window;
    window.setGeometry(100, 100, 300, 200);
    ScreenFit fit(window);
    fit.fit();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), QSize(300, 200));
    QCOMPARE(window.geometry().topLeft(), QPoint(100, 100));
}

// A screen of 1280x800 at 200 %, less a panel and a title, is no larger.
void ScreenFitTest::hasAWindowThatCanBeSoSmall()
{
    TemporarySettings settings;
    NotedOrders orders;
    const MainWindow window(settings, orders);
    const QSize least = window.minimumSizeHint();
    QVERIFY2(least.width() <= 630 && least.height() <= 360, qPrintable(QDebug::toString(least)));
}

QTEST_MAIN(ScreenFitTest)
#include "tst_screen_fit.moc"
