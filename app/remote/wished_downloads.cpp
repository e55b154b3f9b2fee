#include "app/remote/wished_downloads.h"

#include "core/engine/door/typed_fields.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/web_link.h"
#include "core/values/queue/settings_table.h"

#include <QDir>
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

bool takeMirrors(DownloadRequest& request, const WishedLink& wish)
{
    if (!wish.priorities.isEmpty() && wish.priorities.size() != wish.mirrors.size())
        return false;
    for (qsizetype i = 0; i < wish.mirrors.size(); ++i) {
        const auto link = parseWebLink(wish.mirrors.at(i));
        if (!link)
            return false;
        request.mirrors.append({.url = link->url,
                                .credentials = link->credentials,
                                .priority = wish.priorities.value(i, Mirror().priority)});
    }
    return true;
}

// An enforced digest of no piece, or of half a one, would be a mistake of who asks.
bool takePieces(DownloadRequest& request, const std::optional<WishedPieces>& pieces)
{
    if (!pieces)
        return true;
    const auto algorithm = algorithmNamed(pieces->algorithm);
    const auto digests =
        QByteArray::fromBase64Encoding(pieces->digests.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!algorithm || !digests || digests.decoded.isEmpty() ||
        digests.decoded.size() % QCryptographicHash::hashLength(*algorithm) != 0)
        return false;
    request.pieces =
        PieceHashes{.algorithm = *algorithm, .pieceLength = pieces->length, .digests = digests.decoded};
    return true;
}

// A wish with a person's name and a list's name would leave open whose name counts, and a relative folder
// would be taken for one below the window's. Neither is accepted.
bool takeTarget(DownloadTarget& target, const WishedLink& wish, const QString& folder)
{
    target.folder = wish.folder.isEmpty() ? folder : wish.folder;
    target.wishedFolder = wish.below;
    target.fileName = wish.fileName.isEmpty() ? wish.listedName : wish.fileName;
    target.namedBy = wish.fileName.isEmpty() ? NamedBy::Others : NamedBy::Person;
    return (wish.fileName.isEmpty() || wish.listedName.isEmpty()) &&
           (wish.folder.isEmpty() || QDir::isAbsolutePath(wish.folder));
}

QList<int> prioritiesOf(const QList<Mirror>& mirrors)
{
    QList<int> priorities;
    for (const Mirror& mirror : mirrors)
        priorities.append(mirror.priority);
    const bool areAlike =
        std::ranges::all_of(priorities, [](int priority) { return priority == Mirror().priority; });
    return areAlike ? QList<int>() : priorities;
}

std::optional<WishedPieces> piecesOf(const DownloadRequest& request)
{
    if (!request.pieces)
        return std::nullopt;
    return WishedPieces{.algorithm = nameOf(request.pieces->algorithm),
                        .length = request.pieces->pieceLength,
                        .digests = QString::fromLatin1(request.pieces->digests.toBase64())};
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
    request.size = wish.size;
    const bool isAgreed =
        takeTarget(request.target, wish, folder) &&
        std::ranges::all_of(wish.headers,
                            [&](const QString& header) { return addTypedHeader(request, header); }) &&
        takeMirrors(request, wish) && takeChecksum(request, wish.checksum) && takeNumbers(request, wish) &&
        takePieces(request, wish.pieces);
    return isAgreed ? std::optional(std::move(request)) : std::nullopt;
}

} // namespace

WishedLink wishOf(const DownloadRequest& request)
{
    const bool isNamedByPerson = request.target.namedBy == NamedBy::Person;
    WishedLink wish{.url = givenText(withLogin(request.url, request.credentials)),
                    .fileName = isNamedByPerson ? request.target.fileName : QString(),
                    .headers = headersOf(request),
                    .mirrors = {},
                    .checksum = request.checksum ? toText(*request.checksum) : QString(),
                    .connections = {},
                    .bytesPerSecond = request.bytesPerSecond,
                    .folder = {},
                    .below = request.target.wishedFolder,
                    .listedName = isNamedByPerson ? QString() : request.target.fileName,
                    .priorities = prioritiesOf(request.mirrors),
                    .size = request.size,
                    .pieces = piecesOf(request)};
    for (const Mirror& mirror : request.mirrors)
        wish.mirrors.append(givenText(withLogin(mirror.url, mirror.credentials)));
    if (request.connections.growth == ConnectionGrowthKind::Fixed)
        wish.connections = request.connections.most;
    return wish;
}

bool saysAllOf(const WishedLink& wish, const DownloadRequest& request)
{
    auto made = requestOf(wish, request.target.folder);
    if (!made || (made->url != request.url && givenText(made->url) != givenText(request.url)))
        return false;
    made->url = request.url;
    made->target.folder = request.target.folder;
    made->target.onConflict = request.target.onConflict;
    made->target.space = request.target.space;
    made->target.time = request.target.time;
    made->assembly = request.assembly;
    made->retry = request.retry;
    made->timeouts = request.timeouts;
    made->chunkSize = request.chunkSize;
    made->checksumSearch = request.checksumSearch;
    return *made == request;
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
        const bool isNew = handover.taking == Taking::EachForItself || !seen.contains(request->url);
        seen.insert(request->url);
        if (isNew)
            wished.requests.append(std::move(*request));
    }
    return wished;
}

} // namespace tributary
