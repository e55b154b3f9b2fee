#include "app/gui/system/session_end.h"
#include "core/values/basics/thread_handover.h"
#include "ui/desktop/macos/objective_c.h"
#include "ui/window/main_window.h"
#include "ui/window/window_closing.h"

#include <QGuiApplication>
#include <QSessionManager>

namespace tributary {

namespace {

constexpr quint32 quitReason = 0x7768793F; // 'why?', kAEQuitReason

// The event by which macOS asks for the end gives a reason where the session ends. A quit from the Dock has
// none, and one from a menu is no event.
bool isSessionEnding()
{
    const id events = asked(classOf("NSAppleEventManager"), "sharedAppleEventManager");
    const id event = asked(events, "currentAppleEvent");
    return asked(event, "attributeDescriptorForKeyword:", quitReason) ||
           asked(event, "paramDescriptorForKeyword:", quitReason);
}

} // namespace

// Qt tells of any end of the program so, also of the one that follows when nothing more is to be asked.
void whenSessionEnds(const QGuiApplication& app, MainWindow& window, const AtSessionEnd& then)
{
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window,
                     [&window, leave = then.leave](QSessionManager& end) {
                         if (window.closing().isDecided())
                             return;
                         if (isSessionEnding()) {
                             leave();
                             return;
                         }
                         end.cancel();
                         post(&window, [&window] { window.closing().quit(); });
                     });
}

} // namespace tributary
