#include "core/engine/shared/trusted_hosts.h"

#include <QTest>
#include <QUrl>

using namespace tributary;

namespace {

const QUrl address(QStringLiteral("https://a.example/file"));
const QString host = QStringLiteral("https://a.example:443");
const QByteArray fingerprint = "server";
const ProxyChoice proxy{.kind = ProxyKind::Https, .host = QStringLiteral("p.example"), .port = 3128};

} // namespace

class TestTrustedHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesAtThatHostAndPortAlone();
    void believesAProxyWhereTheWayLeadsThroughIt();
    void believesNoMoreWhomItDistrusts();
    void learnsNothingWithoutAFingerprint();
    void namesAllByTheirHosts();
};

void TestTrustedHosts::believesAtThatHostAndPortAlone()
{
    TrustedHosts trusted;
    trusted.trust({.host = host, .fingerprint = fingerprint});
    QCOMPARE(trusted.trustFor({}, address).server, fingerprint);
    for (const char* other :
         {"https://a.example:8443/file", "https://b.example/file", "http://a.example/file"})
        QCOMPARE(trusted.trustFor({}, QUrl(QLatin1String(other))).server, QByteArray());
}

void TestTrustedHosts::believesAProxyWhereTheWayLeadsThroughIt()
{
    TrustedHosts trusted;
    trusted.trust({.host = QStringLiteral("https://p.example:3128"), .fingerprint = fingerprint});
    QCOMPARE(trusted.trustFor(proxy, address).proxy, fingerprint);
    QCOMPARE(trusted.trustFor(proxy, address).server, QByteArray());
    QCOMPARE(trusted.trustFor({}, address).proxy, QByteArray());
    ProxyChoice plain = proxy;
    plain.kind = ProxyKind::Http;
    QCOMPARE(trusted.trustFor(plain, address).proxy, QByteArray());
}

void TestTrustedHosts::believesNoMoreWhomItDistrusts()
{
    TrustedHosts trusted;
    trusted.trust({.host = host, .fingerprint = fingerprint});
    trusted.distrust(host);
    QCOMPARE(trusted.trustFor({}, address).server, QByteArray());
    QVERIFY(trusted.all().isEmpty());
}

void TestTrustedHosts::learnsNothingWithoutAFingerprint()
{
    TrustedHosts trusted;
    trusted.trust({.host = host, .fingerprint = {}});
    QVERIFY(trusted.all().isEmpty());
    trusted.trust({.host = host, .fingerprint = fingerprint});
    trusted.trust({.host = host, .fingerprint = {}});
    QCOMPARE(trusted.trustFor({}, address).server, fingerprint);
}

void TestTrustedHosts::namesAllByTheirHosts()
{
    TrustedHosts trusted;
    for (const char* name : {"https://c.example:443", "https://a.example:443", "https://b.example:443"})
        trusted.trust({.host = QLatin1String(name), .fingerprint = fingerprint});
    QStringList hosts;
    for (const TrustedCertificate& certificate : trusted.all())
        hosts.append(certificate.host);
    QCOMPARE(hosts,
             QStringList({QStringLiteral("https://a.example:443"), QStringLiteral("https://b.example:443"),
                          QStringLiteral("https://c.example:443")}));
}

QTEST_APPLESS_MAIN(TestTrustedHosts)
#include "tst_trusted_hosts.moc"
