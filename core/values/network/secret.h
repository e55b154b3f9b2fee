#pragma once

#include <QFlags>

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
Q_DECLARE_FLAGS(Secrets, Secret)
Q_DECLARE_OPERATORS_FOR_FLAGS(Secrets)

} // namespace tributary
