#include "core/http/connection_pool.h"

#include "core/http/proxy_bridge.h"
#include "core/http/proxy_exception.h"
#include "core/http/redirect_rule.h"
#include "core/http/tls_setup.h"

#include <QHash>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QSslKey>

#include <algorithm>

namespace tributary {

namespace {

constexpr int connectionsToAHost = 6;
// With fewer in one manager its socket thread is not what bounds them; a third manager adds little on few
// cores.
constexpr int comfortable = 2;
constexpr int spreadOver = 3;

// Qt reads plain sockets unbuffered when it knows of no proxy, and then misses one time in two that a chunked
// body was cut: it calls it whole, or asks again by itself. A proxy of the default kind is none either, but
// its sockets are buffered, as those of TLS are, and do tell.
QNetworkProxy buffered(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy ? QNetworkProxy(QNetworkProxy::DefaultProxy) : proxy;
}

class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        std::ranges::transform(proxies, proxies.begin(), buffered);
        return proxies;
    }
};

// Another factory's answers, but for the hosts that do without.
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
        if (isProxyException(query.peerHostName(), m_exceptions))
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
    if (choice.credentials) {
        proxy.setUser(choice.credentials->user);
        proxy.setPassword(choice.credentials->password);
    }
    return proxy;
}

void setFactory(QNetworkAccessManager& network, std::unique_ptr<QNetworkProxyFactory> factory,
                const QStringList& exceptions)
{
    if (!exceptions.isEmpty())
        factory = std::make_unique<ProxyButFor>(std::move(factory), exceptions);
    network.setProxyFactory(factory.release()); // the manager takes ownership
}

void setProxy(QNetworkAccessManager& network, const NetworkProfile& profile, const ProxyBridge* bridge)
{
    const ProxyChoice& choice = profile.proxy;
    if (choice.kind == ProxyKind::System) {
        setFactory(network, std::make_unique<SystemProxy>(), profile.proxyExceptions);
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

// What a person shows to servers is not the proxy's business.
std::unique_ptr<ProxyBridge> bridgeTo(const ProxyChoice& choice, QSslConfiguration tls,
                                      const QByteArray& trusted)
{
    if (choice.kind != ProxyKind::Https)
        return nullptr;
    tls.setLocalCertificateChain({});
    tls.setPrivateKey({});
    return std::make_unique<ProxyBridge>(choice, tls, trusted);
}

} // namespace

// How servers are reached that agree on a profile. Whom a person trusts belongs to it, or a line that is
// still open would outlast that trust.
struct ConnectionPool::Route
{
    Route(const NetworkProfile& as, const Trust& of)
        : profile(as)
        , trust(of)
        , tls(tlsSetup(as))
        , bridge(bridgeTo(as.proxy, tls.value_or(trustingNobody()), of.proxy))
    {
    }

    NetworkProfile profile;
    Trust trust;
    Expected<QSslConfiguration> tls;
    std::unique_ptr<ProxyBridge> bridge;
};

struct ConnectionPool::Member
{
    explicit Member(const Route& by)
        : route(by)
    {
    }

    const Route& route;
    QNetworkAccessManager network;
    QHash<QString, int> inUse;
};

ConnectionPool::ConnectionPool() = default;
ConnectionPool::~ConnectionPool() = default;

const ConnectionPool::Route& ConnectionPool::routeFor(const NetworkProfile& profile, const Trust& trust)
{
    const auto known = std::ranges::find_if(
        m_routes, [&](const auto& route) { return route->profile == profile && route->trust == trust; });
    return known != m_routes.end() ? **known
                                   : *m_routes.emplace_back(std::make_unique<Route>(profile, trust));
}

size_t ConnectionPool::add(const Route& route)
{
    auto member = std::make_unique<Member>(route);
    member->network.setAutoDeleteReplies(false);
    setProxy(member->network, route.profile, route.bridge.get());
    m_members.push_back(std::move(member));
    return m_members.size() - 1;
}

std::unique_ptr<ConnectionPool::Lease> ConnectionPool::lease(const NetworkProfile& profile, const QUrl& url,
                                                             const Trust& trust)
{
    const QString origin = originOf(url);
    const Route& route = routeFor(profile, trust);
    size_t best = m_members.size();
    int fewest = connectionsToAHost;
    int onThisRoute = 0;
    for (size_t i = 0; i < m_members.size(); ++i) {
        if (&m_members[i]->route != &route)
            continue;
        ++onThisRoute;
        if (const int used = m_members[i]->inUse.value(origin); used < fewest) {
            fewest = used;
            best = i;
        }
    }
    if (best == m_members.size() || (fewest >= comfortable && onThisRoute < spreadOver))
        best = add(route);
    ++m_members[best]->inUse[origin];
    return std::make_unique<Lease>(*this, best, origin);
}

ConnectionPool::Lease::Lease(ConnectionPool& pool, size_t index, QString origin)
    : m_pool(pool)
    , m_index(index)
    , m_origin(std::move(origin))
{
}

ConnectionPool::Lease::~Lease()
{
    auto& inUse = m_pool.m_members[m_index]->inUse;
    if (--inUse[m_origin] == 0)
        inUse.remove(m_origin);
}

QNetworkAccessManager& ConnectionPool::Lease::network() const
{
    return m_pool.m_members[m_index]->network;
}

const Expected<QSslConfiguration>& ConnectionPool::Lease::tls() const
{
    return m_pool.m_members[m_index]->route.tls;
}

CertificateCheck ConnectionPool::Lease::certificateCheck() const
{
    return m_pool.m_members[m_index]->route.profile.certificateCheck;
}

const QByteArray& ConnectionPool::Lease::trusted() const
{
    return m_pool.m_members[m_index]->route.trust.server;
}

std::optional<DownloadError> ConnectionPool::Lease::proxyProblem() const
{
    const auto& bridge = m_pool.m_members[m_index]->route.bridge;
    return bridge ? bridge->problem() : std::nullopt;
}

bool ConnectionPool::Lease::awaitsProxy() const
{
    const auto& bridge = m_pool.m_members[m_index]->route.bridge;
    return bridge && bridge->isConnecting();
}

} // namespace tributary
