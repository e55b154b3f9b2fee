#include "app/gui/keyring/secret_service.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QMap>

#include <algorithm>

namespace tributary {

using Attributes = QMap<QString, QString>;

bool mayBeInSecretService(const QString& service, const QString& name)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    // QtKeychain stores its items under these attributes.
    search << QVariant::fromValue(
        Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), name}});
    const QDBusMessage answer = QDBusConnection::sessionBus().call(search);
    if (answer.type() == QDBusMessage::ErrorMessage)
        return QDBusError(answer).type() != QDBusError::ServiceUnknown;
    // The answer has two lists: items that are unlocked, and items that are not.
    return std::ranges::any_of(answer.arguments(), [](const QVariant& items) {
        return !qdbus_cast<QList<QDBusObjectPath>>(items).isEmpty();
    });
}

} // namespace tributary
