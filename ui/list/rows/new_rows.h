#pragma once

#include <QtGlobal>

namespace tributary {

// Whether new rows are shown to the person: those that the person added at the window are.
enum class NewRows : quint8 { Shown, Quiet };

} // namespace tributary
