#include "core/http/exchange/connection_pool.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/support/sockets/tls_identity.h"

#include <QFile>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QSslCertificate>
#include <QTest>

#include <algorithm>
#include <map>

using namespace tributary;
using tributary::test::authorityFile;
using tributary::test::certificateFile;
using tributary::test::Exchange;
using tributary::test::FileService;
using tributary::test::keyFile;
using tributary::test::RepeatedBytes;
using tributary::test::Reply;
using tributary::test::ScriptedServer;
using tributary::test::TestFolder;
using tributary::test::TlsIdentity;

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

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QNetworkReply> replyFrom(const ConnectionPool::Lease& lease, const QUrl& url)
{
    return std::unique_ptr<QNetworkReply>(lease.network().get(QNetworkRequest(url)));
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
    void twoHaveAManagerEach();
    void spreadsEvenly();
    void countsEachHostForItself();
    void portsAndSchemesAreHostsOfTheirOwn();
    void aPlaceGivenBackIsTakenAgain();
    void profilesNeverShareAManager_data();
    void profilesNeverShareAManager();
    void usesTheProxyOfTheProfile();
    void withoutAProxySocketsAreBuffered();
    void readsAFileAgainThatWasPutRight();
    void readsACertificateAgainThatWasRenewed();
    void keepsFewOfTheWaysThatNobodyUses();
    void keepsTheWaysThatAreInUse();
    void dropsNoManagerWhileItsReplySpeaks();
    void doesNotDeleteReplies();
    void leavesALineThatIsStuck();
    void breaksOffWhatReadsOnForAReplyThatWasGivenUp();
    void leavesWhatTakesNoMemory();
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

void TestConnectionPool::twoHaveAManagerEach()
{
    ConnectionPool pool;
    QCOMPARE(countByManager(leaseMany(pool, 2, hostNumber(1))).size(), 2U);
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
    // All leases are given back, so the managers are used again and no new one is made.
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
    // The proxy must lead nowhere, but must not be of type NoProxy, whose sockets Qt reads unbuffered.
    QCOMPARE(proxies.first().type(), QNetworkProxy::DefaultProxy);
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
}

void TestConnectionPool::readsAFileAgainThatWasPutRight()
{
    const TestFolder folder;
    const NetworkProfile profile{.proxy = direct.proxy, .caFile = folder.path(QStringLiteral("ca.pem"))};
    ConnectionPool pool;
    const auto before = pool.lease(profile, hostNumber(1));
    QVERIFY(before->tlsProblem());
    QVERIFY(before->tls().caCertificates().isEmpty());
    QVERIFY(QFile::copy(authorityFile(), profile.caFile));
    const auto now = pool.lease(profile, hostNumber(1));
    QCOMPARE(now->tlsProblem(), std::nullopt);
    QCOMPARE(now->tls().caCertificates().size(), 1);
    QVERIFY(before->tlsProblem());
}

void TestConnectionPool::readsACertificateAgainThatWasRenewed()
{
    const TestFolder folder;
    const QString pem = folder.path(QStringLiteral("me.pem"));
    const NetworkProfile profile{.proxy = direct.proxy, .clientCertificate = ClientCertificate{.file = pem}};
    const auto showing = [&](TlsIdentity identity) {
        return folder.write(QStringLiteral("me.pem"),
                            contentOf(certificateFile(identity)) + contentOf(keyFile(identity)));
    };
    ConnectionPool pool;
    const auto shownOnANewConnection = [&] {
        return pool.lease(profile, hostNumber(1))->tls().localCertificate();
    };
    QVERIFY(showing(TlsIdentity::Good));
    const QSslCertificate first = shownOnANewConnection();
    QVERIFY(!first.isNull());
    QCOMPARE(shownOnANewConnection(), first);
    QVERIFY(showing(TlsIdentity::SelfSigned));
    // Changes the time of the file as well, because a test is quicker than a person could be.
    QFile file(pem);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    QVERIFY(!shownOnANewConnection().isNull());
    QVERIFY(shownOnANewConnection() != first);
}

void TestConnectionPool::keepsFewOfTheWaysThatNobodyUses()
{
    ConnectionPool pool;
    std::vector<QPointer<QNetworkAccessManager>> managers;
    managers.reserve(50);
    for (int n = 0; n < 50; ++n)
        managers.emplace_back(
            &pool.lease(behindProxy(QStringLiteral("p%1.example").arg(n)), hostNumber(1))->network());
    const auto living = [&] {
        return std::ranges::count_if(managers, [](const auto& manager) { return !manager.isNull(); });
    };
    TRY_VERIFY2(living() <= 10, qPrintable(QString::number(living())));
    QVERIFY(managers.back());
}

void TestConnectionPool::keepsTheWaysThatAreInUse()
{
    ConnectionPool pool;
    const NetworkProfile broken{.proxy = direct.proxy, .caFile = QStringLiteral("/nowhere/at/all.pem")};
    Leases leases;
    std::vector<QPointer<QNetworkAccessManager>> managers;
    for (int n = 0; n < 20; ++n) {
        const bool isBroken = n % 2 == 0;
        leases.push_back(
            pool.lease(isBroken ? broken : behindProxy(QStringLiteral("p%1.example").arg(n)), hostNumber(1)));
        managers.emplace_back(&leases.back()->network());
    }
    for (const auto& manager : managers)
        QVERIFY(manager);
}

// A reply that says it is over stands on its manager, and what is sent because of that asks for new ways.
void TestConnectionPool::dropsNoManagerWhileItsReplySpeaks()
{
    ConnectionPool pool;
    auto lease = pool.lease(direct, hostNumber(1));
    const QPointer<QNetworkAccessManager> manager(&lease->network());
    const QNetworkReply* const reply = manager->get(QNetworkRequest(QUrl(QStringLiteral("data:,x"))));
    bool wasThere = false;
    connect(reply, &QNetworkReply::finished, this, [&] {
        lease.reset();
        for (int n = 0; n < 50; ++n)
            pool.lease(behindProxy(QStringLiteral("p%1.example").arg(n)), hostNumber(1));
        wasThere = !manager.isNull();
    });
    TRY_VERIFY(!manager);
    QVERIFY(wasThere);
}

void TestConnectionPool::doesNotDeleteReplies()
{
    ConnectionPool pool;
    QVERIFY(!pool.lease(direct, hostNumber(1))->network().autoDeleteReplies());
}

// The line's network goes once nobody uses it.
void TestConnectionPool::leavesALineThatIsStuck()
{
    ConnectionPool pool;
    auto lease = pool.lease(direct, hostNumber(1));
    const QPointer<QNetworkAccessManager> stuck(&lease->network());
    lease->leaveStuckLine();
    QVERIFY(!lease->takesRequests());
    QVERIFY(lease->areLinesTrusted());
    const auto next = pool.lease(direct, hostNumber(1));
    QVERIFY(&next->network() != stuck.data());
    QVERIFY(next->takesRequests());
    QCOMPARE(next->reading(), ConnectionPool::Lease::Reading::Strict);
    QCOMPARE(pool.lease(direct, hostNumber(2))->reading(), std::nullopt);
    QVERIFY(stuck);
    lease.reset();
    pool.lease(direct, hostNumber(1));
    TRY_VERIFY(!stuck);
    next->distrustLines();
    next->leaveStuckLine();
    QVERIFY(!next->areLinesTrusted());
}

// The reply is not given up here, so that its end tells of the thread's.
void TestConnectionPool::breaksOffWhatReadsOnForAReplyThatWasGivenUp()
{
    const ScriptedServer server([files = FileService()](const Exchange& exchange) {
        return exchange.request.target.startsWith("/endless")
                   ? Reply(200, RepeatedBytes{"x", qint64{1} << 40}).rawHead("HTTP/1.1 200 ").closing()
                   : files(exchange);
    });
    ConnectionPool pool;
    const auto lease = pool.lease(direct, server.url("/endless"));
    lease->watchForReadingOn();
    const auto endless = replyFrom(*lease, server.url("/endless"));
    TRY_VERIFY(endless->isFinished());
    QCOMPARE(endless->error(), QNetworkReply::OperationCanceledError);
    const auto next = replyFrom(*lease, server.url("/1000/a.bin"));
    TRY_VERIFY(next->isFinished());
    QCOMPARE(next->error(), QNetworkReply::NoError);
    QCOMPARE(next->readAll().size(), 1000);
}

void TestConnectionPool::leavesWhatTakesNoMemory()
{
    const ScriptedServer server(FileService().atRate(1'000'000));
    ConnectionPool pool;
    const auto lease = pool.lease(direct, server.url("/500K/a.bin"));
    const auto reply = replyFrom(*lease, server.url("/500K/a.bin"));
    lease->watchForReadingOn();
    TRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

QTEST_GUILESS_MAIN(TestConnectionPool)
#include "tst_connection_pool.moc"
