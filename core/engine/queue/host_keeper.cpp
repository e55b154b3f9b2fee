#include "core/engine/queue/host_keeper.h"

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/trust_record.h"
#include "core/engine/shared/queue_places.h"

namespace tributary {

HostKeeper::HostKeeper(std::shared_ptr<SharedLimits> shared, QueuePlaces& places, ListKeeper& keeper)
    : m_shared(std::move(shared))
    , m_places(places)
    , m_keeper(keeper)
{
}

void HostKeeper::adopt(const QHash<QString, HostProfile>& hosts, const QByteArray& trusted)
{
    m_shared->hosts().adopt(hosts, MonotonicTime::clock::now());
    const QList<TrustedCertificate> certificates = decodeTrust(trusted);
    for (const TrustedCertificate& certificate : certificates)
        m_shared->certificates().trust(certificate);
}

void HostKeeper::keepNews()
{
    if (const auto news = m_places.takeNewProfiles(); !news.isEmpty())
        m_keeper.noteHosts(news);
}

void HostKeeper::forget(const QStringList& hosts)
{
    for (const QString& host : hosts) {
        m_shared->hosts().forget(host);
        m_shared->certificates().distrust(host);
        m_keeper.forgetHost(host);
    }
    keepTrust();
}

void HostKeeper::noteNetwork(NetworkReach reach)
{
    m_shared->outages().noteNetwork(reach, MonotonicTime::clock::now());
}

void HostKeeper::trust(const TrustedCertificate& certificate)
{
    m_shared->certificates().trust(certificate);
    keepTrust();
}

void HostKeeper::keepTrust()
{
    m_keeper.keepSetting(trustSetting, encodeTrust(m_shared->certificates().all()));
}

} // namespace tributary
