#include "ui/widgets/wheel_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace tributary;

// A page that is scrolled over its fields.
class WheelGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_area.reset(); }
    void scrollsThePageOverAField();
    void turnsTheFieldThatHasTheKeyboard();

private:
    void turn(QWidget& over) const;

    const WheelGuard m_guard;
    std::unique_ptr<QScrollArea> m_area;
    QComboBox* m_choice = nullptr;
    QSpinBox* m_number = nullptr;
};

void WheelGuardTest::init()
{
    m_area = std::make_unique<QScrollArea>();
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    m_choice = new QComboBox;
    m_choice->addItems({QStringLiteral("a"), QStringLiteral("b")});
    m_number = new QSpinBox;
    m_number->setValue(50);
    lines->addWidget(m_choice);
    lines->addWidget(m_number);
    lines->addSpacing(2000);
    m_area->setWidget(page);
    m_area->resize(200, 200);
    m_area->show();
    m_area->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    m_area->setFocus();
}

// Down by a notch, as the system brings it.
void WheelGuardTest::turn(QWidget& over) const
{
    QWindow* window = m_area->windowHandle();
    const QPointF place = over.mapTo(m_area.get(), QPointF(over.rect().center()));
    QWheelEvent notch(place, window->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    // What is sent by a program goes no further than to one widget.
    QSpontaneKeyEvent::setSpontaneous(&notch);
    qApp->notify(window, &notch);
}

void WheelGuardTest::scrollsThePageOverAField()
{
    for (QWidget* field : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_number)}) {
        m_area->verticalScrollBar()->setValue(0);
        turn(*field);
        QVERIFY(!field->hasFocus());
        QVERIFY(m_area->verticalScrollBar()->value() > 0);
    }
    QCOMPARE(m_choice->currentIndex(), 0);
    QCOMPARE(m_number->value(), 50);
}

void WheelGuardTest::turnsTheFieldThatHasTheKeyboard()
{
    m_choice->setFocus();
    turn(*m_choice);
    QCOMPARE(m_choice->currentIndex(), 1);
    m_number->setFocus();
    turn(*m_number);
    QVERIFY(m_number->value() < 50);
    QCOMPARE(m_area->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(WheelGuardTest)
#include "tst_wheel_guard.moc"
