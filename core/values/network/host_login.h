#pragma once

#include "core/values/basics/names.h"
#include "core/values/network/network_profile.h"

#include <QList>
#include <QString>

#include <optional>

namespace tributary {

// Over which lines a login may go: to a server that asked a person for it, over any line.
enum class LoginLine : quint8 { Secure, Any };
template<>
inline constexpr std::array choiceNames<LoginLine>{QLatin1String("secure"), QLatin1String("any")};

// A login for one host, whose name is in lower case; without a host, for all hosts that are not named.
struct HostLogin
{
    std::optional<QString> host;
    Credentials credentials;
    LoginLine line = LoginLine::Secure;

    friend bool operator==(const HostLogin&, const HostLogin&) = default;
};

// The first login that names this host, else the one for all; and of those the one for this user, where a
// user is asked for.
std::optional<Credentials> loginFor(const QList<HostLogin>& logins, const QString& host,
                                    const QString& user = {});
// The first login that names this host.
std::optional<HostLogin> loginNamedFor(const QList<HostLogin>& logins, const QString& host);

} // namespace tributary
