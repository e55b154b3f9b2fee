#pragma once

#include <QtGlobal>

namespace tributary {

// Who may read a new file from its first moment: those whom the system lets by default, or its owner alone.
// On a file system without owners both are the same.
enum class Privacy : quint8 { Usual, OwnerAlone };

} // namespace tributary
