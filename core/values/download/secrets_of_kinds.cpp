#include "core/values/download/secrets_of_kinds.h"

namespace tributary {

RequestSecrets onlyThose(RequestSecrets secrets, Secrets kinds)
{
    if (!(kinds & (Secret::Credentials | Secret::UserInfo))) {
        secrets.credentials.reset();
        secrets.mirrors.clear();
        secrets.logins.clear();
    }
    if (!kinds.testFlag(Secret::ProxyCredentials)) {
        secrets.proxyCredentials.reset();
        secrets.proxy.clear();
    }
    if (!kinds.testFlag(Secret::Cookies)) {
        secrets.cookies.clear();
        secrets.cookieJar.clear();
    }
    if (!kinds.testFlag(Secret::Headers))
        secrets.headers.clear();
    if (!kinds.testFlag(Secret::KeyPassphrase))
        secrets.keyPassphrase.clear();
    return secrets;
}

} // namespace tributary
