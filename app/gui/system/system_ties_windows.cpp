#include "app/gui/system/system_ties.h"
#include "ui/desktop/appearance/title_bars.h"
#include "ui/window/main_window.h"

#include <qt_windows.h>

namespace tributary {

namespace {

// The installer has Windows end the program that it replaces, and start the new one after that. After a crash
// or a start of the computer the person decides.
void askForNewStartAfterUpdate()
{
    ::RegisterApplicationRestart(L"--minimized", RESTART_NO_CRASH | RESTART_NO_HANG | RESTART_NO_REBOOT);
}

class WindowsTies : public SystemTies
{
private:
    const TitleBars m_titleBars{darkenTitleBar()};
};

} // namespace

std::unique_ptr<SystemTies> tiesToSystem(const QApplication&, MainWindow& window, Settings&,
                                         const WayOfStart& way)
{
    auto ties = std::make_unique<WindowsTies>();
    // Windows tells the end of a session or an update to windows alone, hidden ones among them, and a window
    // that was never shown doesn't exist there yet.
    if (way.start == Start::Minimized)
        window.winId();
    if (way.household == Household::Installed)
        askForNewStartAfterUpdate();
    return ties;
}

} // namespace tributary
