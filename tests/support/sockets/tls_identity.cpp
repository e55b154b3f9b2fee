#include "tests/support/sockets/tls_identity.h"

#include <QFileInfo>
#include <QSslConfiguration>

namespace tributary::test {

namespace {

// With its drive on Windows, since a program that a test starts may be on another one.
QString file(const char* name, const char* kind = "pem")
{
    const QString path = QStringLiteral(TRIBUTARY_TEST_CERTIFICATES "/%1.%2");
    return QFileInfo(path.arg(QLatin1String(name), QLatin1String(kind))).absoluteFilePath();
}

} // namespace

TlsScript showing(TlsIdentity identity)
{
    return [identity](int) { return identity; };
}

TlsScript showingGoodIf(bool isEncrypted)
{
    return isEncrypted ? showing(TlsIdentity::Good) : TlsScript();
}

QString certificateFile(TlsIdentity identity)
{
    switch (identity) {
    case TlsIdentity::Good: return file("good");
    case TlsIdentity::Expired: return file("expired");
    case TlsIdentity::WrongName: return file("wrong-name");
    case TlsIdentity::OfCompany: return file("of-company");
    case TlsIdentity::OfCompanyRenewed: return file("of-company-renewed");
    case TlsIdentity::SelfSigned: break;
    }
    return file("self-signed");
}

QString keyFile(TlsIdentity identity)
{
    QString path = certificateFile(identity);
    path.insert(path.lastIndexOf(u'.'), QStringLiteral("-key"));
    return path;
}

QString authorityFile()
{
    return file("authority");
}

QString clientCertificateFile()
{
    return file("client");
}

QString clientKeyFile()
{
    return file("client-key");
}

QString lockedClientKeyFile()
{
    return file("client-locked-key");
}

QString clientBundleFile()
{
    return file("client", "p12");
}

void trustTestAuthority()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(authorityFile());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace tributary::test
