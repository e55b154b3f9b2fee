#pragma once

#include "ui/widgets/limit_menu.h"

#include <QMenu>

namespace tributary {

class MainWindow;
class Settings;

// The commands that a person gives without looking at the window: in the tray and in a Mac's Dock.
class QuickMenu : public QMenu
{
    Q_OBJECT

public:
    QuickMenu(MainWindow& window, Settings& settings);

private:
    LimitMenu m_limits;
};

} // namespace tributary
