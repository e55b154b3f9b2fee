#include "core/storage/part/volume.h"

#include "core/values/basics/nearest_folder.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include "core/storage/platform/posix_calls.h"

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

// On Unix the very figure by which a part file refuses a size.
qint64 freeBytesOn(const QString& folder)
{
    const QString path = nearestExisting(folder);
#ifdef Q_OS_UNIX
    return std::max<qint64>(0, disk::freeSpaceAt(disk::native(path)).value_or(0));
#else
    return std::max<qint64>(0, QStorageInfo(path).bytesAvailable());
#endif
}

} // namespace tributary
