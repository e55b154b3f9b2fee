#include "app/handover/handover_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tributary {

namespace {

// The path itself would be too long for a socket's name, which is cut at a hundred bytes.
QString shortNameOf(const QString& storePath)
{
    constexpr qsizetype digits = 16;
    const QByteArray path = QDir::cleanPath(QFileInfo(storePath).absoluteFilePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QLatin1String("tributary-") + QLatin1String(hash.first(digits));
}

} // namespace

HandoverPlace handoverPlaceFor(const QString& storePath)
{
    const QString name = shortNameOf(storePath);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
#ifdef Q_OS_WIN
    // A pipe's name is no path; that it is this person's alone, its access rights see to.
    const QString socket = name;
#else
    const QString socket = folder.filePath(name + QLatin1String(".socket"));
#endif
    return {.socket = socket, .lock = folder.filePath(name + QLatin1String(".lock"))};
}

} // namespace tributary
