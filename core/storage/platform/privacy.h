#pragma once

#include <QtGlobal>

namespace tributary {

// Who may read a new file, from its first moment: whoever the system lets by itself, or its owner alone.
// Where the file system knows no owners, there is nobody to keep it from.
enum class Privacy : quint8 { Usual, OwnerAlone };

} // namespace tributary
