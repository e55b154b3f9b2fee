#pragma once

#include "core/storage/store/records/stored_download.h"
#include "core/values/download/download_request.h"
#include "core/values/network/kept_link.h"

#include <deque>
#include <memory>

namespace tributary {

// A request as it is kept while nothing happens to it: what it has in common with others is kept once.
class KeptRequest
{
public:
    const KeptLink& link() const { return m_link; }
    QUrl url() const { return m_link.toUrl(); }
    const QString& folder() const { return m_common->target.folder; }
    ConflictPolicy onConflict() const { return m_common->target.onConflict; }
    std::optional<qint64> bytesPerSecond() const { return m_common->bytesPerSecond; }
    DownloadRequest whole() const;
    // Whether only its link and its name tell this request from others.
    bool isPlain() const { return m_checksum == nullptr; }
    // A plain request with another link and name, and the same in all the rest.
    KeptRequest withLink(const QUrl& url, QString fileName) const;

private:
    friend class RequestPool;

    std::shared_ptr<const DownloadRequest> m_common;
    KeptLink m_link;
    QString m_fileName;
    std::unique_ptr<const Checksum> m_checksum;
};

class RequestPool
{
public:
    KeptRequest keep(DownloadRequest request);

private:
    // The latest requests: what is added together is mostly alike.
    std::deque<std::shared_ptr<const DownloadRequest>> m_recent;
};

// A stored download in the room that a hundred thousand of them may take.
using KeptDownload = DownloadOf<KeptRequest>;

} // namespace tributary
