#include "ui/tray/quick_menu.h"

#include "ui/adding/limit_dialog.h"
#include "ui/adding/link_intake.h"
#include "ui/widgets/menu_letters.h"
#include "ui/widgets/themed_icon.h"
#include "ui/window/main_window.h"
#include "ui/window/selection_commands.h"

#include <QAction>

namespace tributary {

QuickMenu::QuickMenu(MainWindow& window, Settings& settings)
    : m_limits(settings)
{
    const auto add = [this](QStringView icon, const QString& words, auto then) {
        connect(addAction(themedIcon(icon), words), &QAction::triggered, this, then);
    };
    add(u"new", tr("New download"), [&window] { window.intake().ask(); });
    addSeparator();
    add(u"pause", tr("Pause all"), [&window] { window.commands().pauseAll(); });
    add(u"resume", tr("Resume all"), [&window] { window.commands().resumeAll(); });
    m_limits.setIcon(themedIcon(u"limit"));
    connect(&m_limits, &LimitMenu::otherWanted, this,
            [&window, &settings] { askForTheLimitOfAll(settings, window); });
    addMenu(&m_limits);
    new MenuLetters(*this);
}

} // namespace tributary
