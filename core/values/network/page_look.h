#pragma once

#include "core/values/basics/names.h"

#include <QtGlobal>

namespace tributary {

// What speaks for a web page in an answer: its type alone, as scripts give it that forget to name one, or its
// bytes.
enum class PageLook : quint8 { None, ByType, ByBytes };
template<>
inline constexpr auto choiceNames<PageLook> =
    std::array{QLatin1String("none"), QLatin1String("byType"), QLatin1String("byBytes")};

} // namespace tributary
