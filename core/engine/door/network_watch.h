#pragma once

#include "core/values/network/network_reach.h"

#include <QNetworkInformation>
#include <QObject>

namespace tributary {

class DownloadQueue;

// Tells a queue what the system says of the network, where it says something: what waits for it then goes on
// the moment it is back. Tells others, too, who show it. Lives on the main thread, which Qt's own source
// wants.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(DownloadQueue& queue, QObject* parent = nullptr);

    NetworkReach reach() const { return m_reach; }

Q_SIGNALS:
    void changed(tributary::NetworkReach reach);

private:
    DownloadQueue& m_queue;
    NetworkReach m_reach = NetworkReach::Unknown;

    void tell(QNetworkInformation::Reachability reachability);
};

} // namespace tributary
