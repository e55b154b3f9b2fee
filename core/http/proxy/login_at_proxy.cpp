#include "core/http/proxy/login_at_proxy.h"

namespace tributary {

LoginAtProxy::LoginAtProxy(const QNetworkProxy& proxy)
    : m_known{.user = proxy.user(), .password = proxy.password()}
{
}

LoginAtProxy::Outcome LoginAtProxy::answer(const QByteArray& challenges, SignedRequest next)
{
    const QList<LoginChallenge> offered = challengesIn(challenges);
    if (m_known.user.isEmpty())
        return offersTheSystemsLogin(offered) ? Outcome::Unspoken : Outcome::Refused;
    next.clientNonce = newClientNonce();
    const auto login = loginFor(offered, m_known, next);
    if (!login)
        return Outcome::Unspoken;
    if (!m_login.isEmpty())
        return Outcome::Refused;
    m_login = *login;
    return Outcome::AskAgain;
}

QByteArray LoginAtProxy::headerLine() const
{
    return m_login.isEmpty() ? QByteArray() : "Proxy-Authorization: " + m_login + "\r\n";
}

} // namespace tributary
