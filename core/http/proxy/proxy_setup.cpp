#include "core/http/proxy/proxy_setup.h"

#include "core/http/proxy/proxy_bridge.h"
#include "core/http/proxy/proxy_exception.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/http/proxy/proxy_login.h"
#include "core/values/network/origin.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <memory>

namespace tributary {

namespace {

// Qt reads plain sockets unbuffered when it knows of no proxy, and then misses one time in two that a chunked
// body was cut: it calls it whole, or asks again by itself. A proxy of the default kind is none either, but
// its sockets are buffered, as those of TLS are, and do tell.
QNetworkProxy buffered(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy ? QNetworkProxy(QNetworkProxy::DefaultProxy) : proxy;
}

void signIn(QNetworkProxy& proxy, const Credentials& login)
{
    proxy.setUser(login.user);
    proxy.setPassword(login.password);
}

// A proxy that has asked a person is told what the person said, and not what the system has for it: that is
// older. No other is told it.
class SystemProxy : public QNetworkProxyFactory
{
public:
    explicit SystemProxy(QList<ProxyLogin> logins)
        : m_logins(std::move(logins))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        std::ranges::transform(proxies, proxies.begin(), buffered);
        for (QNetworkProxy& proxy : proxies) {
            const auto login = isProxied(proxy) ? loginAt(originOf(proxy), m_logins) : std::nullopt;
            if (login)
                signIn(proxy, *login);
        }
        return proxies;
    }

private:
    QList<ProxyLogin> m_logins;
};

// Gives the answers of another factory, except for hosts that are reached without a proxy.
class ProxyButFor : public QNetworkProxyFactory
{
public:
    ProxyButFor(std::unique_ptr<QNetworkProxyFactory> usual, QStringList exceptions)
        : m_usual(std::move(usual))
        , m_exceptions(std::move(exceptions))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const int port = query.peerPort() < 0 ? portOf(query.url()) : query.peerPort();
        if (isProxyException(query.peerHostName(), port, m_exceptions))
            return {buffered(QNetworkProxy::NoProxy)};
        return m_usual->queryProxy(query);
    }

private:
    std::unique_ptr<QNetworkProxyFactory> m_usual;
    QStringList m_exceptions;
};

class OneProxy : public QNetworkProxyFactory
{
public:
    explicit OneProxy(const QNetworkProxy& proxy)
        : m_proxy(proxy)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override { return {m_proxy}; }

private:
    QNetworkProxy m_proxy;
};

class NoProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override
    {
        return {buffered(QNetworkProxy::NoProxy)};
    }
};

QNetworkProxy proxyOf(const ProxyChoice& choice)
{
    const auto type =
        choice.kind == ProxyKind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    QNetworkProxy proxy(type, choice.host, choice.port);
    if (choice.credentials)
        signIn(proxy, *choice.credentials);
    return proxy;
}

// A place where nobody listens, in place of a proxy that nobody here can speak to: a request must not go past
// it. Lease::proxyProblem() has the words for the failure.
QNetworkProxy nowhere()
{
    return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 0};
}

void setFactory(QNetworkAccessManager& network, std::unique_ptr<QNetworkProxyFactory> factory,
                const QStringList& exceptions)
{
    if (!exceptions.isEmpty())
        factory = std::make_unique<ProxyButFor>(std::move(factory), exceptions);
    network.setProxyFactory(factory.release()); // the manager takes ownership
}

} // namespace

void setProxy(QNetworkAccessManager& network, const NetworkProfile& profile, const ProxyBridge* bridge)
{
    const ProxyChoice& choice = profile.proxy;
    if (!profile.unusableProxy.isEmpty()) {
        setFactory(network, std::make_unique<OneProxy>(nowhere()), profile.proxyExceptions);
        return;
    }
    if (choice.kind == ProxyKind::System) {
        setFactory(network, std::make_unique<SystemProxy>(choice.logins), profile.proxyExceptions);
        return;
    }
    if (choice.kind == ProxyKind::None) {
        network.setProxyFactory(new NoProxy);
        return;
    }
    const QNetworkProxy proxy = bridge ? bridge->entrance() : proxyOf(choice);
    if (profile.proxyExceptions.isEmpty())
        network.setProxy(proxy);
    else
        setFactory(network, std::make_unique<OneProxy>(proxy), profile.proxyExceptions);
}

} // namespace tributary
