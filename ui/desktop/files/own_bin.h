#pragma once

#include <QString>

namespace tributary {

// Moves a file to the bin that the person sees on the desktop.
bool binOne(const QString& path);

} // namespace tributary
