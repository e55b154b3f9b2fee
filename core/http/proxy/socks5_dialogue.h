#pragma once

#include "core/values/network/network_profile.h"

#include <QByteArray>

#include <optional>

namespace tributary {

// A client's side of the dialogue with a SOCKS5 proxy until the line to a server is open (RFC 1928; name and
// password as in RFC 1929). The proxy looks up the server's name.
class Socks5Dialogue
{
public:
    enum class Outcome : quint8 {
        Unfinished,
        Open,          // what the proxy says from here on is the server's
        Nonsense,      // no SOCKS5 proxy speaks like that, or its address can't be said
        LoginRefused,  // the proxy wants a login, or another one
        Forbidden,     // the proxy doesn't let us go there
        HostNotFound,  // the proxy knows no such host, or no way there
        ServerRefused, // nobody listens there
        Failed,        // for another reason, its own
    };
    struct Turn
    {
        QByteArray answer = {};
        Outcome outcome = Outcome::Unfinished;

        friend bool operator==(const Turn&, const Turn&) = default;
    };

    Socks5Dialogue(QByteArray host, quint16 port, std::optional<Credentials> login);

    QByteArray greeting() const;
    // Takes from the front of what has come what it understands of it; the rest stays there.
    Turn hear(QByteArray& input);

private:
    enum class Stage : quint8 { Greeted, LoggingIn, Asked };

    QByteArray m_host;
    quint16 m_port;
    std::optional<Credentials> m_login;
    Stage m_stage = Stage::Greeted;

    Turn hearMethod(QByteArray& input);
    Turn hearOfLogin(QByteArray& input);
    Turn hearReply(QByteArray& input) const;
    Turn logIn();
    Turn ask();
};

} // namespace tributary
