#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "tests/ui/window/shown_keys.h"
#include "ui/settings/pages/about_box.h"
#include "ui/widgets/tall_area.h"
#include "ui/window/keys_box.h"
#include "ui/window/list_and_details.h"
#include "ui/window/main_window.h"
#include "ui/words/enter_keys.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QShortcut>
#include <QTest>

using namespace tributary;

class KeysBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithF1();
    void namesEveryCommandThatHasAKey();
    void leadsToTheAboutBox();
    void scrollsByKeysWhereItIsLow();
    void linesItsKeysUpWhereItIsMirrored();

private:
    TemporarySettings m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
    KeysBox* m_box = nullptr;
};

void KeysBoxTest::init()
{
    m_window = std::make_unique<MainWindow>(m_settings, m_orders);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    m_box = m_window->findChild<KeysBox*>();
    QVERIFY(m_box);
}

void KeysBoxTest::opensWithF1()
{
    QVERIFY(m_box->isVisible());
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!m_box->isVisible());
}

void KeysBoxTest::namesEveryCommandThatHasAKey()
{
    QStringList words;
    for (const QLabel* label : m_box->findChildren<QLabel*>())
        words.append(label->text());
    // The tabs of the details have one line for all of their keys.
    const QList<QAction*> tabs = m_window->findChild<ListAndDetails*>()->tabMenu()->actions();
    QVERIFY(words.contains(shownKeys("Ctrl+1") + QStringLiteral(" … %1").arg(tabs.size())));
    int withKeys = 0;
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty() || tabs.contains(action))
            continue;
        ++withKeys;
        QVERIFY2(words.contains(action->text()), qPrintable(action->text()));
        QVERIFY(words.contains(action->shortcut().toString(QKeySequence::NativeText)));
    }
    QVERIFY(withKeys > 8);
    QVERIFY(words.contains(QStringLiteral("Clear the filter, then leave it")));
    for (const char* key : {"Space", "Ctrl+F", "Ctrl+A"})
        QVERIFY2(words.contains(shownKeys(key)), key);
    for (const Qt::KeyboardModifiers with : {Qt::NoModifier, Qt::ControlModifier})
        QVERIFY(words.contains(enterKeys(with).first().toString(QKeySequence::NativeText)));
}

void KeysBoxTest::scrollsByKeysWhereItIsLow()
{
    m_box->close();
    KeysBox box(m_window->findChildren<QAction*>(), nullptr);
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    auto* area = box.findChild<TallArea*>();
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    QCOMPARE(area->focusPolicy(), Qt::NoFocus);
    box.resize(box.width(), box.minimumSizeHint().height());
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    auto* about = namedButton(box, "About Tributary");
    about->setFocus();
    const QImage unfocused = area->grab().toImage();
    for (int presses = 0; presses < 4 && QApplication::focusWidget() != area; ++presses)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), area);
    QVERIFY(area->grab().toImage() != unfocused);
    QTest::keyClick(area, Qt::Key_Down);
    QVERIFY(area->verticalScrollBar()->value() > 0);
}

void KeysBoxTest::leadsToTheAboutBox()
{
    for (QPushButton* button : m_box->findChildren<QPushButton*>()) {
        if (button->text().startsWith(QLatin1String("About")))
            button->click();
    }
    QVERIFY(m_box->findChild<AboutBox*>()->isVisible());
}

void KeysBoxTest::linesItsKeysUpWhereItIsMirrored()
{
    m_window.reset();
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    init();
    int keys = 0;
    for (const QLabel* label : m_box->findChildren<QLabel*>()) {
        if (!label->font().bold())
            continue;
        ++keys;
        QVERIFY(label->alignment().testFlag(Qt::AlignRight) &&
                label->alignment().testFlag(Qt::AlignAbsolute));
    }
    QVERIFY(keys > 8);
    m_window.reset();
}

QTEST_MAIN(KeysBoxTest)
#include "tst_keys_box.moc"
