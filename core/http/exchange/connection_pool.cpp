#include "core/http/exchange/connection_pool.h"

#include "core/http/exchange/socket_thread_watch.h"
#include "core/http/line/tls_setup.h"
#include "core/http/proxy/proxy_bridge.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/http/proxy/proxy_setup.h"
#include "core/values/naming/name_promise.h"
#include "core/values/network/origin.h"
#include "core/values/phrases/phrase.h"

#include <QHash>
#include <QNetworkReply>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tributary {

namespace {

constexpr int connectionsToAHost = 6;
// A line that is done can't be closed while its manager waits for the answer to another question, so the
// first connections to a host have a manager each. More than three add little on few cores.
constexpr int comfortable = 1;
constexpr size_t spreadOver = 3;
// Idle routes that are kept; each may have threads and open connections.
constexpr std::ptrdiff_t mostIdleRoutes = 8;
// A host that is forgotten is asked over a line more than needed.
constexpr qsizetype mostRemembered = 1000;

bool needsBridge(const ProxyChoice& choice)
{
    return choice.kind == ProxyKind::Https || choice.kind == ProxyKind::Socks5;
}

void remember(QSet<QString>& origins, const QString& origin)
{
    if (origins.size() >= mostRemembered && !origins.contains(origin))
        origins.clear();
    origins.insert(origin);
}

} // namespace

struct ConnectionPool::Member
{
    enum class Lines : quint8 { Fine, Stuck, Distrusted };

    explicit Member(Route& by)
        : route(by)
    {
    }

    Route& route;
    QNetworkAccessManager network;
    SocketThreadWatch watch{network};
    QHash<QString, int> inUse;
    QSet<QString> linesTo;     // origins to which lines may be open
    Lines lines = Lines::Fine; // the worst that is known
};

// The network managers for one profile and one set of trusted certificates. The trust is a part of the key,
// since a line that is still open would outlast it, and so are the stamps of the files that the profile
// names.
struct ConnectionPool::Route
{
    Route(const NetworkProfile& as, const Trust& of, QList<FileStamp> from, LineCalls& lineCalls)
        : profile(as)
        , trust(of)
        , files(std::move(from))
        , calls(lineCalls)
    {
        if (needsBridge(as.proxy))
            bridge = std::make_unique<ProxyBridge>(as.proxy, tlsToProxy(tls()), of.proxy);
    }

    bool leadsThere(const NetworkProfile& wanted, const Trust& believed) const
    {
        return profile == wanted && trust == believed;
    }
    bool isInUse() const
    {
        return std::ranges::any_of(members, [](const auto& member) { return !member->inUse.isEmpty(); });
    }

    // Made when TLS is first asked for: loading its library takes longer than a small file takes to come.
    const Expected<QSslConfiguration>& setup()
    {
        if (!m_setup) {
            m_setup = tlsSetup(profile);
            m_tls = m_setup->value_or(trustingNobody());
        }
        return *m_setup;
    }
    const QSslConfiguration& tls()
    {
        setup();
        return *m_tls;
    }
    bool hasFailed() const { return m_setup && !*m_setup; }

    NetworkProfile profile;
    Trust trust;
    QList<FileStamp> files;
    LineCalls& calls;
    std::unique_ptr<ProxyBridge> bridge;
    std::vector<std::unique_ptr<Member>> members;
    bool opensOwnTunnels = false;
    bool hasSignedIn = false;                // at the proxy
    QHash<QString, Lease::Reading> readings; // by origin, of scripts and of files
    QSet<QString> speakHttp;                 // origins

private:
    std::optional<Expected<QSslConfiguration>> m_setup;
    std::optional<QSslConfiguration> m_tls; // even an empty one loads the library
};

ConnectionPool::ConnectionPool()
    : m_calls(m_ownCalls)
{
}

ConnectionPool::ConnectionPool(LineCalls& calls)
    : m_calls(calls)
{
}

ConnectionPool::~ConnectionPool() = default;

