#pragma once

#include <QString>

namespace tributary {

// Whether a file of that path would meet another: one that has the name, or one that is to have it and is not
// whole yet.
bool isNameTakenOnDisk(const QString& path);

} // namespace tributary
