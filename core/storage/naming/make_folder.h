#pragma once

#include "core/values/download/download_error.h"

#include <QString>

namespace tributary {

// Whether there is such a folder, or a link to one. Fails where the disk can't tell.
Expected<bool> isFolderThere(const QString& folder);
// Makes the folder with all folders above it; succeeds when it is there already. The error has the system's
// reason.
Expected<void> makeFolder(const QString& folder);

} // namespace tributary
