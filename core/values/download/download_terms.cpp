#include "core/values/download/download_terms.h"

namespace tributary {

QStringList namesOf(const DownloadChange& change)
{
    QStringList names;
    if (change.mirrors)
        names.append(QStringLiteral("mirrors"));
    if (change.sent)
        names.append(QStringLiteral("headers"));
    if (change.connections)
        names.append(QStringLiteral("connections"));
    if (change.bytesPerSecond)
        names.append(QStringLiteral("limit"));
    if (change.checksum)
        names.append(QStringLiteral("checksum"));
    if (change.accepted)
        names.append(QStringLiteral("accepted"));
    return names;
}

DownloadTerms termsOf(const DownloadRequest& request)
{
    return {.mirrors = request.mirrors,
            .sent = {.headers = request.headers,
                     .userAgent = request.userAgent,
                     .referer = request.referer,
                     .cookies = request.cookies},
            .connections = request.connections,
            .bytesPerSecond = request.bytesPerSecond,
            .checksum = request.checksum};
}

DownloadRequest withChange(DownloadRequest request, const DownloadChange& change)
{
    if (change.mirrors)
        request.mirrors = *change.mirrors;
    if (change.sent) {
        request.headers = change.sent->headers;
        request.userAgent = change.sent->userAgent;
        request.referer = change.sent->referer;
        request.cookies = change.sent->cookies;
    }
    if (change.connections)
        request.connections = *change.connections;
    if (change.bytesPerSecond)
        request.bytesPerSecond = *change.bytesPerSecond > 0 ? change.bytesPerSecond : std::nullopt;
    if (change.checksum)
        request.checksum = change.checksum->digest.isEmpty() ? std::nullopt : change.checksum;
    if (change.accepted)
        request.accepted = change.accepted;
    return request;
}

} // namespace tributary
