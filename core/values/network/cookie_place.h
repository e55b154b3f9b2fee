#pragma once

#include "core/values/network/cookie.h"

#include <tuple>

namespace tributary {

// Of cookies that have one name and place, the later one replaces the earlier.
inline std::tuple<QByteArray, QString, QString> placeOf(const Cookie& cookie)
{
    return {cookie.name, cookie.host, cookie.path};
}

} // namespace tributary
