#pragma once

#include "core/values/network/network_profile.h"

#include <QString>

#include <expected>

namespace tributary {

enum class ProxyFlaw : quint8 { BrokenAddress, UnknownScheme };

// Where no port is named: what curl takes, 1080 for all but https, or what the scheme's own is.
enum class UnnamedPort : quint8 { OfCurl, OfScheme };

// "[http|https|socks5[h]://][user:password@]host[:port]" as curl takes it; an empty one is no proxy.
std::expected<ProxyChoice, ProxyFlaw> parseProxyAddress(const QString& text,
                                                        UnnamedPort unnamed = UnnamedPort::OfCurl);

} // namespace tributary
