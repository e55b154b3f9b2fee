#include "ui/desktop/files/own_bin.h"
#include "ui/desktop/session/sandbox.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QFile>

#include <fcntl.h>

namespace tributary {

namespace {

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

} // namespace

// In a sandbox Qt knows only bins that the desktop outside doesn't show.
std::optional<QString> binOne(const QString& path)
{
    if (!isInSandbox())
        return binByQt(path);
    return binByPortal(path) ? std::optional(QString()) : std::nullopt;
}

} // namespace tributary
