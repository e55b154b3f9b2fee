#include "core/engine/queue/host_memory.h"

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/trust_record.h"
#include "core/engine/shared/host_gate.h"

namespace tributary {

HostMemory::HostMemory(std::shared_ptr<SharedLimits> shared, HostGate& gate, ListKeeper& keeper)
    : m_shared(std::move(shared))
    , m_gate(gate)
    , m_keeper(keeper)
{
}

void HostMemory::adopt(const QHash<QString, HostProfile>& hosts, const QByteArray& trusted)
{
    m_shared->hosts().adopt(hosts, MonotonicTime::clock::now());
    const QList<TrustedCertificate> certificates = decodeTrust(trusted);
    for (const TrustedCertificate& certificate : certificates)
        m_shared->certificates().trust(certificate);
}

void HostMemory::keepNews()
{
    if (const auto news = m_gate.takeNewProfiles(); !news.isEmpty())
        m_keeper.noteHosts(news);
}

void HostMemory::forget(const QStringList& hosts)
{
    for (const QString& host : hosts) {
        m_shared->hosts().forget(host);
        m_keeper.forgetHost(host);
    }
}

void HostMemory::noteNetwork(NetworkReach reach)
{
    m_shared->outages().noteNetwork(reach, MonotonicTime::clock::now());
}

void HostMemory::trust(const TrustedCertificate& certificate)
{
    m_shared->certificates().trust(certificate);
    keepTrust();
}

void HostMemory::distrust(const QStringList& hosts)
{
    for (const QString& host : hosts)
        m_shared->certificates().trust({.host = host, .fingerprint = {}});
    keepTrust();
}

void HostMemory::keepTrust()
{
    m_keeper.keepSetting(trustSetting, encodeTrust(m_shared->certificates().all()));
}

} // namespace tributary
