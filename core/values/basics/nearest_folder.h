#pragma once

#include <QString>

namespace tributary {

// The folder, or the nearest one above it that is there.
QString nearestExisting(const QString& folder);

} // namespace tributary
