#pragma once

#include <QtGlobal>

namespace tributary {

// Whether what was added is shown in the list: what a person has added at the window is.
enum class NewRows : quint8 { Shown, Quiet };

} // namespace tributary
