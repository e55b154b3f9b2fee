#include "core/http/line/tls_setup.h"
#include "tests/support/sockets/tls_identity.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestTlsSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checksCertificatesUnlessToldOtherwise();
    void forgivesAProxyNothingThatServersAreForgiven();
    void believesOwnAuthoritiesOfAProxyBesideTheUsual();
    void believesNobodyByAFileThatIsOfNoUse_data();
    void believesNobodyByAFileThatIsOfNoUse();
    void knowsWhetherAKeyIsLocked_data();
    void knowsWhetherAKeyIsLocked();
    void letsOneSignItselfThatIsBelieved();

private:
    QTemporaryFile m_nonsense;
};

void TestTlsSetup::initTestCase()
{
    QVERIFY(m_nonsense.open() && m_nonsense.write("root:x:0:0\n") > 0 && m_nonsense.flush());
}

void TestTlsSetup::checksCertificatesUnlessToldOtherwise()
{
    const auto modeFor = [](CertificateCheck check) {
        return tlsSetup({.certificateCheck = check})->peerVerifyMode();
    };
    QVERIFY(modeFor(CertificateCheck::Required) != QSslSocket::VerifyNone);
    QCOMPARE(modeFor(CertificateCheck::Off), QSslSocket::VerifyNone);
}

void TestTlsSetup::forgivesAProxyNothingThatServersAreForgiven()
{
    const NetworkProfile careless{
        .certificateCheck = CertificateCheck::Off,
        .clientCertificate = ClientCertificate{.file = clientCertificateFile(), .keyFile = clientKeyFile()}};
    const auto toServers = tlsSetup(careless);
    QVERIFY(toServers && !toServers->localCertificateChain().isEmpty());
    const QSslConfiguration toProxy = tlsToProxy(*toServers);
    QCOMPARE(toProxy.peerVerifyMode(), QSslSocket::VerifyPeer);
    QVERIFY(toProxy.localCertificateChain().isEmpty());
    QVERIFY(toProxy.privateKey().isNull());
}

void TestTlsSetup::believesOwnAuthoritiesOfAProxyBesideTheUsual()
{
    const QSslCertificate own = QSslCertificate::fromPath(authorityFile()).value(0);
    const QList<QSslCertificate> usual = QSslConfiguration::systemCaCertificates();
    const auto toServers = tlsSetup({.caFile = authorityFile()});
    QVERIFY(toServers && !own.isNull());
    QCOMPARE(toServers->caCertificates(), QList{own});
    const QList<QSslCertificate> believed = tlsToProxy(*toServers).caCertificates();
    QCOMPARE(believed.size(), usual.size() + 1);
    QVERIFY(believed.contains(own));
    QVERIFY(tlsToProxy(trustingNobody()).caCertificates().isEmpty());
}

void TestTlsSetup::believesNobodyByAFileThatIsOfNoUse_data()
{
    QTest::addColumn<NetworkProfile>("profile");
    const auto showing = [](const QString& path) {
        return NetworkProfile{.clientCertificate = ClientCertificate{.file = path}};
    };
    const QString nowhere = QStringLiteral("/nowhere/at/all.pem");
    QTest::newRow("no file of authorities") << NetworkProfile{.caFile = nowhere};
    QTest::newRow("no authority in it") << NetworkProfile{.caFile = clientKeyFile()};
    QTest::newRow("no certificate to show") << showing(nowhere);
    QTest::newRow("none in it") << showing(clientKeyFile());
    QTest::newRow("one without its key") << showing(clientCertificateFile());
    QTest::newRow("one that is locked") << showing(clientBundleFile());
}

void TestTlsSetup::believesNobodyByAFileThatIsOfNoUse()
{
    QFETCH(const NetworkProfile, profile);
    const auto setup = tlsSetup(profile);
    QVERIFY(!setup);
    QCOMPARE(setup.error().kind, ErrorKind::TlsFailed);
    QVERIFY(setup.error().detail.english().contains(QLatin1Char('/')));
    QVERIFY(trustingNobody().caCertificates().isEmpty());
}

void TestTlsSetup::knowsWhetherAKeyIsLocked_data()
{
    QTest::addColumn<ClientCertificate>("shown");
    QTest::addColumn<bool>("isLocked");
    const QString right = QLatin1String(clientPassphrase);
    const QString pem = clientCertificateFile();
    QTest::newRow("open") << ClientCertificate{.file = pem, .keyFile = clientKeyFile()} << false;
    QTest::newRow("locked") << ClientCertificate{.file = pem, .keyFile = lockedClientKeyFile()} << true;
    QTest::newRow("PKCS#12") << ClientCertificate{.file = clientBundleFile()} << true;
    // With Schannel Qt can open neither; docs/platforms.md says so.
    if (QSslSocket::activeBackend() == QLatin1String("openssl")) {
        const ClientCertificate opened{.file = pem, .keyFile = lockedClientKeyFile(), .passphrase = right};
        QTest::newRow("opened") << opened << false;
        QTest::newRow("PKCS#12, opened")
            << ClientCertificate{.file = clientBundleFile(), .passphrase = right} << false;
    }
    QTest::newRow("neither") << ClientCertificate{.file = m_nonsense.fileName()} << false;
}

void TestTlsSetup::knowsWhetherAKeyIsLocked()
{
    QFETCH(const ClientCertificate, shown);
    QTEST(lacksPassphrase(shown).value(), "isLocked");
}

void TestTlsSetup::letsOneSignItselfThatIsBelieved()
{
    const QSslCertificate itself =
        QSslCertificate::fromPath(certificateFile(TlsIdentity::SelfSigned)).value(0);
    const QSslCertificate other = QSslCertificate::fromPath(authorityFile()).value(0);
    QVERIFY(!itself.isNull() && !other.isNull());
    const QSslError isSigned(QSslError::SelfSignedCertificate, itself);
    const QSslError isOld(QSslError::CertificateExpired, itself);
    QCOMPARE(errorsThatCount({isSigned}, {other, itself}), QList<QSslError>());
    QCOMPARE(errorsThatCount({isSigned, isOld}, {itself}), QList<QSslError>{isOld});
    QCOMPARE(errorsThatCount({isSigned}, {other}), QList<QSslError>{isSigned});
}

QTEST_GUILESS_MAIN(TestTlsSetup)
#include "tst_tls_setup.moc"
