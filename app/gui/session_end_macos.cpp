#include "app/gui/session_end.h"
#include "core/values/basics/thread_handover.h"
#include "ui/window/main_window.h"
#include "ui/window/window_closing.h"

#include <QGuiApplication>
#include <QSessionManager>

#include <objc/message.h>
#include <objc/runtime.h>

namespace tributary {

namespace {

constexpr quint32 quitReason = 0x7768793F; // 'why?', kAEQuitReason

// [to what: words], which is nothing where there is nobody to ask.
template<typename... Words>
id asked(id to, const char* what, Words... words)
{
    const auto send = reinterpret_cast<id (*)(id, SEL, Words...)>(&objc_msgSend);
    return send(to, sel_registerName(what), words...);
}

// The event by which macOS asks for the end gives a reason where the session ends. A quit from the Dock has
// none, and one from a menu is no event.
bool isSessionEnding()
{
    const auto events = reinterpret_cast<id>(objc_getClass("NSAppleEventManager"));
    const id event = asked(asked(events, "sharedAppleEventManager"), "currentAppleEvent");
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
