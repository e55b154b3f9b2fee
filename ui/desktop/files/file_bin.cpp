#include "ui/desktop/files/file_bin.h"

#include "ui/desktop/files/own_bin.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace tributary {

namespace {

BinnedFiles binEach(const QStringList& paths)
{
    // The bin is in there on Linux, and newer Qt makes the bin but not the way to it.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    BinnedFiles files;
    for (const QString& path : QSet<QString>(paths.begin(), paths.end())) {
        // A folder of that name is nothing that was downloaded.
        if (QFileInfo(path).isFile())
            (binOne(path) ? files.binned : files.left).append(path);
    }
    return files;
}

} // namespace

QFuture<BinnedFiles> moveToBin(const QStringList& paths)
{
    return QtConcurrent::run(binEach, paths);
}

} // namespace tributary
