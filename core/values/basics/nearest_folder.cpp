#include "core/values/basics/nearest_folder.h"

#include <QDir>
#include <QFile>

namespace tributary {

QString nearestExisting(const QString& folder)
{
    QString path = QDir(folder).absolutePath();
    while (!QFile::exists(path) && path.contains(u'/') && path != QLatin1String("/"))
        path = path.section(u'/', 0, -2);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

} // namespace tributary
