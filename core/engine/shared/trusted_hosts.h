#pragma once

#include "core/http/line/trust.h"
#include "core/values/network/certificate_doubt.h"
#include "core/values/network/network_profile.h"

#include <QHash>
#include <QList>
#include <QString>

#include <mutex>

class QUrl;

namespace tributary {

// The certificates that a person believes though the system does not, by host. Thread-safe. A host is named
// by its origin.
class TrustedHosts
{
public:
    // A certificate without a fingerprint is nobody's, and trusts nothing.
    void trust(const TrustedCertificate& certificate);
    void distrust(const QString& host);
    Trust trustFor(const ProxyChoice& proxy, const QUrl& url) const;
    QList<TrustedCertificate> all() const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_fingerprints;
};

} // namespace tributary
