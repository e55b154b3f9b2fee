#pragma once

#include "core/engine/shared/shared_limits.h"

namespace tributary {

class QueuePlaces;
class ListKeeper;

// Keeps in the store what is known of hosts and which certificates a person believes. All queues share both.
class HostKeeper
{
public:
    HostKeeper(std::shared_ptr<SharedLimits> shared, QueuePlaces& places, ListKeeper& keeper);

    // Takes over what the store has kept.
    void adopt(const QHash<QString, HostProfile>& hosts, const QByteArray& trusted);
    void keepNews();
    QList<HostProfile> profiles() const { return m_shared->hosts().profiles(); }
    // Forgets the profiles of hosts, and the certificates that a person has trusted for them.
    void forget(const QStringList& hosts);
    void noteNetwork(NetworkReach reach);

    void trust(const TrustedCertificate& certificate);
    QList<TrustedCertificate> trusted() const { return m_shared->certificates().all(); }

private:
    std::shared_ptr<SharedLimits> m_shared;
    QueuePlaces& m_places;
    ListKeeper& m_keeper;

    void keepTrust();
};

} // namespace tributary
