#pragma once

#include "core/storage/platform/foreign_writes.h"

#include <QTemporaryFile>

namespace tributary::test {

// Whether this system tells who else writes to a file.
inline bool canTellForeignWrites()
{
    QTemporaryFile file;
    return file.open() && tributary::disk::watchForeignWrites(file.handle()) != nullptr;
}

} // namespace tributary::test
