#pragma once

#include "core/values/basics/names.h"
#include "core/values/network/network_profile.h"

#include <QString>

#include <expected>

namespace tributary {

enum class ProxyFlaw : quint8 { BrokenAddress, UnknownScheme };
template<>
inline constexpr auto choiceNames<ProxyFlaw> =
    std::array{QLatin1String("brokenAddress"), QLatin1String("unknownScheme")};

// The port of an address that names none: curl's, 1080 for all but https, or the usual one of the scheme.
enum class UnnamedPort : quint8 { OfCurl, OfScheme };
template<>
inline constexpr auto choiceNames<UnnamedPort> =
    std::array{QLatin1String("ofCurl"), QLatin1String("ofScheme")};

// "[http|https|socks5[h]://][user:password@]host[:port]" as curl takes it; an empty one is no proxy.
std::expected<ProxyChoice, ProxyFlaw> parseProxyAddress(const QString& text, UnnamedPort unnamed);

// A proxy as a person gives one in the terminal and the window: an address with nothing behind its server, or
// in any letter case "none" and "system".
std::expected<ProxyChoice, ProxyFlaw> parseTypedProxy(const QString& text);

} // namespace tributary
