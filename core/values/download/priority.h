#pragma once

#include <QtGlobal>

namespace tributary {

// Who goes first; among equals the order of the list decides.
enum class Priority : quint8 { High, Normal, Low };

} // namespace tributary
