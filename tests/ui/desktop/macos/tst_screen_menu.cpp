#include "tests/ui/window/selection_window.h"
#include "ui/desktop/macos/screen_menu.h"
#include "ui/window/download_actions.h"
#include "ui/window/keys_box.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

// As it is on a Mac, save that no window shows it.
class ScreenMenuTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesTheProgramsOwnMenuWhatBelongsThere();
    void hasHelpOfItsOwn();
    void isAboutTheProgram();
    void helpsWhileTheWindowIsHidden();

private:
    QAction* inTheRole(QAction::MenuRole role) const;

    std::unique_ptr<ScreenMenu> m_menu;
};

void ScreenMenuTest::init()
{
    open();
    const DownloadActions& actions = m_window->downloadActions();
    m_menu = std::make_unique<ScreenMenu>(
        ScreenMenu::Commands{.settings = actions.settings(), .help = actions.help(), .quit = actions.quit()});
}

void ScreenMenuTest::cleanup()
{
    m_menu.reset();
    m_window.reset();
}

QAction* ScreenMenuTest::inTheRole(QAction::MenuRole role) const
{
    const QList<QAction*> all = m_menu->bar().actions().constFirst()->menu()->actions();
    const auto found = std::ranges::find(all, role, &QAction::menuRole);
    return found == all.end() ? nullptr : *found;
}

void ScreenMenuTest::givesTheProgramsOwnMenuWhatBelongsThere()
{
    QCOMPARE(inTheRole(QAction::PreferencesRole), m_window->downloadActions().settings());
    QCOMPARE(inTheRole(QAction::QuitRole), m_window->downloadActions().quit());
    QVERIFY(!m_menu->bar().parent());
}

void ScreenMenuTest::hasHelpOfItsOwn()
{
    const QList<QAction*> menus = m_menu->bar().actions();
    QCOMPARE(menus.size(), 1);
    QVERIFY(menus.constFirst()->menu()->actions().contains(m_window->downloadActions().help()));
}

void ScreenMenuTest::isAboutTheProgram()
{
    const QSignalSpy wishes(m_menu.get(), &ScreenMenu::aboutWanted);
    QVERIFY(inTheRole(QAction::AboutRole));
    inTheRole(QAction::AboutRole)->trigger();
    QCOMPARE(wishes.size(), 1);
}

void ScreenMenuTest::helpsWhileTheWindowIsHidden()
{
    m_window->hide();
    m_window->downloadActions().help()->trigger();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->findChild<KeysBox*>()->isVisible());
}

QTEST_MAIN(ScreenMenuTest)
#include "tst_screen_menu.moc"
