#pragma once

#include "core/values/network/network_profile.h"

#include <QUrl>

namespace tributary {

// The proxy that the environment names for this address, if it is one that is spoken to over TLS: of those Qt
// knows nothing, and would go past them. What a person has said to it holds, and not what the environment
// says.
std::optional<ProxyChoice> tlsProxyOfEnvironment(const QUrl& url, const QList<ProxyLogin>& logins);

} // namespace tributary
