#pragma once

#include "core/engine/shared/host_turn.h"
#include "core/engine/shared/job_services.h"
#include "core/http/exchange/connection_pool.h"
#include "core/http/exchange/segment_transfer.h"
#include "core/values/download/download_request.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace tributary {

// Asks a file's own host, once each, for FILE.sha256 and for SHA256SUMS beside it. Whatever goes wrong means
// that there is none: no redirect is followed, nothing is asked twice. Lives on a lane.
class SiblingChecksum : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(std::optional<FoundChecksum>)>;

    SiblingChecksum(const DownloadRequest& wanted, const JobServices& services, Then then);
    ~SiblingChecksum() override;

    void start();

private:
    const DownloadRequest& m_wanted;
    JobServices m_services;
    Then m_then;
    QString m_fileName;
    QList<QUrl> m_places;
    std::unique_ptr<ConnectionPool::Lease> m_lease;
    std::unique_ptr<SegmentTransfer> m_transfer;
    QByteArray m_body;
    QTimer m_patience;
    HostTurn m_turn;

    void askNext();
    void ask();
    void read();
    void judge();
    void end(std::optional<FoundChecksum> found);
};

} // namespace tributary
