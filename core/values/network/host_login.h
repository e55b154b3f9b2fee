#pragma once

#include "core/values/network/network_profile.h"

#include <QList>
#include <QString>

#include <optional>

namespace tributary {

// A login for one host, whose name is in lower case; without a host, for all hosts that are not named.
struct HostLogin
{
    std::optional<QString> host;
    Credentials credentials;
    // The one server that asked a person for it, "https://node.example:8443", and that alone gets it.
    QString server = {};

    friend bool operator==(const HostLogin&, const HostLogin&) = default;
};

// The first login that names this host, else the one for all; and of those the one for this user, where a
// user is asked for.
std::optional<Credentials> loginFor(const QList<HostLogin>& logins, const QString& host,
                                    const QString& user = {});
// The first login that names this host, for any of its servers.
std::optional<Credentials> loginNamedFor(const QList<HostLogin>& logins, const QString& host);

} // namespace tributary
