#pragma once

#include <QtGlobal>

namespace tributary {

// Whether new rows are shown to the person: those that the person added at the window are, and others only
// while nobody works in the list.
enum class NewRows : quint8 { Shown, Quiet };

} // namespace tributary
