#pragma once

#include "core/values/network/network_profile.h"

namespace tributary {

// The login for the proxy of that name, as originOf() names it; nullopt for any other.
std::optional<Credentials> loginAt(const QString& proxy, const QList<ProxyLogin>& logins);

// Gives the login to the choice, if its proxy is the choice's own, or may be one of the system's where the
// choice is System.
void noteLogin(ProxyChoice& choice, const ProxyLogin& login);

} // namespace tributary
