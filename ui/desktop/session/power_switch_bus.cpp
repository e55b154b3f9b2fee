#include "ui/desktop/session/power_switch.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace tributary {

namespace {

// Asks logind, which most sandboxes let no program reach.
class LogindSwitch : public PowerSwitch
{
public:
    bool isThere() const override { return QDBusConnection::systemBus().isConnected(); }
    void sleep() override { ask(QStringLiteral("Suspend")); }
    void shutDown() override { ask(QStringLiteral("PowerOff")); }

private:
    void ask(const QString& method)
    {
        const QDBusConnection bus = QDBusConnection::systemBus();
        // No answer would come, not even a bad one.
        if (!bus.isConnected()) {
            Q_EMIT refused(bus.lastError().message());
            return;
        }
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), method);
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
};

} // namespace

std::unique_ptr<PowerSwitch> systemsPowerSwitch()
{
    return std::make_unique<LogindSwitch>();
}

} // namespace tributary
