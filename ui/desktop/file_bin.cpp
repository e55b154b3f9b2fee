#include "ui/desktop/file_bin.h"

#ifdef TRIBUTARY_HAS_DBUS
#include "ui/desktop/session/sandbox.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>

#include <fcntl.h>
#endif

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace tributary {

namespace {

#ifdef TRIBUTARY_HAS_DBUS

// The portal takes what the program may write to itself, and answers with 1 when it is in the bin.
bool binByPortal(const QString& path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return false;
    QDBusUnixFileDescriptor given;
    given.giveFileDescriptor(file);
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Trash"), QStringLiteral("TrashFile"));
    question << QVariant::fromValue(given);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question);
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).toUInt() == 1;
}

// In a sandbox Qt knows only bins that the desktop outside doesn't show.
bool binOne(const QString& path)
{
    return isInSandbox() ? binByPortal(path) : QFile::moveToTrash(path);
}

#else

bool binOne(const QString& path)
{
    return QFile::moveToTrash(path);
}

#endif

QStringList binEach(const QStringList& paths)
{
    // The bin is in there on Linux, and newer Qt makes the bin but not the way to it.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    QStringList left;
    for (const QString& path : QSet<QString>(paths.begin(), paths.end())) {
        // A folder of that name is nothing that was downloaded.
        if (QFileInfo(path).isFile() && !binOne(path))
            left.append(path);
    }
    return left;
}

} // namespace

QFuture<QStringList> moveToBin(const QStringList& paths)
{
    return QtConcurrent::run(binEach, paths);
}

} // namespace tributary
