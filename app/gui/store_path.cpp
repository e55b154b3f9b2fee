#include "app/gui/store_path.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace tributary {

QString storePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    // What fails here, the store will tell.
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QDir(folder).filePath(QStringLiteral("downloads.db"));
}

} // namespace tributary
