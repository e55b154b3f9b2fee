#pragma once

#include "core/values/download/download_error.h"

#include <QString>

namespace tributary {

// With all the folders above it; done already when it is there. Says what the system's reason was.
Expected<void> makeFolder(const QString& folder);

} // namespace tributary
