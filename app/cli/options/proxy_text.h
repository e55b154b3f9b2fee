#pragma once

#include "core/values/network/network_profile.h"

#include <optional>

namespace tributary::cli {

// "system", "none", or http://, https:// or socks5:// with a host, and maybe a port and user info.
std::optional<ProxyChoice> parseProxy(const QString& text);

} // namespace tributary::cli
