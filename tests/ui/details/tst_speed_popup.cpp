#include "ui/details/speed/speed_graph.h"
#include "ui/details/speed/speed_popup.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <cstdlib>

using namespace tributary;

// The speed of all downloads, on demand.
class SpeedPopupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsNowAverageAndPeak();
    void fillsTheTimeBetweenWithWhatWasToldLast();
    void forgetsSpeedsAfterFiveMinutes();
    void knowsNothingOfTheHoursThatTheComputerSlept_data();
    void knowsNothingOfTheHoursThatTheComputerSlept();
    void countsSecondsOnlyWhileItIsSeen();
    void followsWhatIsToldWhileItIsOpen();
    void closesByEscape();
    void closesByAClickElsewhere();
    void opensAboveItsButton_data();
    void opensAboveItsButton();
    void saysItsNamesToReaders();

private:
    void pass(int seconds) { m_now = m_now.addSecs(seconds); }
    QString told() const { return m_popup->findChild<SpeedGraph*>()->accessibleDescription(); }
    void open() { m_popup->openAbove(*m_button); }

    QDateTime m_now;
    std::unique_ptr<QWidget> m_window;
    QPushButton* m_button = nullptr;
    SpeedPopup* m_popup = nullptr;
};

namespace {

constexpr qint64 kib = 1024;
constexpr int frameOfAWindow = 10; // that a platform may put around a popup

} // namespace

void SpeedPopupTest::init()
{
    m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000);
    m_window = std::make_unique<QWidget>();
    m_window->setGeometry(20, 40, 700, 500);
    m_button = new QPushButton(QStringLiteral("speed"), m_window.get());
    m_button->setGeometry(10, 460, 120, 30);
    m_popup = new SpeedPopup([this] { return m_now; }, m_window.get());
    m_window->show();
}

void SpeedPopupTest::cleanup()
{
    m_window.reset();
}

void SpeedPopupTest::showsNowAverageAndPeak()
{
    for (const qint64 speed : {100, 300, 200}) {
        m_popup->tell(speed * kib);
        pass(1);
    }
    open();
    // The last one still holds in the second that follows.
    QCOMPARE(told(), QStringLiteral("Now 200\u00A0KiB/s, on average 200\u00A0KiB/s, at most 300\u00A0KiB/s"));
}

void SpeedPopupTest::fillsTheTimeBetweenWithWhatWasToldLast()
{
    m_popup->tell(400 * kib);
    pass(9);
    m_popup->tell(0);
    pass(10);
    open();
    QCOMPARE(told(), QStringLiteral("Now 0\u00A0B/s, on average 180\u00A0KiB/s, at most 400\u00A0KiB/s"));
}

void SpeedPopupTest::forgetsSpeedsAfterFiveMinutes()
{
    m_popup->tell(400 * kib);
    pass(1);
    m_popup->tell(0);
    pass(400);
    open();
    QCOMPARE(told(), QString());
    m_popup->tell(100 * kib);
    QCOMPARE(told(), QStringLiteral("Now 100\u00A0KiB/s, on average 100\u00A0KiB/s, at most 100\u00A0KiB/s"));
}

void SpeedPopupTest::knowsNothingOfTheHoursThatTheComputerSlept_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("opened afterwards") << false;
    QTest::newRow("open all the time") << true;
}

void SpeedPopupTest::knowsNothingOfTheHoursThatTheComputerSlept()
{
    QFETCH(const bool, isOpen);
    m_popup->tell(400 * kib);
    if (isOpen)
        open();
    pass(8 * 3600);
    m_popup->tell(100 * kib);
    if (!isOpen)
        open();
    QCOMPARE(told(), QStringLiteral("Now 100\u00A0KiB/s, on average 100\u00A0KiB/s, at most 100\u00A0KiB/s"));
}

void SpeedPopupTest::countsSecondsOnlyWhileItIsSeen()
{
    const auto runningTimers = [this] {
        int running = 0;
        for (const QTimer* timer : m_popup->findChildren<QTimer*>())
            running += timer->isActive() ? 1 : 0;
        return running;
    };
    m_popup->tell(kib);
    QCOMPARE(runningTimers(), 0);
    open();
    QCOMPARE(runningTimers(), 1);
    m_popup->close();
    QCOMPARE(runningTimers(), 0);
}

void SpeedPopupTest::followsWhatIsToldWhileItIsOpen()
{
    m_popup->tell(100 * kib);
    open();
    pass(10);
    m_popup->tell(300 * kib);
    QVERIFY2(told().startsWith(QStringLiteral("Now 300\u00A0KiB/s")), qPrintable(told()));
}

void SpeedPopupTest::closesByEscape()
{
    open();
    QVERIFY(m_popup->isVisible());
    QTest::keyClick(m_popup->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_popup->isVisible());
}

void SpeedPopupTest::closesByAClickElsewhere()
{
    open();
    QTest::mouseClick(m_popup, Qt::LeftButton, {}, m_popup->rect().center());
    QVERIFY(m_popup->isVisible());
    QTest::mousePress(m_popup, Qt::LeftButton, {}, QPoint(-10, -10));
    QVERIFY(!m_popup->isVisible());
}

void SpeedPopupTest::opensAboveItsButton_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void SpeedPopupTest::opensAboveItsButton()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_window->setLayoutDirection(direction);
    if (direction == Qt::RightToLeft)
        m_button->move(m_window->width() - m_button->width() - 10, m_button->y());
    open();
    const QRect button(m_button->mapToGlobal(QPoint()), m_button->size());
    QVERIFY(m_popup->geometry().bottom() < button.top());
    QVERIFY(m_popup->screen()->availableGeometry().contains(m_popup->geometry()));
    const QRect popup = m_popup->geometry();
    const int apart =
        direction == Qt::LeftToRight ? popup.left() - button.left() : popup.right() - button.right();
    QVERIFY2(std::abs(apart) <= frameOfAWindow, qPrintable(QString::number(apart)));
}

void SpeedPopupTest::saysItsNamesToReaders()
{
    open();
    QCOMPARE(m_popup->accessibleName(), QStringLiteral("Speed of all downloads"));
    QCOMPARE(m_popup->focusWidget()->accessibleName(), QStringLiteral("Speed of the last five minutes"));
}

QTEST_MAIN(SpeedPopupTest)
#include "tst_speed_popup.moc"
