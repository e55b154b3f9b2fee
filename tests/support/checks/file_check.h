#pragma once

#include "tests/support/answers/body.h"

#include <QString>

class QFile;

namespace tributary::test {

// The difference between a file on disk and what it ought to be; empty when there is none:
// QCOMPARE(differenceFrom(file, path), QString());
QString differenceFrom(const VirtualFile& expected, const QString& path);
// The difference within a stretch of the file, for part files.
QString differenceFrom(const VirtualFile& expected, const QString& path, ByteRange stretch);

// Makes the byte at that place another one, as a fault of a disk does; false where that could not be done.
bool flipByte(QFile& edited, qint64 at);

} // namespace tributary::test
