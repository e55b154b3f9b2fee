#pragma once

#include "core/engine/asking/polite_exchange.h"
#include "core/engine/shared/job_services.h"
#include "core/values/download/download_request.h"

#include <QObject>

#include <functional>

namespace tributary {

// Asks a file's own host, once each, for FILE.sha256 and for SHA256SUMS beside it. Whatever goes wrong means
// that there is none: no redirect is followed, nothing is asked twice. Lives on a lane.
class SiblingChecksum : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(std::optional<FoundChecksum>)>;

    SiblingChecksum(const DownloadRequest& wanted, const JobServices& services, Then then);

    void start();

private:
    QUrl m_file;
    Then m_then;
    QString m_fileName;
    QList<QUrl> m_places;
    PoliteExchange m_exchange;
    QByteArray m_body;

    void askNext();
    void read();
    void judge();
    void end(std::optional<FoundChecksum> found);
};

} // namespace tributary
