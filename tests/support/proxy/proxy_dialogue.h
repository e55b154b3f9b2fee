#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace tributary::test {

enum class ProxyKind { Http, Socks5 };

// How an HTTP proxy wants to be told them: Digest is MD5 with qop=auth, as most proxies have it.
enum class ProxyLoginScheme { Basic, Digest };

struct ProxyCredentials
{
    QByteArray user;
    QByteArray password;
    ProxyLoginScheme scheme = ProxyLoginScheme::Basic;
    // The proxy closes the line on which it has asked for them, without saying so.
    bool areAskedForOnce = false;

    friend bool operator==(const ProxyCredentials&, const ProxyCredentials&) = default;
};

struct ProxyDestination
{
    QByteArray host;
    quint16 port = 0;

    friend bool operator==(const ProxyDestination&, const ProxyDestination&) = default;
};

// The dialogue of a proxy with its client before it only passes bytes on; no sockets here.
class ProxyDialogue
{
public:
    struct Turn
    {
        QByteArray toClient = {};
        std::optional<ProxyDestination> destination = {};
        QByteArray toDestination = {};
        QByteArray heard = {};  // what the client said to the proxy itself
        bool isRefusal = false; // for want of the right credentials
        bool isLast = false;    // nothing more to say to this client
    };

    static std::unique_ptr<ProxyDialogue> speaking(ProxyKind kind,
                                                   std::optional<ProxyCredentials> credentials);

    virtual ~ProxyDialogue() = default;

    // Takes one message from the front of the input; nullopt as long as it is not whole.
    virtual std::optional<Turn> take(QByteArray& input) = 0;
    // Whether the client's bytes go to the server from now on, and are not for the proxy.
    virtual bool isTunnel() const = 0;
    virtual QByteArray connected() const = 0;
    virtual QByteArray unreachable() const = 0;
};

} // namespace tributary::test
