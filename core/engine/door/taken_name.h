#pragma once

#include <QString>

namespace tributary {

// Whether the path is taken: by a file that is there, or by the part of one that is not whole yet.
bool isNameTakenOnDisk(const QString& path);

} // namespace tributary
