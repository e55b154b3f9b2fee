#pragma once

#include <QString>

namespace tributary {

// Whether a file of this system can have exactly this name, and no path is meant. On Windows no stream of
// another file, no device, and nothing that most programs there take for another name.
bool isPlainName(const QString& name);

// A folder that a person has typed, as this system has it. Elsewhere than on Windows nothing is changed.
QString plainFolder(const QString& folder);

} // namespace tributary
