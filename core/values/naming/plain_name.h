#pragma once

#include <QString>

namespace tributary {

// Whether a file of this system can have exactly this name, and no path is meant. On Windows no stream of
// another file, no device, and nothing that most programs there take for another name.
bool isPlainName(const QString& name);

} // namespace tributary
