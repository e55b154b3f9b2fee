#pragma once

#include "core/storage/platform/disk.h"

#include <QByteArray>

namespace tributary::disk {

// Where a file came from, in the place where this system's other programs look for it and warn before it is
// run: user.xdg.origin.url, com.apple.quarantine, Zone.Identifier. The file is open and has this path. Both
// links are encoded; an empty one is left out.
Outcome<void> markOrigin(int file, const QString& path, const QByteArray& origin, const QByteArray& referer);
// A few bytes beside the content, where no content can bring them: only who may write the file can set them,
// and what copies it as others do leaves them behind. The path is that of the open file.
// not_supported or the like where the file system has no place for them.
Outcome<void> setBrand(int file, const QString& path, const QByteArray& brand);
QByteArray brandOf(int file, const QString& path); // empty: none
void removeBrand(int file, const QString& path);
Outcome<void> setModified(int file, qint64 msecsSinceEpoch);

} // namespace tributary::disk
