#include "app/remote/wished_downloads.h"

#include "core/engine/door/typed_fields.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/web_link.h"
#include "core/values/queue/settings_table.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

QString headerLine(QLatin1String name, const QByteArray& value)
{
    return name + QLatin1String(": ") + QString::fromUtf8(value);
}

QStringList headersOf(const DownloadRequest& request)
{
    QStringList headers;
    for (const Header& header : request.headers)
        headers.append(headerLine(QLatin1String(header.name), header.value));
    if (!request.cookies.isEmpty())
        headers.append(headerLine(QLatin1String("Cookie"), request.cookies));
    if (!request.referer.isEmpty())
        headers.append(QLatin1String("Referer: ") + givenText(request.referer));
    if (!request.userAgent.isEmpty())
        headers.append(headerLine(QLatin1String("User-Agent"), request.userAgent));
    return headers;
}

bool takeMirrors(DownloadRequest& request, const QStringList& mirrors)
{
    for (const QString& mirror : mirrors) {
        const auto link = parseWebLink(mirror);
        if (!link)
            return false;
        request.mirrors.append({.url = link->url, .credentials = link->credentials});
    }
    return true;
}

bool takeChecksum(DownloadRequest& request, const QString& text)
{
    if (text.isEmpty())
        return true;
    const auto checksum = parseChecksum(text);
    if (checksum)
        request.checksum = *checksum;
    return checksum.has_value();
}

bool takeNumbers(DownloadRequest& request, const WishedLink& wish)
{
    if (wish.connections)
        request.connections = {.growth = ConnectionGrowthKind::Fixed, .most = *wish.connections};
    request.bytesPerSecond = wish.bytesPerSecond;
    return !wish.connections || (*wish.connections >= setting::connectionsPerFile.least &&
                                 *wish.connections <= setting::connectionsPerFile.most);
}

std::optional<DownloadRequest> requestOf(const WishedLink& wish, const QString& folder)
{
    const auto link = parseWebLink(wish.url);
    if (!link)
        return std::nullopt;
    DownloadRequest request{.url = link->url};
    request.credentials = link->credentials;
    request.target.folder = folder;
    request.target.fileName = wish.fileName;
    request.target.namedBy = wish.fileName.isEmpty() ? NamedBy::Others : NamedBy::Person;
    const bool isAgreed =
        std::ranges::all_of(wish.headers,
                            [&](const QString& header) { return addTypedHeader(request, header); }) &&
        takeMirrors(request, wish.mirrors) && takeChecksum(request, wish.checksum) &&
        takeNumbers(request, wish);
    return isAgreed ? std::optional(std::move(request)) : std::nullopt;
}

} // namespace

WishedLink wishOf(const DownloadRequest& request)
{
    WishedLink wish{.url = givenText(withLogin(request.url, request.credentials)),
                    .fileName = request.target.fileName,
                    .headers = headersOf(request),
                    .mirrors = {},
                    .checksum = request.checksum ? toText(*request.checksum) : QString(),
                    .connections = {},
                    .bytesPerSecond = request.bytesPerSecond};
    for (const Mirror& mirror : request.mirrors)
        wish.mirrors.append(givenText(withLogin(mirror.url, mirror.credentials)));
    if (request.connections.growth == ConnectionGrowthKind::Fixed)
        wish.connections = request.connections.most;
    return wish;
}

std::optional<WishedDownloads> wishedDownloads(const Handover& handover)
{
    WishedDownloads wished{.requests = {}, .onConflict = choiceNamed<ConflictPolicy>(handover.onConflict)};
    if (!handover.onConflict.isEmpty() && !wished.onConflict)
        return std::nullopt;
    QSet<QUrl> seen;
    for (const WishedLink& wish : handover.wishes) {
        auto request = requestOf(wish, handover.folder);
        if (!request)
            return std::nullopt;
        const bool isNew = !seen.contains(request->url);
        seen.insert(request->url);
        if (isNew)
            wished.requests.append(std::move(*request));
    }
    return wished;
}

} // namespace tributary
