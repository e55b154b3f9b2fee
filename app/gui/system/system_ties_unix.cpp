#include "app/gui/system/end_signals.h"
#include "app/gui/system/quit_at_once.h"
#include "app/gui/system/system_ties.h"
#include "ui/window/main_window.h"

namespace tributary {

namespace {

class UnixTies : public SystemTies
{
public:
    explicit UnixTies(MainWindow& window)
    {
        QObject::connect(&m_signals, &EndSignals::received, &window, [&window] { quitAtOnce(window); });
    }

private:
    EndSignals m_signals;
};

} // namespace

std::unique_ptr<SystemTies> tiesToSystem(const QApplication&, MainWindow& window, Settings&,
                                         const WayOfStart&)
{
    return std::make_unique<UnixTies>(window);
}

} // namespace tributary
