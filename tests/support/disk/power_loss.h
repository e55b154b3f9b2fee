#pragma once

#include <QRandomGenerator>
#include <QString>

#include <cstddef>

// What would be on the disk if the power had failed. From what was recorded of a folder (disk_record.h) it is
// made again as a loss of power could have left it: of what was not synced, any page may be missing, and what
// was done to names is there up to some point, in each volume by itself.
namespace tributary::test::power_loss {

// The folder as it may be after a loss at that point.
bool restore(size_t point, QRandomGenerator& random, const QString& into);

} // namespace tributary::test::power_loss
