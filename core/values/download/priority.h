#pragma once

#include "core/values/basics/names.h"

#include <QtGlobal>

namespace tributary {

// Downloads of a higher priority go first; among equals the order of the list decides.
enum class Priority : quint8 { High, Normal, Low };
template<>
inline constexpr std::array choiceNames<Priority>{QLatin1String("high"), QLatin1String("normal"),
                                                  QLatin1String("low")};

} // namespace tributary
