#include "ui/desktop/macos/screen_menu.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>

namespace tributary {

// Entries with a role leave the menu for the program's own, and help stays.
ScreenMenu::ScreenMenu(const Commands& commands)
{
    QMenu* menu = m_bar.addMenu(commands.help->text());
    menu->addActions({commands.help, commands.settings, commands.quit});
    // macOS has words of its own for this one.
    QAction* about = menu->addAction(QGuiApplication::applicationDisplayName());
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &ScreenMenu::aboutWanted);
}

} // namespace tributary
