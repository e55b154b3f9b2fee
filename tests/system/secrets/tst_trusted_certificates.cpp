#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace tributary;
using namespace tributary::test;

namespace {

const VirtualFile file = *VirtualFile::atPath("/3M/a.bin");
const QByteArray target = "/3M/a.bin";

QByteArray fingerprintOf(TlsIdentity identity)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificateFile(identity));
    return certificates.isEmpty() ? QByteArray() : certificates.first().digest(QCryptographicHash::Sha256);
}

QString hostOf(quint16 port)
{
    return QStringLiteral("https://127.0.0.1:%1").arg(port);
}

ScriptedServer::Options always(TlsIdentity identity)
{
    return {.tls = showing(identity)};
}

// The certificate that the failed download is in doubt of.
std::optional<CertificateDoubt> doubtOf(const DownloadSnapshot& snapshot)
{
    const bool isInDoubt = snapshot.error && snapshot.error->doubt;
    return isInDoubt ? std::optional(*snapshot.error->doubt) : std::nullopt;
}

DownloadRequest requestFor(const ScriptedServer& server, const QTemporaryDir& folder)
{
    return quickRequest(server.url(target), folder.path(), 2);
}

} // namespace

class TestTrustedCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichCertificateIsInDoubt_data();
    void saysWhichCertificateIsInDoubt();
    void believesTheOneThatIsTrusted_data() { saysWhichCertificateIsInDoubt_data(); }
    void believesTheOneThatIsTrusted();
    void doubtsAnotherOneAgain();
    void doubtsAnotherOneOnceItChanges_data();
    void doubtsAnotherOneOnceItChanges();
    void believesAnotherOneThatTheRequestBelieves_data();
    void believesAnotherOneThatTheRequestBelieves();
    void trustsOneHostAlone();
    void forgetsWhomToTrust();
    void keepsTrustOverRestarts();
    void trustsAProxyAsWell();
};

void TestTrustedCertificates::saysWhichCertificateIsInDoubt_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::newRow("self-signed") << TlsIdentity::SelfSigned;
    QTest::newRow("expired") << TlsIdentity::Expired;
    QTest::newRow("for another name") << TlsIdentity::WrongName;
    QTest::newRow("of an authority that nobody knows") << TlsIdentity::OfCompany;
}

void TestTrustedCertificates::saysWhichCertificateIsInDoubt()
{
    QFETCH(const TlsIdentity, identity);
    ScriptedServer server(FileService(), always(identity));
    const QTemporaryDir folder;
    DownloadRun run(requestFor(server, folder));
    QVERIFY(run.ends());
    QVERIFY(run.outcome().failure);
    const DownloadError& error = run.outcome().failure->error;
    QCOMPARE(error.kind, ErrorKind::TlsFailed);
    QVERIFY(error.doubt);
    QCOMPARE(error.doubt->host, hostOf(server.port()));
    QCOMPARE(error.doubt->fingerprint, fingerprintOf(identity));
    QVERIFY(!error.doubt->problem.isEmpty());
}

void TestTrustedCertificates::believesTheOneThatIsTrusted()
{
    QFETCH(const TlsIdentity, identity);
    ScriptedServer server(FileService(), always(identity));
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("store")));
    const DownloadId id = kept.queue().add(requestFor(server, folder));
    QVERIFY(kept.reaches(id, DownloadState::Failed));
    const auto doubt = doubtOf(kept.snapshot(id));
    QVERIFY(doubt);
    kept.queue().trust({.host = doubt->host, .fingerprint = doubt->fingerprint});
    kept.queue().retry({id});
    QVERIFY(kept.reaches(id, DownloadState::Finished));
    QCOMPARE(differenceFrom(file, kept.snapshot(id).path), QString());
}

void TestTrustedCertificates::doubtsAnotherOneAgain()
{
    ScriptedServer server(FileService(), always(TlsIdentity::Expired));
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("store")));
    kept.queue().trust(
        {.host = hostOf(server.port()), .fingerprint = fingerprintOf(TlsIdentity::SelfSigned)});
    const DownloadId id = kept.queue().add(requestFor(server, folder));
    QVERIFY(kept.reaches(id, DownloadState::Failed));
    QCOMPARE(doubtOf(kept.snapshot(id)).value_or(CertificateDoubt{}).fingerprint,
             fingerprintOf(TlsIdentity::Expired));
    QCOMPARE(server.log().size(), 0);
}

void TestTrustedCertificates::doubtsAnotherOneOnceItChanges_data()
{
    QTest::addColumn<TlsIdentity>("trusted");
    QTest::addColumn<TlsIdentity>("next");
    QTest::addColumn<QString>("caFile");
    QTest::newRow("with something else wrong") << TlsIdentity::Good << TlsIdentity::WrongName << QString();
    // Qt does not ask again about what was ignored once.
    QTest::newRow("with the same wrong")
        << TlsIdentity::OfCompany << TlsIdentity::OfCompanyRenewed << QString();
    QTest::newRow("with the same wrong, where another authority is believed")
        << TlsIdentity::OfCompany << TlsIdentity::OfCompanyRenewed << authorityFile();
}

