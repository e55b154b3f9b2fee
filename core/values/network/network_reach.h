#pragma once

#include <QtGlobal>

namespace tributary {

// Whether there is a network at all, as the system says, where it does.
enum class NetworkReach : quint8 { Unknown, Gone, There };

} // namespace tributary
