#include "core/engine/door/network_watch.h"

#include "core/engine/door/download_queue.h"

namespace tributary {

namespace {

NetworkReach reachOf(QNetworkInformation::Reachability reachability)
{
    switch (reachability) {
    case QNetworkInformation::Reachability::Disconnected: return NetworkReach::Gone;
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
    case QNetworkInformation::Reachability::Online: return NetworkReach::There;
    case QNetworkInformation::Reachability::Unknown: break;
    }
    return NetworkReach::Unknown;
}

} // namespace

NetworkWatch::NetworkWatch(DownloadQueue& queue, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation* system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::tell);
    tell(system->reachability());
}

void NetworkWatch::tell(QNetworkInformation::Reachability reachability)
{
    m_reach = reachOf(reachability);
    m_queue.noteNetwork(m_reach);
    Q_EMIT changed(m_reach);
}

} // namespace tributary
