#include "core/http/proxy/proxy_login.h"

#include "core/http/proxy/proxy_in_use.h"

#include <algorithm>

namespace tributary {

std::optional<Credentials> loginAt(const QString& proxy, const QList<ProxyLogin>& logins)
{
    const auto known = std::ranges::find(logins, proxy, &ProxyLogin::proxy);
    return known == logins.end() ? std::nullopt : std::optional(known->credentials);
}

void noteLogin(ProxyChoice& choice, const ProxyLogin& login)
{
    if (login.proxy.isEmpty())
        return;
    if (choice.kind == ProxyKind::System) {
        choice.logins.removeIf([&login](const ProxyLogin& old) { return old.proxy == login.proxy; });
        choice.logins.append(login);
    } else if (originOf(choice) == login.proxy) {
        choice.credentials = login.credentials;
    }
}

} // namespace tributary
