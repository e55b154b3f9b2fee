#include "core/storage/part/volume.h"

#include "core/values/basics/nearest_folder.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tributary {

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
