#pragma once

#include <QtGlobal>

#include <compare>

namespace tributary {

// One of those who share a limit.
struct MemberId
{
    quint64 value = 0;

    friend constexpr auto operator<=>(MemberId, MemberId) = default;
};

} // namespace tributary
