#include "ui/file_bin.h"

#include <QFile>
#include <QSet>
#include <QtConcurrentRun>

namespace tributary {

namespace {

QStringList binEach(const QStringList& paths)
{
    QStringList left;
    for (const QString& path : QSet<QString>(paths.begin(), paths.end())) {
        if (QFile::exists(path) && !QFile::moveToTrash(path))
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
