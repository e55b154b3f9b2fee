#pragma once

#include "core/storage/platform/disk.h"

#include <QByteArray>

namespace tributary::disk {

// Notes where a file came from, in the place where this system's other programs look for it and warn before
// the file is run: user.xdg.origin.url, com.apple.quarantine, Zone.Identifier. The file is open and has this
// path. Both links are encoded; an empty one is left out.
Outcome<void> markOrigin(int file, const QString& path, const QByteArray& origin, const QByteArray& referer);
// A brand is a few bytes that the file system keeps beside the content, where no content can put them: only a
// process that may write the file can set them, and a usual copy leaves them out. The path is that of the
// open file. The error is not_supported or the like where the file system has no place for a brand.
Outcome<void> setBrand(int file, const QString& path, const QByteArray& brand);
QByteArray brandOf(int file, const QString& path); // empty: none
void removeBrand(int file, const QString& path);
Outcome<void> setModified(int file, qint64 msecsSinceEpoch);

} // namespace tributary::disk
