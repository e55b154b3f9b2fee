#pragma once

#include <QtGlobal>

#include <compare>

namespace tributary {

// A member of those that share a limit.
struct MemberId
{
    quint64 value = 0;

    friend constexpr auto operator<=>(MemberId, MemberId) = default;
};

} // namespace tributary