// A route that could not be set up is tried again, and files are read again once they have changed.
ConnectionPool::Route& ConnectionPool::routeFor(const NetworkProfile& profile, const Trust& trust)
{
    QList<FileStamp> files = stampsOfFiles(profile);
    const auto known = std::ranges::find_if(m_routes, [&](const auto& route) {
        return route->leadsThere(profile, trust) && route->files == files && !route->hasFailed();
    });
    if (known != m_routes.end()) {
        std::rotate(known, std::next(known), m_routes.end());
        return *m_routes.back();
    }
    dropRoutes(profile, trust);
    return *m_routes.emplace_back(std::make_unique<Route>(profile, trust, std::move(files), m_calls));
}

// Drops routes that a new one takes the place of, and routes that nobody has used for longest.
void ConnectionPool::dropRoutes(const NetworkProfile& profile, const Trust& trust)
{
    const auto isIdle = [](const auto& route) { return route && !route->isInUse(); };
    for (auto& route : m_routes) {
        if (isIdle(route) && (route->hasFailed() || route->leadsThere(profile, trust)))
            drop(route);
    }
    for (auto idle = std::ranges::count_if(m_routes, isIdle); idle >= mostIdleRoutes; --idle)
        drop(*std::ranges::find_if(m_routes, isIdle));
    std::erase(m_routes, nullptr);
}

// A reply of this very route may be asking for another, further up the stack: nobody stands on the route once
// the loop turns.
void ConnectionPool::drop(std::unique_ptr<Route>& route)
{
    m_gone.push_back(std::move(route));
    clearSoon();
}

void ConnectionPool::dropLeft(Route& route)
{
    for (auto& member : route.members) {
        if (member->lines != Member::Lines::Fine && member->inUse.isEmpty()) {
            m_goneMembers.push_back(std::move(member));
            clearSoon();
        }
    }
    std::erase(route.members, nullptr);
}

// Called on the lane's thread, again and again.
void ConnectionPool::listen()
{
    if (m_turn)
        return;
    m_turn = std::make_unique<QTimer>();
    m_turn->setSingleShot(true);
    m_turn->callOnTimeout(m_turn.get(), [this] {
        m_goneMembers.clear();
        m_gone.clear();
    });
    // Whoever calls stands amid the work of a lease.
    QObject::connect(
        &m_calls, &LineCalls::linesAreWanted, m_turn.get(),
        [this](const QString& origin) { closeIdleLines(origin); }, Qt::QueuedConnection);
}

void ConnectionPool::clearSoon()
{
    listen();
    m_turn->start(0);
}

// Qt closes all lines of a manager or none, so one that is in use keeps its own.
void ConnectionPool::closeIdleLines(const QString& origin)
{
    for (const auto& route : m_routes) {
        for (const auto& member : route->members) {
            const bool isIdle = member->inUse.isEmpty() && !member->network.findChild<QNetworkReply*>();
            if (!isIdle || !member->linesTo.contains(origin))
                continue;
            member->network.clearConnectionCache();
            member->linesTo.clear();
        }
    }
}

ConnectionPool::Member& ConnectionPool::add(Route& route)
{
    auto member = std::make_unique<Member>(route);
    member->network.setAutoDeleteReplies(false);
    setProxy(member->network, route.profile, route.bridge.get());
    return *route.members.emplace_back(std::move(member));
}

std::unique_ptr<ConnectionPool::Lease> ConnectionPool::lease(const NetworkProfile& profile, const QUrl& url,
                                                             const Trust& trust)
{
    listen();
    const QString origin = originOf(url);
    Route& route = routeFor(profile, trust);
    dropLeft(route);
    Member* best = nullptr;
    int fewest = connectionsToAHost;
    for (const auto& member : route.members) {
        const int used = member->inUse.value(origin);
        if (used < fewest && member->lines == Member::Lines::Fine) {
            fewest = used;
            best = member.get();
        }
    }
    const auto isFine = [](const auto& member) { return member->lines == Member::Lines::Fine; };
    const auto fine = static_cast<size_t>(std::ranges::count_if(route.members, isFine));
    if (!best || (fewest >= comfortable && fine < spreadOver))
        best = &add(route);
    return std::make_unique<Lease>(*best, url, QByteArray::number(++m_leases));
}

