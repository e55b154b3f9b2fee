#include "core/storage/store/records/kept_request.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr size_t mostRecent = 16;

} // namespace

DownloadRequest KeptRequest::whole() const
{
    DownloadRequest request = *m_common;
    request.url = url();
    request.target.fileName = m_fileName;
    if (m_checksum)
        request.checksum = *m_checksum;
    return request;
}

KeptRequest KeptRequest::withLink(const QUrl& url, QString fileName) const
{
    KeptRequest other;
    other.m_common = m_common;
    other.m_link = url;
    other.m_fileName = std::move(fileName);
    return other;
}

KeptRequest RequestPool::keep(DownloadRequest request)
{
    KeptRequest kept;
    kept.m_link = std::exchange(request.url, {});
    kept.m_fileName = std::exchange(request.target.fileName, {});
    if (request.checksum)
        kept.m_checksum = std::make_unique<const Checksum>(*std::exchange(request.checksum, std::nullopt));
    const auto same = std::ranges::find_if(m_recent, [&](const auto& recent) { return *recent == request; });
    if (same != m_recent.end()) {
        kept.m_common = *same;
        return kept;
    }
    kept.m_common = std::make_shared<const DownloadRequest>(std::move(request));
    m_recent.push_front(kept.m_common);
    if (m_recent.size() > mostRecent)
        m_recent.pop_back();
    return kept;
}

} // namespace tributary
