#include "ui/desktop/files/file_selection.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QStringList>
#include <QUrl>

namespace tributary {

void selectInFolder(const QString& path, const QString& activation, const std::function<void()>& otherwise)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        otherwise();
        return;
    }
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    ask << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << activation;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask));
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer, otherwise] {
        // Many a desktop has no file manager that listens.
        if (answer->isError())
            otherwise();
        answer->deleteLater();
    });
}

} // namespace tributary
