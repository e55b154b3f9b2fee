#include "core/engine/shared/trusted_hosts.h"

#include "core/http/proxy/proxy_in_use.h"
#include "core/values/network/origin.h"

#include <algorithm>

namespace tributary {

void TrustedHosts::trust(const TrustedCertificate& certificate)
{
    const std::lock_guard lock(m_mutex);
    if (!certificate.fingerprint.isEmpty())
        m_fingerprints.insert(certificate.host, certificate.fingerprint);
}

void TrustedHosts::distrust(const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_fingerprints.remove(host);
}

Trust TrustedHosts::trustFor(const ProxyChoice& proxy, const QUrl& url) const
{
    const std::lock_guard lock(m_mutex);
    if (m_fingerprints.isEmpty())
        return {};
    const bool needsProxy = proxy.kind == ProxyKind::Https;
    return {.server = m_fingerprints.value(originOf(url)),
            .proxy = needsProxy ? m_fingerprints.value(originOf(proxy)) : QByteArray()};
}

QList<TrustedCertificate> TrustedHosts::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<TrustedCertificate> all;
    for (auto at = m_fingerprints.cbegin(); at != m_fingerprints.cend(); ++at)
        all.append({.host = at.key(), .fingerprint = at.value()});
    std::ranges::sort(all, {}, &TrustedCertificate::host);
    return all;
}

} // namespace tributary
