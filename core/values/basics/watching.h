#pragma once

#include "core/values/basics/names.h"

#include <QtGlobal>

namespace tributary {

// Whether a person looks at the list; otherwise changes may be told less often.
enum class Watching : quint8 { Closely, Seldom };
template<>
inline constexpr auto choiceNames<Watching> = std::array{QLatin1String("closely"), QLatin1String("seldom")};

} // namespace tributary
