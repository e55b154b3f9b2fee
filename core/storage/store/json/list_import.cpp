#include "core/storage/store/json/json_position.h"
#include "core/storage/store/json/list_json.h"
#include "core/storage/store/json/list_names.h"
#include "core/storage/store/json/list_reading.h"
#include "core/values/phrases/phrase.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace tributary {

namespace {

constexpr qint64 longestTimeMs = qint64{365} * 24 * 60 * 60 * 1000;
constexpr qsizetype mostHeaders = 1000;

DownloadTarget readTarget(const ObjectReader& in)
{
    DownloadTarget target;
    target.folder = in.text("folder");
    target.fileName = in.text("fileName");
    // Nobody sees it before it is written to. What is a separator is for the system to say.
    if (QFileInfo(target.fileName).fileName() != target.fileName || target.fileName == QLatin1String("..") ||
        target.fileName == QLatin1String("."))
        in.complainOf("fileName", PhraseKind::IsPath);
    target.onConflict = in.choice("onConflict", target.onConflict, list_names::conflicts);
    target.space = in.choice("space", target.space, list_names::spaces);
    target.nameTemplate = in.text("nameTemplate");
    target.time = in.choice("time", target.time, list_names::times);
    return target;
}

void readPace(const ObjectReader& in, DownloadRequest& request)
{
    const ObjectReader connections = in.object("connections");
    request.connections.growth =
        connections.choice("growth", request.connections.growth, list_names::growths);
    request.connections.most = connections.integer("most", request.connections.most, 1, 1000);
    const ObjectReader retry = in.object("retry");
    request.retry.tries = retry.integer("tries", request.retry.tries, 0, 1'000'000);
    request.retry.firstWait = retry.duration("firstWaitMs", request.retry.firstWait, longestTimeMs);
    request.retry.longestWait = retry.duration("longestWaitMs", request.retry.longestWait, longestTimeMs);
    request.retry.factor = retry.fraction("factor", request.retry.factor, 1, 1000);
    request.retry.jitter = retry.fraction("jitter", request.retry.jitter, 0, 1);
    request.retry.neverRetried = retry.integers("neverRetried", mostHeaders);
    request.connections.measureFor =
        connections.duration("measureForMs", request.connections.measureFor, longestTimeMs);
    request.connections.measureMost =
        connections.integer("measureMost", request.connections.measureMost, 1, 1000);
    const ObjectReader timeouts = in.object("timeouts");
    request.timeouts.silence = timeouts.duration("silenceMs", request.timeouts.silence, longestTimeMs);
    request.timeouts.connect = timeouts.duration("connectMs", request.timeouts.connect, longestTimeMs);
    request.bytesPerSecond = in.optionalNumber("bytesPerSecond", 1);
    request.chunkSize = in.number("chunkSize", request.chunkSize, 1, qint64{1} << 30);
}

NetworkProfile readNetwork(const ObjectReader& in)
{
    NetworkProfile network;
    const ObjectReader proxy = in.object("proxy");
    network.proxy.kind = proxy.choice("kind", network.proxy.kind, list_names::proxies);
    network.proxy.host = proxy.text("host");
    network.proxy.port =
        static_cast<quint16>(proxy.integer("port", 0, 0, std::numeric_limits<quint16>::max()));
    network.proxyExceptions = in.texts("proxyExceptions", mostHeaders);
    network.certificateCheck = in.choice("certificateCheck", network.certificateCheck, list_names::checks);
    network.caFile = in.text("caFile");
    if (const QString file = in.text("clientCertificate"); !file.isEmpty())
        network.clientCertificate =
            ClientCertificate{.file = file, .keyFile = in.text("clientKey"), .passphrase = {}};
    return network;
}

QList<Header> readHeaders(const ObjectReader& in)
{
    QList<Header> headers;
    in.eachObject("headers", mostHeaders, [&](const ObjectReader& header) {
        headers.append({.name = header.headerText("name"), .value = header.headerText("value")});
    });
    return headers;
}

std::optional<Checksum> readChecksum(const ObjectReader& in)
{
    const QString text = in.text("checksum");
    if (text.isEmpty())
        return std::nullopt;
    const Expected<Checksum> checksum = parseChecksum(text);
    if (!checksum) {
        in.complainOf("checksum", PhraseKind::IsNotRight, {checksum.error().detail});
        return std::nullopt;
    }
    return *checksum;
}

QList<Mirror> readMirrors(const ObjectReader& in)
{
    QList<Mirror> mirrors;
    in.eachObject("mirrors", mostHeaders, [&](const ObjectReader& mirror) {
        mirrors.append({.url = mirror.url("url"),
                        .credentials = {},
                        .priority = mirror.integer("priority", 1, 1, 999'999)});
    });
    return mirrors;
}

std::optional<PieceHashes> readPieces(const ObjectReader& in)
{
    if (!in.has("pieces"))
        return std::nullopt;
    const ObjectReader pieces = in.object("pieces");
    const auto algorithm = algorithmNamed(pieces.text("algorithm"));
    if (!algorithm)
        pieces.complainOf("algorithm", PhraseKind::IsNoName);
    return PieceHashes{.algorithm = algorithm.value_or(QCryptographicHash::Sha256),
                       .pieceLength = pieces.number("length", 1, 1, std::numeric_limits<qint64>::max()),
                       .digests = QByteArray::fromBase64(pieces.text("digests").toLatin1())};
}

void readWays(const ObjectReader& in, DownloadRequest& request)
{
    request.mirrors = readMirrors(in);
    request.pieces = readPieces(in);
    const ObjectReader assembly = in.object("assembly");
    request.assembly.kind = assembly.choice("kind", request.assembly.kind, list_names::assemblies);
    request.assembly.tempFolder = assembly.text("tempFolder");
    request.largestPart = in.optionalNumber("largestPart", 1);
}

DownloadRequest readRequest(const ObjectReader& in)
{
    DownloadRequest request;
    request.url = in.url("url");
    if (request.url.isEmpty())
        in.complain(PhraseKind::HasNoUrl);
    readWays(in, request);
    request.target = readTarget(in.object("target"));
    readPace(in, request);
    request.network = readNetwork(in);
    request.headers = readHeaders(in);
    request.userAgent = in.headerText("userAgent");
    request.referer = in.url("referer");
    request.size = in.optionalNumber("expectedSize", 0);
    request.checksumSearch =
        in.choice("checksumSearch", request.checksumSearch, list_names::checksumSearches);
    request.checksum = readChecksum(in);
    return request;
}

std::optional<DownloadError> readError(const ObjectReader& in)
{
    if (!in.has("error"))
        return std::nullopt;
    const ObjectReader error = in.object("error");
    DownloadError read{.httpStatus = error.integer("httpStatus", 0, 0, 999), .detail = error.text("detail")};
    const QString name = error.text("kind");
    for (int kind = 0; kind <= static_cast<int>(lastErrorKind); ++kind) {
        if (nameOf(static_cast<ErrorKind>(kind)) == name)
            read.kind = static_cast<ErrorKind>(kind);
    }
    if (nameOf(read.kind) != name)
        error.complain(PhraseKind::HasNoKind);
    return read;
}

DownloadStanding readStanding(const ObjectReader& in)
{
    DownloadStanding standing;
    const DownloadState state = in.choice("state", standing.state, list_names::states);
    standing.state = isActive(state) ? DownloadState::Queued : state;
    standing.error = readError(in);
    standing.size = in.optionalNumber("size", 0);
    standing.bytes = in.number("bytes", 0, 0, std::numeric_limits<qint64>::max());
    standing.path = in.text("path");
    standing.addedAt = in.time("addedAt").value_or(QDateTime());
    standing.startedAt = in.time("startedAt");
    standing.finishedAt = in.time("finishedAt");
    standing.priority = in.choice("priority", standing.priority, list_names::priorities);
    standing.category = in.text("category");
    const CheckedBy checkedBy = in.choice("checkedBy", standing.checkedBy, list_names::checkedBy);
    if (state == DownloadState::Finished)
        standing.checkedBy = checkedBy;
    return standing;
}

Secrets readSecrets(const ObjectReader& in)
{
    Secrets secrets;
    for (const QString& name : in.texts("secretsLeftOut", mostHeaders)) {
        for (const Secret secret : list_names::secrets)
            secrets.setFlag(secret, secrets.testFlag(secret) || nameOf(secret) == name);
    }
    return secrets;
}

std::unexpected<DownloadError> refused(const QString& why)
{
    return failure(ErrorKind::BadResponse, inEnglish(PhraseKind::ImportRefused, {why}));
}

Expected<QJsonObject> parsed(const QByteArray& bytes)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refused(atPlaceInText(bytes, parsing.offset, parsing.errorString()));
    QJsonObject list = document.object();
    if (list.value(QLatin1String("format")).toString() != listFormat)
        return refused(inEnglish(PhraseKind::WithoutFormat, {listFormat}));
    const qint64 version = list.value(QLatin1String("version")).toInteger(0);
    if (version > listVersion)
        return refused(
            inEnglish(PhraseKind::ImportNewer, {QString::number(version), QString::number(listVersion)}));
    if (version != listVersion)
        return refused(inEnglish(PhraseKind::IsOfNoVersion));
    if (!list.contains(QLatin1String("downloads")))
        return refused(inEnglish(PhraseKind::WithoutDownloads));
    return list;
}

} // namespace

Expected<QList<StoredDownload>> importList(QIODevice& from)
{
    // Room for all that is asked for is made before anything is read.
    const QByteArray bytes = from.read(std::min(largestList, from.size()) + 1);
    if (bytes.size() > largestList)
        return failure(ErrorKind::FileTooLarge,
                       inEnglish(PhraseKind::ImportRefused,
                                 {inEnglish(PhraseKind::ImportTooLong, {QString::number(largestList)})}));
    const Expected<QJsonObject> list = parsed(bytes);
    if (!list)
        return std::unexpected(list.error());
    Complaint complaint;
    QList<StoredDownload> downloads;
    ObjectReader(*list, {}, complaint).eachObject("downloads", mostListed, [&](const ObjectReader& in) {
        downloads.append(
            {.request = readRequest(in), .secretsLeftOut = readSecrets(in), .standing = readStanding(in)});
    });
    if (complaint.text.isEmpty())
        return downloads;
    const qsizetype offset = downloads.isEmpty() ? 0 : offsetOfDownload(bytes, downloads.size() - 1);
    return refused(atPlaceInText(bytes, offset, complaint.text));
}

} // namespace tributary
