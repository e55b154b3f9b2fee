#pragma once

#include "core/values/download/download_error.h"

#include <QString>

namespace tributary {

// Makes the folder with all folders above it; succeeds when it is there already. The error has the system's
// reason.
Expected<void> makeFolder(const QString& folder);

} // namespace tributary
