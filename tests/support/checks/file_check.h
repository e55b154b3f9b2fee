#pragma once

#include "tests/support/server/body.h"

#include <QString>

namespace tributary::test {

// In what a file on disk differs from what it ought to be; empty when it doesn't:
//     QCOMPARE(differenceFrom(file, path), QString());
QString differenceFrom(const VirtualFile& expected, const QString& path);
// The difference within a stretch of the file, for part files.
QString differenceFrom(const VirtualFile& expected, const QString& path, ByteRange stretch);

} // namespace tributary::test
