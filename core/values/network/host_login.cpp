#include "core/values/network/host_login.h"

#include <algorithm>

namespace tributary {

std::optional<Credentials> loginFor(const QList<HostLogin>& logins, const QString& host, const QString& user)
{
    const QString wanted = host.toLower();
    bool isNamed = false;
    for (const HostLogin& login : logins) {
        if (login.host != wanted && (login.host || isNamed))
            continue;
        isNamed = isNamed || login.host;
        if (user.isEmpty() || login.credentials.user == user)
            return login.credentials;
    }
    return std::nullopt;
}

std::optional<Credentials> loginNamedFor(const QList<HostLogin>& logins, const QString& host)
{
    const auto named = std::ranges::find_if(logins, [wanted = host.toLower()](const HostLogin& login) {
        return login.host == wanted && login.server.isEmpty();
    });
    return named == logins.end() ? std::nullopt : std::optional(named->credentials);
}

} // namespace tributary
