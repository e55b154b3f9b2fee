#pragma once

#include <QString>

namespace tributary {

// Where the list of downloads is kept: in a folder that nobody else may look into.
QString storePath();

} // namespace tributary
