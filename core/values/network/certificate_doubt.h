#pragma once

#include <QByteArray>
#include <QString>

namespace tributary {

// A certificate that does not prove who is at the other end, and what is wrong with it. A person may trust
// exactly this one for this host.
struct CertificateDoubt
{
    QString host;           // "https://example.org:443"
    QByteArray fingerprint; // SHA-256
    QString problem;

    friend bool operator==(const CertificateDoubt&, const CertificateDoubt&) = default;
};

// A certificate that a person has trusted.
struct TrustedCertificate
{
    QString host;
    QByteArray fingerprint;

    friend bool operator==(const TrustedCertificate&, const TrustedCertificate&) = default;
};

} // namespace tributary
