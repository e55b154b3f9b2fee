#pragma once

#include "app/gui/start/start_options.h"
#include "app/handover/places.h"

#include <memory>

class QApplication;

namespace tributary {

class MainWindow;
class Settings;

// Ties the program and its window to the system that they run on, as long as they live: to signals that ask
// for the end, to the Dock and the menu of a Mac, to the title bars of Windows.
class SystemTies
{
public:
    SystemTies() = default;
    SystemTies(const SystemTies&) = delete;
    SystemTies& operator=(const SystemTies&) = delete;
    virtual ~SystemTies() = default;
};

struct WayOfStart
{
    Start start;
    Household household;
};

// The system's own; never null. For a window that isn't shown yet.
std::unique_ptr<SystemTies> tiesToSystem(const QApplication& app, MainWindow& window, Settings& settings,
                                         const WayOfStart& way);

} // namespace tributary
