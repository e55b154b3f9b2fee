#include "ui/desktop/files/file_bin.h"

#include "ui/desktop/files/own_bin.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace tributary {

namespace {

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
