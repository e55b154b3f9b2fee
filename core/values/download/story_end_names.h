#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/connection_story.h"

#include <array>

namespace tributary {

// The ends of a connection's exchange as programs name them. They stand apart from the value, which nearly
// all of the engine includes, because only few ask for names.
template<>
inline constexpr auto choiceNames<StoryEnd> =
    std::array{QLatin1String("underway"),     QLatin1String("done"),      QLatin1String("takenOver"),
               QLatin1String("overtaken"),    QLatin1String("replaced"),  QLatin1String("gaveWay"),
               QLatin1String("askedForLess"), QLatin1String("refused"),   QLatin1String("lost"),
               QLatin1String("sourceLeft"),   QLatin1String("begunAnew"), QLatin1String("stopped")};

} // namespace tributary
