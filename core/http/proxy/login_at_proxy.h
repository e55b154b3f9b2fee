#pragma once

#include "core/http/headers/login_challenge.h"
#include "core/values/network/network_profile.h"

#include <QByteArray>
#include <QNetworkProxy>

namespace tributary {

// Tells an HTTP proxy its login: only after the proxy has asked, as it asks, and once. A password goes in
// clear only to a proxy that asked for that: the line is open to all who listen.
class LoginAtProxy
{
public:
    enum class Outcome : quint8 {
        AskAgain, // the next question has the login with it
        Refused,  // the proxy was told the login and asks again, or nobody knows a login
        Unspoken, // the proxy asks for a login in no way that is spoken here; the system may know one
    };

    explicit LoginAtProxy(const QNetworkProxy& proxy);

    // Takes a refusal's Proxy-Authenticate, and the next question without a nonce.
    Outcome answer(const QByteArray& challenges, SignedRequest next);
    // The line of a question's head that tells the login; empty before the proxy has asked.
    QByteArray headerLine() const;

private:
    Credentials m_known;
    QByteArray m_login;
};

} // namespace tributary