ConnectionPool::Lease::Lease(Member& member, const QUrl& url, QByteArray mark)
    : m_member(member)
    , m_origin(originOf(url))
    , m_answers(whereLeads(url) == LinkLeadsTo::Script ? m_origin + u'?' : m_origin)
    , m_mark(std::move(mark))
{
    ++m_member.inUse[m_origin];
    remember(m_member.linesTo, m_origin);
}

ConnectionPool::Lease::~Lease()
{
    if (--m_member.inUse[m_origin] == 0)
        m_member.inUse.remove(m_origin);
}

QNetworkAccessManager& ConnectionPool::Lease::network() const
{
    return m_member.network;
}

const QSslConfiguration& ConnectionPool::Lease::tls() const
{
    return m_member.route.tls();
}

std::optional<DownloadError> ConnectionPool::Lease::tlsProblem() const
{
    const auto& setup = m_member.route.setup();
    return setup ? std::nullopt : std::optional(setup.error());
}

CertificateCheck ConnectionPool::Lease::certificateCheck() const
{
    return m_member.route.profile.certificateCheck;
}

const QByteArray& ConnectionPool::Lease::trusted() const
{
    return m_member.route.trust.server;
}

std::optional<DownloadError> ConnectionPool::Lease::proxyProblem() const
{
    const Route& route = m_member.route;
    if (const QString& variable = route.profile.unusableProxy; !variable.isEmpty())
        return DownloadError{.kind = ErrorKind::ProxyFailed,
                             .detail = Phrase(PhraseKind::ProxyUnusable, {variable})};
    return route.bridge ? route.bridge->problem() : std::nullopt;
}

bool ConnectionPool::Lease::isBridged() const
{
    return m_member.route.bridge != nullptr;
}

QString ConnectionPool::Lease::nameOf(const QNetworkProxy& proxy) const
{
    return isBridged() ? originOf(m_member.route.profile.proxy) : originOf(proxy);
}

void ConnectionPool::Lease::distrustLines() const
{
    m_member.lines = Member::Lines::Distrusted;
}

bool ConnectionPool::Lease::areLinesTrusted() const
{
    return m_member.lines != Member::Lines::Distrusted;
}

void ConnectionPool::Lease::leaveStuckLine() const
{
    m_member.lines = std::max(m_member.lines, Member::Lines::Stuck);
    setReading(Reading::Strict);
}

bool ConnectionPool::Lease::takesRequests() const
{
    return m_member.lines == Member::Lines::Fine;
}

void ConnectionPool::Lease::callForLines() const
{
    Q_EMIT m_member.route.calls.linesAreWanted(m_origin);
}

void ConnectionPool::Lease::watchForReadingOn() const
{
    m_member.watch.start();
}

void ConnectionPool::Lease::setReading(Reading reading) const
{
    auto& readings = m_member.route.readings;
    if (readings.size() >= mostRemembered)
        readings.clear();
    readings.insert(m_answers, reading);
}

void ConnectionPool::Lease::leaveTunnelsToUs() const
{
    m_member.route.opensOwnTunnels = true;
}

void ConnectionPool::Lease::noteSignedIn() const
{
    m_member.route.hasSignedIn = true;
}

bool ConnectionPool::Lease::hasSignedIn() const
{
    return m_member.route.hasSignedIn;
}

void ConnectionPool::Lease::noteHttp() const
{
    remember(m_member.route.speakHttp, m_origin);
}

bool ConnectionPool::Lease::speaksHttp() const
{
    return m_member.route.speakHttp.contains(m_origin);
}

std::optional<ConnectionPool::Lease::Reading> ConnectionPool::Lease::reading() const
{
    const Route& route = m_member.route;
    if (route.opensOwnTunnels && m_origin.startsWith(QLatin1String("https:")))
        return Reading::Strict;
    const auto known = route.readings.constFind(m_answers);
    return known == route.readings.cend() ? std::nullopt : std::optional(*known);
}

bool ConnectionPool::Lease::awaitsProxy() const
{
    const auto& bridge = m_member.route.bridge;
    return bridge && bridge->isConnectingFor(m_mark);
}

} // namespace tributary