void TestTrustedCertificates::doubtsAnotherOneOnceItChanges()
{
    QFETCH(const TlsIdentity, trusted);
    QFETCH(const TlsIdentity, next);
    QFETCH(const QString, caFile);
    std::atomic<TlsIdentity> shown = trusted;
    ScriptedServer server(FileService(), {.tls = [&shown](int) { return std::optional(shown.load()); }});
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("store")));
    kept.queue().trust({.host = hostOf(server.port()), .fingerprint = fingerprintOf(trusted)});
    DownloadRequest request = requestFor(server, folder);
    request.network.caFile = caFile;
    const DownloadId first = kept.queue().add(request);
    QVERIFY(kept.reaches(first, DownloadState::Finished));
    shown = next;
    server.dropAll();
    const DownloadId second = kept.queue().add(request);
    QVERIFY(kept.reaches(second, DownloadState::Failed));
    QCOMPARE(doubtOf(kept.snapshot(second)).value_or(CertificateDoubt{}).fingerprint, fingerprintOf(next));
    QCOMPARE(kept.snapshot(second).bytes, 0);
}

void TestTrustedCertificates::believesAnotherOneThatTheRequestBelieves_data()
{
    QTest::addColumn<NetworkProfile>("network");
    QTest::addColumn<TlsIdentity>("shown");
    QTest::newRow("any at all") << NetworkProfile{.certificateCheck = CertificateCheck::Off}
                                << TlsIdentity::Expired;
    QTest::newRow("by its authority") << NetworkProfile{.caFile = authorityFile()} << TlsIdentity::Good;
    QTest::newRow("itself") << NetworkProfile{.caFile = certificateFile(TlsIdentity::SelfSigned)}
                            << TlsIdentity::SelfSigned;
}

void TestTrustedCertificates::believesAnotherOneThatTheRequestBelieves()
{
    QFETCH(const NetworkProfile, network);
    QFETCH(const TlsIdentity, shown);
    ScriptedServer server(FileService(), always(shown));
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("store")));
    kept.queue().trust({.host = hostOf(server.port()), .fingerprint = fingerprintOf(TlsIdentity::OfCompany)});
    DownloadRequest request = requestFor(server, folder);
    request.network = network;
    const DownloadId id = kept.queue().add(request);
    QVERIFY(kept.reaches(id, DownloadState::Finished));
}

void TestTrustedCertificates::trustsOneHostAlone()
{
    ScriptedServer server(FileService(), always(TlsIdentity::SelfSigned));
    ScriptedServer other(FileService(), always(TlsIdentity::SelfSigned));
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("store")));
    kept.queue().trust(
        {.host = hostOf(server.port()), .fingerprint = fingerprintOf(TlsIdentity::SelfSigned)});
    const DownloadId id = kept.queue().add(requestFor(other, folder));
    QVERIFY(kept.reaches(id, DownloadState::Failed));
    QCOMPARE(doubtOf(kept.snapshot(id)).value_or(CertificateDoubt{}).host, hostOf(other.port()));
    QCOMPARE(other.log().size(), 0);
}

void TestTrustedCertificates::forgetsWhomToTrust()
{
    ScriptedServer server(FileService(), always(TlsIdentity::SelfSigned));
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("store")));
    kept.queue().trust(
        {.host = hostOf(server.port()), .fingerprint = fingerprintOf(TlsIdentity::SelfSigned)});
    const DownloadId first = kept.queue().add(requestFor(server, folder));
    QVERIFY(kept.reaches(first, DownloadState::Finished));
    kept.queue().forgetHosts({hostOf(server.port())});
    // The first download's connections are still open.
    const DownloadId second = kept.queue().add(requestFor(server, folder));
    QVERIFY(kept.reaches(second, DownloadState::Failed));
    QVERIFY(doubtOf(kept.snapshot(second)));
}

void TestTrustedCertificates::keepsTrustOverRestarts()
{
    ScriptedServer server(FileService(), always(TlsIdentity::SelfSigned));
    const QTemporaryDir folder;
    const TrustedCertificate certificate{.host = hostOf(server.port()),
                                         .fingerprint = fingerprintOf(TlsIdentity::SelfSigned)};
    {
        KeptQueue kept(folder.filePath(QStringLiteral("store")));
        QVERIFY(kept.opens());
        kept.queue().trust(certificate);
    }
    KeptQueue kept(folder.filePath(QStringLiteral("store")));
    QVERIFY(kept.opens());
    QFuture<QList<TrustedCertificate>> trusted = kept.queue().trusted();
    TRY_VERIFY(trusted.isFinished());
    QCOMPARE(trusted.result(), QList{certificate});
    const DownloadId id = kept.queue().add(requestFor(server, folder));
    QVERIFY(kept.reaches(id, DownloadState::Finished));
}

void TestTrustedCertificates::trustsAProxyAsWell()
{
    ScriptedServer server;
    ProxyServer proxy({.tls = showing(TlsIdentity::SelfSigned)});
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("store")));
    DownloadRequest request = requestFor(server, folder);
    request.network.proxy = {.kind = tributary::ProxyKind::Https,
                             .host = QStringLiteral("127.0.0.1"),
                             .port = proxy.port(),
                             .credentials = {}};
    const DownloadId id = kept.queue().add(request);
    QVERIFY(kept.reaches(id, DownloadState::Failed));
    const auto doubt = doubtOf(kept.snapshot(id));
    QVERIFY(doubt);
    QCOMPARE(doubt->host, hostOf(proxy.port()));
    kept.queue().trust({.host = doubt->host, .fingerprint = doubt->fingerprint});
    kept.queue().retry({id});
    QVERIFY(kept.reaches(id, DownloadState::Finished));
    QVERIFY(!proxy.record().destinations.empty());
}

QTEST_GUILESS_MAIN(TestTrustedCertificates)
#include "tst_trusted_certificates.moc"
