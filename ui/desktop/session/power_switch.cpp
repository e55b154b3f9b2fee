#include "ui/desktop/session/power_switch.h"

#ifdef TRIBUTARY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif

namespace tributary {

#ifdef TRIBUTARY_HAS_DBUS

// A sandbox mostly lets no program reach the system's bus.
bool DesktopPowerSwitch::isThere()
{
    return QDBusConnection::systemBus().isConnected();
}

void DesktopPowerSwitch::ask(Rest rest)
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    // No answer would come, not even a bad one.
    if (!bus.isConnected()) {
        Q_EMIT refused(bus.lastError().message());
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"),
        rest == Rest::Sleep ? QStringLiteral("Suspend") : QStringLiteral("PowerOff"));
    // The system may ask for a password: others may be logged in.
    constexpr bool interactive = true;
    message << interactive;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->isError())
            Q_EMIT refused(answer->error().message());
    });
}

#else

bool DesktopPowerSwitch::isThere()
{
    return false;
}

void DesktopPowerSwitch::ask(Rest) {}

#endif

} // namespace tributary
