#pragma once

#include "core/values/download_error.h"
#include "core/values/download_request.h"

namespace tributary {

QString partPathFor(const QString& finalPath);
// "name (1).ext", "name (2).ext", "archive (1).tar.gz"; n = 0 is the name itself.
QString numberedName(const QString& fileName, int n);

enum class NameClash : quint8 { Refuse, Replace };
// Gives the part file its name. Never clobbers under Refuse (Conflict), atomically where the system can, else
// checked.
Expected<void> renamePart(const QString& partPath, const QString& finalPath, NameClash clash);
// True for anything under that name, a dangling link included.
bool nameIsTaken(const QString& path);

Expected<void> syncFolder(const QString& folder);

} // namespace tributary
