#include "core/storage/part/volume.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tributary {

QString nearestExisting(const QString& folder)
{
    QString path = QDir(folder).absolutePath();
    while (!QFile::exists(path) && path.contains(u'/') && path != QLatin1String("/"))
        path = path.section(u'/', 0, -2);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

QByteArray volumeOf(const QString& folder)
{
    const QString path = nearestExisting(folder);
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(static_cast<qulonglong>(status.st_dev));
#else
    return QStorageInfo(path).device();
#endif
}

qint64 freeBytesOn(const QString& folder)
{
    return std::max<qint64>(0, QStorageInfo(nearestExisting(folder)).bytesAvailable());
}

} // namespace tributary
