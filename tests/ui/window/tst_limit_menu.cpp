#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/letters_in_menus.h"
#include "ui/adding/limit_dialog.h"
#include "ui/looks/measures.h"
#include "ui/widgets/limit_menu.h"
#include "ui/widgets/quiet_menu_button.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace tributary;

class LimitMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksWhatHolds();
    void setsTheLimit();
    void hasLettersForItsWordsAlone();
    void hasNoLettersOnAMac();
    void showsALimitThatWasChosenElsewhere();
    void asksForAnother();
    void isOnTheBarAndInTheFoot();
    void leavesItsButtonWithThePointer();

private:
    static QAction* named(const QMenu& menu, const QString& words);
    static QStringList ticked(const QMenu& menu);

    TemporarySettings m_settings;
};

QAction* LimitMenuTest::named(const QMenu& menu, const QString& words)
{
    for (QAction* action : menu.actions()) {
        if (action->isVisible() && action->text() == words)
            return action;
    }
    return nullptr;
}

QStringList LimitMenuTest::ticked(const QMenu& menu)
{
    QStringList words;
    for (const QAction* action : menu.actions()) {
        if (action->isVisible() && action->isChecked())
            words.append(action->text());
    }
    return words;
}

void LimitMenuTest::ticksWhatHolds()
{
    m_settings.settings().set(setting::bytesPerSecond, 0);
    const LimitMenu menu(m_settings);
    QCOMPARE(ticked(menu), QStringList{QStringLiteral("None")});
    m_settings.settings().set(setting::bytesPerSecond, 1024 * 1024);
    QCOMPARE(ticked(menu), QStringList{QStringLiteral("1\u00A0MiB/s")});
}

void LimitMenuTest::setsTheLimit()
{
    const LimitMenu menu(m_settings);
    named(menu, QStringLiteral("500\u00A0KiB/s"))->trigger();
    QCOMPARE(m_settings.settings().value(setting::bytesPerSecond), 500 * 1024);
    named(menu, QStringLiteral("None"))->trigger();
    QCOMPARE(m_settings.settings().value(setting::bytesPerSecond), 0);
}

void LimitMenuTest::hasLettersForItsWordsAlone()
{
    qt_set_sequence_auto_mnemonic(true);
    LimitMenu menu(m_settings);
    menu.popup(QPoint());
    QVERIFY(named(menu, QStringLiteral("&None")) && named(menu, QStringLiteral("&Other…")));
    QVERIFY(named(menu, QStringLiteral("500\u00A0KiB/s")));
    QTest::keyClick(&menu, Qt::Key_N);
    QCOMPARE(m_settings.settings().value(setting::bytesPerSecond), 0);
    QVERIFY(named(menu, QStringLiteral("None")));
}

void LimitMenuTest::hasNoLettersOnAMac()
{
    qt_set_sequence_auto_mnemonic(false);
    const auto letters = qScopeGuard([] { qt_set_sequence_auto_mnemonic(true); });
    LimitMenu menu(m_settings);
    menu.popup(QPoint());
    QVERIFY(named(menu, QStringLiteral("None")) && named(menu, QStringLiteral("Other…")));
}

void LimitMenuTest::showsALimitThatWasChosenElsewhere()
{
    const LimitMenu menu(m_settings);
    m_settings.settings().set(setting::bytesPerSecond, 3 * 1024 * 1024);
    QCOMPARE(ticked(menu), QStringList{QStringLiteral("3\u00A0MiB/s")});
    m_settings.settings().set(setting::bytesPerSecond, 0);
    QVERIFY(!named(menu, QStringLiteral("3\u00A0MiB/s")));
}

void LimitMenuTest::asksForAnother()
{
    NotedOrders orders;
    MainWindow window(m_settings, orders);
    window.show();
    m_settings.settings().set(setting::bytesPerSecond, 2 * 1024 * 1024);
    QAction* other = named(*window.findChild<LimitMenu*>(), QStringLiteral("Other…"));
    other->trigger();
    auto* dialog = window.findChild<LimitDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->bytesPerSecond(), 2 * 1024 * 1024);
    // The letter to press may part two that stand close together, and the last one would be cut.
    const auto* label = dialog->findChild<QLabel*>();
    const int words = label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width();
    QVERIFY(label->minimumSizeHint().width() >= words + spacing::tight);
    // The tray's menu can be reached meanwhile.
    other->trigger();
    QCOMPARE(window.findChildren<LimitDialog*>().size(), 1);
    dialog->findChild<QSpinBox*>()->setValue(300);
    dialog->accept();
    QCOMPARE(m_settings.settings().value(setting::bytesPerSecond), 300 * 1024);
}

void LimitMenuTest::isOnTheBarAndInTheFoot()
{
    NotedOrders orders;
    MainWindow window(m_settings, orders);
    m_settings.settings().set(setting::bytesPerSecond, 2 * 1024 * 1024);
    QStringList words;
    for (const QToolButton* button : window.findChildren<QToolButton*>()) {
        if (qobject_cast<LimitMenu*>(button->menu()))
            words.append(button->text());
    }
    QCOMPARE(words, (QStringList{QStringLiteral("Limit"), QStringLiteral("Limit: 2\u00A0MiB/s")}));
}

// Qt tells the button nothing of a pointer that goes away over the menu.
void LimitMenuTest::leavesItsButtonWithThePointer()
{
    QuietMenuButton button;
    auto* menu = new QMenu(&button);
    button.useMenu(menu);
    button.resize(80, 30);
    button.show();
    const QPoint middle = button.mapToGlobal(button.rect().center());
    for (const bool isOverIt : {false, true}) {
        QCursor::setPos(isOverIt ? middle : middle + QPoint(0, 200));
        button.setAttribute(Qt::WA_UnderMouse);
        Q_EMIT menu->aboutToHide();
        QCOMPARE(button.underMouse(), isOverIt);
    }
}

QTEST_MAIN(LimitMenuTest)
#include "tst_limit_menu.moc"
