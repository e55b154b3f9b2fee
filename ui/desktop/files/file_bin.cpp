#include "ui/desktop/files/file_bin.h"

#include "ui/desktop/files/own_bin.h"

#include <QDir>
#include <QFile>
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
        if (!QFileInfo(path).isFile())
            continue;
        if (const auto inBin = binOne(path))
            files.binned.append({.path = path, .inBin = *inBin});
        else
            files.left.append(path);
    }
    return files;
}

// The small file in which a bin keeps where a file was; empty where the bin has none. Left there, it would
// be an entry of the bin that leads nowhere.
QString noteInBin(const QString& inBin)
{
    const QFileInfo file(inBin);
    const QString name = file.fileName();
    const QDir folder = file.dir();
    if (folder.dirName() == QLatin1String("files"))
        return folder.filePath(QStringLiteral("../info/%1.trashinfo").arg(name));
    const bool isWindows = folder.path().contains(QLatin1String("/$Recycle.Bin/"), Qt::CaseInsensitive);
    if (isWindows && name.startsWith(QLatin1String("$R")))
        return folder.filePath(QStringLiteral("$I") + name.mid(2));
    return {};
}

bool bringOneBack(const BinnedFile& file)
{
    const QFileInfo there(file.path);
    // Qt would write through a link that leads nowhere.
    if (there.exists() || there.isSymLink() || !QFile::rename(file.inBin, file.path))
        return false;
    if (const QString note = noteInBin(file.inBin); !note.isEmpty())
        QFile::remove(note);
    return true;
}

QStringList bringEachBack(const QList<BinnedFile>& files)
{
    QStringList left;
    for (const BinnedFile& file : files) {
        if (!bringOneBack(file))
            left.append(file.path);
    }
    return left;
}

} // namespace

QFuture<BinnedFiles> moveToBin(const QStringList& paths)
{
    return QtConcurrent::run(binEach, paths);
}

QFuture<QStringList> bringBackFromBin(const QList<BinnedFile>& files)
{
    return QtConcurrent::run(bringEachBack, files);
}

std::optional<QString> binByQt(const QString& path)
{
    QString inBin;
    return QFile::moveToTrash(path, &inBin) ? std::optional(inBin) : std::nullopt;
}

} // namespace tributary
