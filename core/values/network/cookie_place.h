#pragma once

#include "core/values/network/cookie.h"

#include <tuple>

namespace tributary {

// A later cookie replaces an earlier one of the same name and place.
inline std::tuple<QByteArray, QString, QString> placeOf(const Cookie& cookie)
{
    return {cookie.name, cookie.host, cookie.path};
}

} // namespace tributary
