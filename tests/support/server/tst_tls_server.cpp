#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslError>
#include <QTest>

#include <openssl/ssl.h>

using namespace tributary::test;

Q_DECLARE_METATYPE(std::optional<QSslError::SslError>)

class TestTlsServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }
    void showsTheCertificateAskedFor_data();
    void showsTheCertificateAskedFor();
    void servesLargeFilesWhole();
    void keepsAConnectionAlive();
    void saysGoodbyeUnlessItIsCut_data();
    void saysGoodbyeUnlessItIsCut();
    void failsOnlyTheHandshakeChosen();
    void changesItsCertificateMidway();
};

namespace {

ScriptedServer::Options tls(TlsScript script)
{
    return {.tls = std::move(script)};
}

struct Fetched
{
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QSslError> sslErrors;
};

Fetched fetch(QNetworkAccessManager& network, const QUrl& url)
{
    Fetched fetched;
    QNetworkReply* reply = network.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [&](const QList<QSslError>& errors) { fetched.sslErrors = errors; });
    QSignalSpy(reply, &QNetworkReply::finished).wait(static_cast<int>(patience().count()));
    fetched.body = reply->readAll();
    fetched.error = reply->error();
    return fetched;
}

struct TlsPeer
{
    QByteArray received;
    int lastError = SSL_ERROR_NONE;
};

// Qt doesn't tell an end with close_notify from one without, OpenSSL does.
TlsPeer readAll(quint16 port)
{
    TlsPeer peer;
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                                    SSL_CTX_free);
    BIO* connection = BIO_new_ssl_connect(context.get());
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> owner(connection, BIO_free_all);
    const QByteArray address = "127.0.0.1:" + QByteArray::number(port);
    BIO_set_conn_hostname(connection, address.constData());
    SSL* session = nullptr;
    BIO_get_ssl(connection, &session);
    BIO_puts(connection, "GET / HTTP/1.1\r\n\r\n");
    char room[4096];
    int result = 0;
    while ((result = SSL_read(session, room, sizeof room)) > 0)
        peer.received.append(room, result);
    peer.lastError = SSL_get_error(session, result);
    return peer;
}

} // namespace

void TestTlsServer::showsTheCertificateAskedFor_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::addColumn<std::optional<QSslError::SslError>>("problem");
    const auto row = [](const char* name, TlsIdentity identity, std::optional<QSslError::SslError> problem) {
        QTest::newRow(name) << identity << problem;
    };
    row("good", TlsIdentity::Good, std::nullopt);
    row("expired", TlsIdentity::Expired, QSslError::CertificateExpired);
    row("for another name", TlsIdentity::WrongName, QSslError::HostNameMismatch);
#ifdef Q_OS_WIN
    // Schannel says only that nobody vouches for it.
    row("signed by itself", TlsIdentity::SelfSigned, QSslError::CertificateUntrusted);
#else
    row("signed by itself", TlsIdentity::SelfSigned, QSslError::SelfSignedCertificate);
#endif
}

void TestTlsServer::showsTheCertificateAskedFor()
{
    QFETCH(TlsIdentity, identity);
    QFETCH(std::optional<QSslError::SslError>, problem);
    ScriptedServer server(FileService(), tls(showing(identity)));
    QNetworkAccessManager network;
    for (const auto* host : {"127.0.0.1", "localhost"}) {
        const Fetched fetched = fetch(network, server.url("/1K/a", host));
        QCOMPARE(fetched.error, problem ? QNetworkReply::SslHandshakeFailedError : QNetworkReply::NoError);
        QCOMPARE(fetched.body.isEmpty(), problem.has_value());
        QCOMPARE(fetched.sslErrors.isEmpty(), !problem.has_value());
        if (problem)
            QCOMPARE(fetched.sslErrors.first().error(), *problem);
    }
    QCOMPARE(server.log().size(), problem ? 0 : 2);
}

void TestTlsServer::servesLargeFilesWhole()
{
    ScriptedServer server(FileService(), tls(showing(TlsIdentity::Good)));
    QNetworkAccessManager network;
    QCOMPARE(fetch(network, server.url("/20M/a")).body, VirtualFile::atPath("/20M/a")->bytes());
}

void TestTlsServer::keepsAConnectionAlive()
{
    ScriptedServer server(FileService(), tls(showing(TlsIdentity::Good)));
    QNetworkAccessManager network;
    fetch(network, server.url("/1K/a"));
    fetch(network, server.url("/1K/b"));
    QCOMPARE(server.log().size(), 2);
    QCOMPARE(server.log().connections(), 1);
}

void TestTlsServer::saysGoodbyeUnlessItIsCut_data()
{
    QTest::addColumn<qint64>("cutAfter");
    QTest::addColumn<qint64>("arrives");
    QTest::addColumn<int>("lastError");
    QTest::newRow("close_notify") << qint64(99'999) << qint64(50'000) << SSL_ERROR_ZERO_RETURN;
    QTest::newRow("bare FIN") << qint64(20'000) << qint64(20'000) << SSL_ERROR_SSL;
}

void TestTlsServer::saysGoodbyeUnlessItIsCut()
{
    QFETCH(qint64, cutAfter);
    QFETCH(qint64, arrives);
    const VirtualFile file{.size = 50'000};
    const Reply reply = Reply(200, file).closeDelimited().cutAfter(cutAfter);
    ScriptedServer server([reply](const Exchange&) { return Reply(reply); }, tls(showing(TlsIdentity::Good)));
    const TlsPeer peer = readAll(server.port());
    QCOMPARE(peer.received.mid(peer.received.indexOf("\r\n\r\n") + 4), file.bytes(0, arrives));
    QTEST(peer.lastError, "lastError");
    QCOMPARE(server.log().at(0).bodyBytes, arrives);
}

void TestTlsServer::failsOnlyTheHandshakeChosen()
{
    ScriptedServer server(FileService(), tls([](int handshake) {
                              return handshake == 1 ? std::nullopt : std::optional(TlsIdentity::Good);
                          }));
    for (const bool works : {true, false, true}) {
        QNetworkAccessManager network;
        const Fetched fetched = fetch(network, server.url("/1K/a"));
        QCOMPARE(fetched.error, works ? QNetworkReply::NoError : QNetworkReply::SslHandshakeFailedError);
    }
}

void TestTlsServer::changesItsCertificateMidway()
{
    ScriptedServer server(FileService(), tls([](int handshake) {
                              return std::optional(handshake == 0 ? TlsIdentity::Good : TlsIdentity::Expired);
                          }));
    QNetworkAccessManager network;
    QCOMPARE(fetch(network, server.url("/1K/a")).error, QNetworkReply::NoError);
    server.dropAll();
    QCOMPARE(fetch(network, server.url("/1K/b")).error, QNetworkReply::SslHandshakeFailedError);
}

QTEST_GUILESS_MAIN(TestTlsServer)
#include "tst_tls_server.moc"
