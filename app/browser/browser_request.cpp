#include "app/browser/browser_request.h"

#include "core/engine/door/typed_fields.h"
#include "core/values/network/web_link.h"

#include <algorithm>

namespace tributary {

std::optional<DownloadRequest> requestOf(const BrowserLink& link)
{
    const auto parsed = parseWebLink(link.url);
    if (!parsed)
        return std::nullopt;
    DownloadRequest request{.url = parsed->url};
    request.credentials = parsed->credentials;
    request.target.fileName = link.fileName;
    request.contentType = link.contentType.toLatin1();
    const auto takes = [&request](const QString& header) { return addTypedHeader(request, header); };
    if (!std::ranges::all_of(link.headers, takes))
        return std::nullopt;
    return request;
}

} // namespace tributary
