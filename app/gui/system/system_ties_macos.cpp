#include "app/gui/system/end_signals.h"
#include "app/gui/system/quit_at_once.h"
#include "app/gui/system/system_ties.h"
#include "ui/desktop/in_front.h"
#include "ui/desktop/macos/dock_clicks.h"
#include "ui/desktop/macos/screen_menu.h"
#include "ui/settings/pages/about_box.h"
#include "ui/tray/quick_menu.h"
#include "ui/window/download_actions.h"
#include "ui/window/main_window.h"

#include <QApplication>

namespace tributary {

namespace {

ScreenMenu::Commands commandsOf(MainWindow& window)
{
    const DownloadActions& actions = window.downloadActions();
    return {.settings = actions.settings(), .help = actions.help(), .quit = actions.quit()};
}

class MacTies : public SystemTies
{
public:
    MacTies(const QApplication& app, MainWindow& window, Settings& settings, Start start)
        : m_screenMenu(commandsOf(window))
        , m_dockMenu(window, settings)
        , m_dockClicks(app, window,
                       start == Start::Shown ? DockClicks::First::Heeded : DockClicks::First::OfTheStart)
    {
        m_dockMenu.setAsDockMenu();
        QObject::connect(&m_screenMenu, &ScreenMenu::aboutWanted, &window, [&window] {
            bringInFront(window);
            (new AboutBox(&window))->open();
        });
        QObject::connect(&m_signals, &EndSignals::received, &window, [&window] { quitAtOnce(window); });
    }

private:
    ScreenMenu m_screenMenu;
    QuickMenu m_dockMenu;
    const DockClicks m_dockClicks;
    EndSignals m_signals;
};

} // namespace

std::unique_ptr<SystemTies> tiesToSystem(const QApplication& app, MainWindow& window, Settings& settings,
                                         const WayOfStart& way)
{
    return std::make_unique<MacTies>(app, window, settings, way.start);
}

} // namespace tributary
