#pragma once

#include "core/inputs/links/parsed.h"
#include "core/values/network/network_profile.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace tributary {

// An entry of a .netrc for one host; without a host it is the default for all hosts that are not named.
struct NetrcLogin
{
    std::optional<QString> host;
    QString user;
    QString password;

    friend bool operator==(const NetrcLogin&, const NetrcLogin&) = default;
};

struct Netrc
{
    QList<NetrcLogin> logins;
    QList<LinkListFlaw> flaws;

    // The first that names this host, else the default; and of those the one for this user, where a user is
    // asked for.
    std::optional<Credentials> loginFor(const QString& host, const QString& user = {}) const;
};

// machine, login, password, account, macdef and default, as ftp and curl read them; quoted values with
// backslashes as well. "#" begins a comment where no value is due, and is a letter of one where it is. An
// entry with something wrong in it is left out.
Netrc parseNetrc(QByteArrayView text);

} // namespace tributary
