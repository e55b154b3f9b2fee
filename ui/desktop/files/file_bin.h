#pragma once

#include <QFuture>
#include <QStringList>

namespace tributary {

// The fate of files that were to go to the bin; those in neither list weren't there any more.
struct BinnedFiles
{
    QStringList binned;
    QStringList left; // are still where they were

    bool operator==(const BinnedFiles&) const = default;
};

// Moves files to the desktop's bin, on a thread of its own because disks may be slow.
QFuture<BinnedFiles> moveToBin(const QStringList& paths);

} // namespace tributary
