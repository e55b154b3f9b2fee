#pragma once

#include <QFuture>
#include <QList>
#include <QStringList>

namespace tributary {

struct BinnedFile
{
    QString path;  // where the file was
    QString inBin; // its path in the bin; empty where only the desktop knows it and can bring the file back

    bool operator==(const BinnedFile&) const = default;
};

// The fate of files that were to go to the bin; those in neither list weren't there any more.
struct BinnedFiles
{
    QList<BinnedFile> binned;
    QStringList left; // are still where they were

    bool operator==(const BinnedFiles&) const = default;
};

// Moves files to the desktop's bin, on a thread of its own because disks may be slow.
QFuture<BinnedFiles> moveToBin(const QStringList& paths);
// Moves files from the bin to where they were, and tells the paths of those that stay in the bin or are gone
// from it. A file that has such a path by now is left alone.
QFuture<QStringList> bringBackFromBin(const QList<BinnedFile>& files);

} // namespace tributary
