#pragma once

#include <QtGlobal>

namespace tributary {

// Downloads of a higher priority go first; among equals the order of the list decides.
enum class Priority : quint8 { High, Normal, Low };

} // namespace tributary
