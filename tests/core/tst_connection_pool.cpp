#include "core/http/connection_pool.h"

#include <QNetworkProxy>
#include <QSet>
#include <QTest>

#include <map>

using namespace tributary;

namespace {

using Leases = std::vector<std::unique_ptr<ConnectionPool::Lease>>;

const NetworkProfile direct{.proxy = {.kind = ProxyKind::None}};

QUrl hostNumber(int n)
{
    return QUrl(QStringLiteral("http://host%1.example/file").arg(n));
}

Leases leaseMany(ConnectionPool& pool, int count, const QUrl& url, const NetworkProfile& profile = direct)
{
    Leases leases;
    for (int i = 0; i < count; ++i)
        leases.push_back(pool.lease(profile, url));
    return leases;
}

std::map<QNetworkAccessManager*, int> countByManager(const Leases& leases)
{
    std::map<QNetworkAccessManager*, int> counts;
    for (const auto& lease : leases)
        ++counts[&lease->network()];
    return counts;
}

NetworkProfile behindProxy(const QString& host)
{
    return {.proxy = {.kind = ProxyKind::Http, .host = host, .port = 3128}};
}

} // namespace

class TestConnectionPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aManagerHasAtMostSixToAHost_data();
    void aManagerHasAtMostSixToAHost();
    void twoShareOneManager();
    void spreadsEvenly();
    void countsEachHostForItself();
    void portsAndSchemesAreHostsOfTheirOwn();
    void aPlaceGivenBackIsTakenAgain();
    void profilesNeverShareAManager_data();
    void profilesNeverShareAManager();
    void usesTheProxyOfTheProfile();
    void withoutAProxySocketsAreBuffered();
    void doesNotDeleteReplies();
};

void TestConnectionPool::aManagerHasAtMostSixToAHost_data()
{
    QTest::addColumn<int>("connections");
    for (const int connections : {1, 2, 6, 7, 8, 18, 19, 64})
        QTest::addRow("%d", connections) << connections;
}

void TestConnectionPool::aManagerHasAtMostSixToAHost()
{
    QFETCH(const int, connections);
    ConnectionPool pool;
    const Leases leases = leaseMany(pool, connections, hostNumber(1));
    for (const auto& [manager, count] : countByManager(leases))
        QVERIFY(count <= 6);
}

void TestConnectionPool::twoShareOneManager()
{
    ConnectionPool pool;
    QCOMPARE(countByManager(leaseMany(pool, 2, hostNumber(1))).size(), 1U);
}

void TestConnectionPool::spreadsEvenly()
{
    ConnectionPool pool;
    const Leases leases = leaseMany(pool, 12, hostNumber(1));
    const auto counts = countByManager(leases);
    QCOMPARE(counts.size(), 3U);
    for (const auto& [manager, count] : counts)
        QCOMPARE(count, 4);
}

void TestConnectionPool::countsEachHostForItself()
{
    ConnectionPool pool;
    Leases leases;
    for (int host = 0; host < 50; ++host)
        leases.push_back(pool.lease(direct, hostNumber(host)));
    QCOMPARE(countByManager(leases).size(), 1U);
}

void TestConnectionPool::portsAndSchemesAreHostsOfTheirOwn()
{
    ConnectionPool pool;
    const auto originOf = [&](const char* url) {
        return pool.lease(direct, QUrl(QLatin1String(url)))->origin();
    };
    const QSet<QString> origins{originOf("http://a.example/x"), originOf("http://a.example:8080/x"),
                                originOf("https://a.example/x")};
    QCOMPARE(origins.size(), 3);
    QCOMPARE(originOf("http://a.example:80/y"), originOf("http://a.example/x"));
}

void TestConnectionPool::aPlaceGivenBackIsTakenAgain()
{
    ConnectionPool pool;
    Leases leases = leaseMany(pool, 18, hostNumber(1));
    QCOMPARE(countByManager(leases).size(), 3U);
    QNetworkAccessManager* const given = &leases[4]->network();
    leases[4].reset();
    QCOMPARE(&pool.lease(direct, hostNumber(1))->network(), given);
    leases.clear();
    // Nothing is in use any more, and no manager more is needed than there were.
    QCOMPARE(countByManager(leaseMany(pool, 18, hostNumber(1))).size(), 3U);
}

void TestConnectionPool::profilesNeverShareAManager_data()
{
    QTest::addColumn<NetworkProfile>("other");
    QTest::newRow("a proxy") << behindProxy(QStringLiteral("p.example"));
    QTest::newRow("the system's proxy") << NetworkProfile{};
    QTest::newRow("no certificate check")
        << NetworkProfile{.proxy = direct.proxy, .certificateCheck = CertificateCheck::Off};
    QTest::newRow("another certificate authority")
        << NetworkProfile{.proxy = direct.proxy, .caFile = QStringLiteral("/tmp/ca.pem")};
}

void TestConnectionPool::profilesNeverShareAManager()
{
    QFETCH(const NetworkProfile, other);
    ConnectionPool pool;
    const auto mine = countByManager(leaseMany(pool, 10, hostNumber(1)));
    for (const auto& [manager, count] : countByManager(leaseMany(pool, 10, hostNumber(1), other)))
        QVERIFY(!mine.contains(manager));
}

void TestConnectionPool::usesTheProxyOfTheProfile()
{
    ConnectionPool pool;
    const auto lease = pool.lease(behindProxy(QStringLiteral("p.example")), hostNumber(1));
    const QNetworkProxy proxy = lease->network().proxy();
    QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.hostName(), QStringLiteral("p.example"));
    QCOMPARE(proxy.port(), 3128);
}

void TestConnectionPool::withoutAProxySocketsAreBuffered()
{
    ConnectionPool pool;
    const auto lease = pool.lease(direct, hostNumber(1));
    QNetworkProxyFactory* factory = lease->network().proxyFactory();
    QVERIFY(factory);
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(hostNumber(1)));
    QCOMPARE(proxies.size(), 1);
    // Of no kind that leads anywhere else, and yet not the kind whose sockets Qt reads unbuffered.
    QCOMPARE(proxies.first().type(), QNetworkProxy::DefaultProxy);
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
}

void TestConnectionPool::doesNotDeleteReplies()
{
    ConnectionPool pool;
    QVERIFY(!pool.lease(direct, hostNumber(1))->network().autoDeleteReplies());
}

QTEST_GUILESS_MAIN(TestConnectionPool)
#include "tst_connection_pool.moc"
