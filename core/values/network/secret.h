#pragma once

#include <QFlags>
#include <QLatin1String>

#include <array>

namespace tributary {

// The kinds of secrets that a request can have; request_secrets.h says where.
enum class Secret : quint8 {
    UserInfo = 1,
    Credentials = 2,
    ProxyCredentials = 4,
    Cookies = 8,
    Headers = 16,
    KeyPassphrase = 32,
};
inline constexpr auto kindsOfSecrets =
    std::array{Secret::UserInfo, Secret::Credentials, Secret::ProxyCredentials,
               Secret::Cookies,  Secret::Headers,     Secret::KeyPassphrase};
Q_DECLARE_FLAGS(Secrets, Secret)
Q_DECLARE_OPERATORS_FOR_FLAGS(Secrets)

// For a single kind; a set of several has no name.
QLatin1String nameOf(Secret value);

} // namespace tributary
