#include "core/values/network/secret.h"

namespace tributary {

QLatin1String nameOf(Secret value)
{
    switch (value) {
    case Secret::UserInfo: return QLatin1String("userInfo");
    case Secret::Credentials: return QLatin1String("credentials");
    case Secret::ProxyCredentials: return QLatin1String("proxyCredentials");
    case Secret::Cookies: return QLatin1String("cookies");
    case Secret::Headers: return QLatin1String("headers");
    case Secret::KeyPassphrase: return QLatin1String("keyPassphrase");
    }
    return QLatin1String("unknown");
}

} // namespace tributary
