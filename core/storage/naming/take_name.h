#pragma once

#include "core/storage/naming/part_name.h"
#include "core/values/download/download_error.h"
#include "core/values/download/download_request.h"
#include "core/values/naming/file_suffix.h"

namespace tributary {

enum class NameClash : quint8 { Refuse, Replace };
// Gives the part file its name. Never clobbers under Refuse (Conflict), atomically where the system can, else
// checked.
Expected<void> renamePart(const QString& partPath, const QString& finalPath, NameClash clash);
// Whether anything has that name, a dangling link included. Fails where the disk can't tell.
Expected<bool> isAnythingAt(const QString& path);
// Whether the name is taken; true also where the disk can't tell, since whatever may lie there must not be
// lost. A search for a free name calls isAnythingAt() instead; with this function it would try name after
// name on a disk that is away.
bool nameIsTaken(const QString& path);
// Whether a file or the part of one has the name. False where the disk can't tell, as it is asked about name
// after name.
bool isTakenByFileOrPart(const QString& path);
// Fails where no file of that name can be on the disk, since the name is too long: NameTooLong.
Expected<void> mustFitTheDisk(const QString& path);
// Whether a file that was removed while it was open is still in its folder, until all who have it open let
// go. Never so where the system frees the name at once.
bool isBeingRemoved(const QString& path);
// Whether there is a file that has both names, for instance since one of their folders is a link to the
// other. True also where the disk can't tell, as in a folder that may not be looked into.
bool areOneFile(const QString& path, const QString& other);

Expected<void> syncFolder(const QString& folder);

} // namespace tributary
