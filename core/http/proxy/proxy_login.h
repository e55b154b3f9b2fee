#pragma once

#include "core/values/network/network_profile.h"

namespace tributary {

// The login for the proxy of that name, as originOf() names it; nullopt for any other.
std::optional<Credentials> loginAt(const QString& proxy, const QList<ProxyLogin>& logins);

// From now on it is said at that proxy, if this is the choice's one or, of System, may be one of them.
void noteLogin(ProxyChoice& choice, const ProxyLogin& login);

} // namespace tributary
