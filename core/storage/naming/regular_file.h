#pragma once

#include "core/values/download/download_error.h"

#include <QString>

namespace tributary {

// Refuses to read a pipe that nobody may write to, or a device without an end: either would keep the program
// from ending. A name that nothing has is for the opening to complain of.
Expected<void> mustBeRegular(const QString& path);

} // namespace tributary
