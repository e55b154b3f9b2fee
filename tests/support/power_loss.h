#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <cstddef>

// What would be on the disk if the power had failed. The test program's own definitions of the calls that
// change files come before the C library's: they write down what happens in one folder and pass it on. From
// that record the folder is made again as a loss of power at any point could have left it: of what was not
// synced, any page may be missing, and what was done to names is there up to some point. Folders in it count
// as volumes of their own: no rename crosses from one to another, and each keeps its names by itself. Linux
// only.
namespace tributary::test::power_loss {

// Begins with an empty record of what happens in this folder.
void record(const QString& folder);
void stop();

// How much has happened; a point to lose power at.
size_t happened();

// The folder as it may be after a loss at that point.
bool restore(size_t point, QRandomGenerator& random, const QString& into);

} // namespace tributary::test::power_loss
