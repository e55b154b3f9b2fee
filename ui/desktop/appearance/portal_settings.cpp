#include "ui/desktop/appearance/portal_settings.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QMap>

namespace tributary {

namespace {

// Long enough for a portal that runs. One that has to be started answers later, and the window doesn't wait.
constexpr int patienceMs = 100;

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

// Read() answers with a variant in a variant.
QVariant bare(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

QVariant answerOf(const QDBusMessage& reply)
{
    return bare(reply.arguments().value(0));
}

QDBusMessage question(const char* method)
{
    return QDBusMessage::createMethodCall(service, path, interface, QLatin1String(method));
}

} // namespace

PortalSettings::PortalSettings(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                    SLOT(noteChange(QDBusMessage)));
}

void PortalSettings::read(const QString& space, const QString& key,
                          const std::function<void(const QVariant&)>& take)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = question("Read");
    message << space << key;
    const QDBusMessage reply = bus.call(message, QDBus::Block, patienceMs);
    if (reply.type() == QDBusMessage::ReplyMessage)
        take(answerOf(reply));
    if (reply.errorName() != QLatin1String("org.freedesktop.DBus.Error.NoReply"))
        return;
    auto* late = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(late, &QDBusPendingCallWatcher::finished, this, [late, take] {
        if (!late->isError())
            take(answerOf(late->reply()));
        late->deleteLater();
    });
}

void PortalSettings::readAll(const QStringList& spaces)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = question("ReadAll");
    message << spaces;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QVariant all = answer->isError() ? QVariant() : answer->reply().arguments().value(0);
        const auto found = qdbus_cast<QMap<QString, QVariantMap>>(all);
        for (auto space = found.cbegin(); space != found.cend(); ++space) {
            for (auto setting = space->cbegin(); setting != space->cend(); ++setting)
                Q_EMIT changed(space.key(), setting.key(), bare(*setting));
        }
        answer->deleteLater();
    });
}

void PortalSettings::noteChange(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    Q_EMIT changed(arguments.value(0).toString(), arguments.value(1).toString(), bare(arguments.value(2)));
}

} // namespace tributary
