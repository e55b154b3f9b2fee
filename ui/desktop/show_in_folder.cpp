#include "ui/desktop/show_in_folder.h"

#include "core/engine/shared/own_environment.h"
#include "ui/desktop/in_front.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

#ifdef Q_OS_WIN
#include "ui/desktop/windows/explorer_path.h"
#endif

#ifdef TRIBUTARY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace tributary {

namespace {

void openFolderOf(const QString& path)
{
    (void)openFile(QFileInfo(path).path());
}

#ifdef TRIBUTARY_HAS_DBUS

bool select(const QString& path, const QString& activation)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    ask << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << activation;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask));
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer, path] {
        // Many a desktop has no file manager that listens.
        if (answer->isError())
            openFolderOf(path);
        answer->deleteLater();
    });
    return true;
}

#elif defined(Q_OS_WIN)

// Explorer takes an unquoted comma for the name's end, and QProcess quotes names with spaces alone.
bool select(const QString& path, const QString&)
{
    QProcess explorer;
    explorer.setProgram(explorerPath());
    explorer.setNativeArguments(QLatin1String("/select,\"") + QDir::toNativeSeparators(path) + u'"');
    return explorer.startDetached();
}

#elif defined(Q_OS_MACOS)

bool select(const QString& path, const QString&)
{
    return QProcess::startDetached(QStringLiteral("/usr/bin/open"), {QStringLiteral("-R"), path});
}

#else

bool select(const QString&, const QString&)
{
    return false;
}

#endif

} // namespace

bool openFile(const QString& path)
{
    const EmptiedEnvironment forTheProgram;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void showInFolder(const QString& path, const QString& activation)
{
    if (!QFileInfo::exists(path) || !select(path, activationToken(activation)))
        openFolderOf(path);
}

} // namespace tributary
