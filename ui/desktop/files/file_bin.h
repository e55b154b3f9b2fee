#pragma once

#include <QFuture>
#include <QStringList>

namespace tributary {

// Moves files to the desktop's bin, on a thread of its own because disks may be slow. Answers with those that
// are still where they were; what wasn't there any more needs no moving.
QFuture<QStringList> moveToBin(const QStringList& paths);

} // namespace tributary
