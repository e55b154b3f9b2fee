#include "core/http/line/network_error.h"

#include <QTest>

using namespace tributary;

// What Qt says of a broken exchange, and what comes of it.
class TestNetworkError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItInOurWords_data();
    void saysItInOurWords();
    void triesAgainWhatMayPass_data();
    void triesAgainWhatMayPass();
    void asksForAPasswordRatherThanTryAgain();
};

void TestNetworkError::saysItInOurWords_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    const auto row = [](const char* name, QNetworkReply::NetworkError error, ErrorKind kind) {
        QTest::newRow(name) << error << kind;
    };
    row("no such host", QNetworkReply::HostNotFoundError, HostNotFound);
    row("refused", QNetworkReply::ConnectionRefusedError, ConnectionRefused);
    row("timed out", QNetworkReply::TimeoutError, TimedOut);
    row("a handshake", QNetworkReply::SslHandshakeFailedError, TlsFailed);
    row("a proxy that is not there", QNetworkReply::ProxyNotFoundError, ProxyFailed);
    row("a proxy that refuses", QNetworkReply::ProxyConnectionRefusedError, ProxyFailed);
    row("a proxy that closes", QNetworkReply::ProxyConnectionClosedError, ProxyFailed);
    row("a proxy that is silent", QNetworkReply::ProxyTimeoutError, ProxyFailed);
    row("a proxy that wants a login", QNetworkReply::ProxyAuthenticationRequiredError, ProxyFailed);
    row("a scheme", QNetworkReply::ProtocolUnknownError, UnsupportedScheme);
    row("a nonsensical answer", QNetworkReply::ProtocolFailure, BadResponse);
    row("a login", QNetworkReply::AuthenticationRequiredError, AuthRequired);
    row("closed", QNetworkReply::RemoteHostClosedError, ConnectionLost);
    row("anything else", QNetworkReply::UnknownNetworkError, ConnectionLost);
}

void TestNetworkError::saysItInOurWords()
{
    QFETCH(const QNetworkReply::NetworkError, error);
    QFETCH(const ErrorKind, kind);
    QCOMPARE(nameOf(kindOf(error)), nameOf(kind));
}

void TestNetworkError::triesAgainWhatMayPass_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("passes");
    using enum ErrorKind;
    for (const ErrorKind kind : {HostNotFound, ConnectionRefused, ConnectionLost, TimedOut, ProxyFailed,
                                 HttpError, BadRange, BadResponse})
        QTest::newRow(qPrintable(nameOf(kind))) << kind << true;
    for (const ErrorKind kind :
         {TlsFailed, AuthRequired, Forbidden, NotFound, UnsupportedScheme, NoSpace, NoPermission, DiskError,
          Conflict, Changed, ChecksumMismatch, Internal, NotNow})
        QTest::newRow(qPrintable(nameOf(kind))) << kind << false;
}

void TestNetworkError::triesAgainWhatMayPass()
{
    QFETCH(const ErrorKind, kind);
    QTEST(mayPass({.kind = kind}), "passes");
}

// However it fails, the same login is refused another time.
void TestNetworkError::asksForAPasswordRatherThanTryAgain()
{
    QVERIFY(!mayPass({.kind = ErrorKind::ProxyFailed, .httpStatus = 407}));
    QVERIFY(mayPass({.kind = ErrorKind::ProxyFailed, .httpStatus = 502}));
}

QTEST_APPLESS_MAIN(TestNetworkError)
#include "tst_network_error.moc"
