#pragma once

#include <QRandomGenerator>
#include <QString>

#include <cstddef>

// Makes the state of a disk after a power failure, from the record of a folder (disk_record.h): of bytes that
// were not synced any page may be missing, and changes of names are there up to some point, in each volume by
// itself.
namespace tributary::test::power_loss {

// The folder as it may be after a loss at that point.
bool restore(size_t point, QRandomGenerator& random, const QString& into);

} // namespace tributary::test::power_loss
