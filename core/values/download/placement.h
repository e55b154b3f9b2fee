#pragma once

#include "core/values/download/priority.h"

namespace tributary {

enum class StartWhen : quint8 { InTurn, WhenResumed };

enum class Filing : quint8 { AsAsked, ByCategory };

// How downloads come into the list: always at its end, among those of their priority.
struct Placement
{
    StartWhen start = StartWhen::InTurn;
    Priority priority = Priority::Normal;
    // ByCategory: to the folder of its category, inside the one that is asked for.
    Filing filing = Filing::AsAsked;

    friend bool operator==(const Placement&, const Placement&) = default;
};

enum class ListMove : quint8 { Up, Down, Top, Bottom };

} // namespace tributary
