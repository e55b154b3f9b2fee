#pragma once

#include <QtGlobal>

namespace tributary {

// Whether a person looks at the list; otherwise changes may be told less often.
enum class Watching : quint8 { Closely, Seldom };

} // namespace tributary
