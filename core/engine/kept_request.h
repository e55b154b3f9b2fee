#pragma once

#include "core/values/download_request.h"

#include <deque>
#include <memory>

namespace tributary {

// A request as the queue keeps it while nothing happens to it: what it has in common with others is kept
// once.
class KeptRequest
{
public:
    const QUrl& url() const { return m_url; }
    const QString& folder() const { return m_common->target.folder; }
    DownloadRequest whole() const;
    void setFileName(const QString& name) { m_fileName = name; }

private:
    friend class RequestPool;

    std::shared_ptr<const DownloadRequest> m_common;
    QUrl m_url;
    QString m_fileName;
    std::unique_ptr<const Checksum> m_checksum;
};

class RequestPool
{
public:
    KeptRequest keep(DownloadRequest request);

private:
    // Those of late: what is added together is mostly alike.
    std::deque<std::shared_ptr<const DownloadRequest>> m_recent;
};

} // namespace tributary
