#pragma once

#include "core/inputs/input_error.h"
#include "core/values/network_profile.h"

namespace tributary {

// "[http|https|socks5[h]://][user:password@]host[:port]" as curl takes it; an empty one is no proxy.
Parsed<ProxyChoice> parseProxyAddress(const QString& text);

} // namespace tributary
