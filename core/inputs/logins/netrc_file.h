#pragma once

#include "core/inputs/links/parsed.h"
#include "core/values/network/host_login.h"

#include <QByteArrayView>
#include <QList>

namespace tributary {

struct Netrc
{
    QList<HostLogin> logins;
    QList<LinkListFlaw> flaws;
};

// machine, login, password, account, macdef and default, as ftp and curl read them; quoted values with
// backslashes as well. "#" begins a comment where no value is due, and is a letter of one where it is. An
// entry with something wrong in it is left out.
Netrc parseNetrc(QByteArrayView text);

} // namespace tributary
