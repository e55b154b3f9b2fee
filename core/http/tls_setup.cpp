#include "core/http/tls_setup.h"

#include <QSslCertificate>
#include <QSslSocket>

namespace tributary {

QSslConfiguration tlsSetup(const NetworkProfile& profile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!profile.caFile.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromPath(profile.caFile));
    if (profile.certificateCheck == CertificateCheck::Off)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace tributary
