#pragma once

#include "core/values/network_profile.h"

#include <QUrl>

namespace tributary {

// The proxy that the environment names for this address, if it is one that is spoken to over TLS: of those Qt
// knows nothing, and would go past them. The login is for one that is named without.
std::optional<ProxyChoice> tlsProxyOfEnvironment(const QUrl& url, const std::optional<Credentials>& login);

} // namespace tributary
