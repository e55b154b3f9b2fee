#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace tributary {

class DownloadQueue;

// Tells a queue what the system says of the network, where it says something: what waits for it then goes on
// the moment it is back. Lives on the main thread, which Qt's own source wants.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(DownloadQueue& queue, QObject* parent = nullptr);

private:
    DownloadQueue& m_queue;

    void tell(QNetworkInformation::Reachability reachability);
};

} // namespace tributary
