#pragma once

#include "core/storage/platform/disk.h"

#include <QByteArray>

namespace tributary::disk {

// Where a file came from, in the place where this system's other programs look for it and warn before it is
// run: user.xdg.origin.url, com.apple.quarantine, Zone.Identifier. The file is open and has this path. Both
// links are encoded; an empty one is left out.
Outcome<void> markOrigin(int file, const QString& path, const QByteArray& origin, const QByteArray& referer);
Outcome<void> setModified(int file, qint64 msecsSinceEpoch);

} // namespace tributary::disk
