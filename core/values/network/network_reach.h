#pragma once

#include "core/values/basics/names.h"

#include <QtGlobal>

namespace tributary {

// Whether there is a network at all, as the system says, where it does.
enum class NetworkReach : quint8 { Unknown, Gone, There };
template<>
inline constexpr auto choiceNames<NetworkReach> =
    std::array{QLatin1String("unknown"), QLatin1String("gone"), QLatin1String("there")};

} // namespace tributary
