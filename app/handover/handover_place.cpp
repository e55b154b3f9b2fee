#include "app/handover/handover_place.h"

#include "core/values/basics/session_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tributary {

namespace {

// The path itself would be too long for a socket's name, which is cut at a hundred bytes.
QString shortNameOf(const QString& path)
{
    constexpr qsizetype digits = 16;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QLatin1String("tributary-") + QLatin1String(hash.first(digits));
}

QString plain(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

#ifdef Q_OS_WIN

// A pipe's name is no path; that it is this person's alone, its access rights see to. Windows has no folder
// for what lives as long as a session, and takes a path for the same in capitals. The lock lies in this
// person's folder for caches on this computer: one that a crash left beside the list could come to another
// computer with it, where nobody can tell that its program is gone, and the folder for passing files may be
// another one for each session.
HandoverPlace handoverPlaceFor(const QString& storePath)
{
    const QString name = shortNameOf(plain(storePath).toCaseFolded());
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
    folder.mkpath(QStringLiteral("."));
    return {.socket = name, .lock = folder.filePath(name + QLatin1String(".lock"))};
}

#else

// In a sandbox of Flatpak each start has a folder of its own, and in it one that all starts of the program
// share.
QString folderOfSession(const QString& parent)
{
    const QString folder = sessionFolder(parent);
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    const QString common = folder + QLatin1String("/app/") + sandbox;
    return !sandbox.isEmpty() && QFileInfo(common).isDir() ? common : folder;
}

HandoverPlace handoverPlaceFor(const QString& storePath)
{
    const QString name = shortNameOf(plain(storePath));
    // There is no session's folder where somebody else was first in making it.
    const QString session = folderOfSession();
    const QDir folder(session.isEmpty() ? QFileInfo(plain(storePath)).path() : session);
    return {.socket = folder.filePath(name + QLatin1String(".socket")),
            .lock = folder.filePath(name + QLatin1String(".lock"))};
}

#endif

} // namespace tributary
