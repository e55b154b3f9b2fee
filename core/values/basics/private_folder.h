#pragma once

#include <QString>

namespace tributary {

// Makes the folder with all folders above it, and lets nobody else look into it. False where it isn't there.
bool makePrivateFolder(const QString& folder);

} // namespace tributary
