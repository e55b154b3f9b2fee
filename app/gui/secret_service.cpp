#include "app/gui/secret_service.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QMap>

#include <algorithm>

namespace tributary {

using Attributes = QMap<QString, QString>;

bool secretServiceHas(const QString& service, const QString& name)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    // As QtKeychain names what it keeps.
    search << QVariant::fromValue(
        Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), name}});
    const QVariantList found = QDBusConnection::sessionBus().call(search).arguments();
    // What is unlocked, and what is not.
    return std::ranges::any_of(
        found, [](const QVariant& items) { return !qdbus_cast<QList<QDBusObjectPath>>(items).isEmpty(); });
}

} // namespace tributary
