#include "core/storage/store/json/list_json.h"
#include "core/storage/store/json/list_names.h"
#include "core/values/download/secret_mask.h"
#include "core/values/phrases/phrase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace tributary {

namespace {

// Members that are as they would be by themselves are left out, which makes a list a fifth as long.
class ObjectWriter
{
public:
    template<typename T>
    void put(QLatin1String key, const T& value, const T& usual = {})
    {
        if (value != usual)
            m_object.insert(key, json(value));
    }
    template<typename Choice>
    void put(QLatin1String key, Choice value, Choice usual, list_names::Names names)
    {
        if (value != usual)
            m_object.insert(key, names[static_cast<size_t>(value)]);
    }
    void put(QLatin1String key, const ObjectWriter& part)
    {
        if (!part.m_object.isEmpty())
            m_object.insert(key, part.m_object);
    }
    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;

    static QJsonValue json(const QString& value) { return value; }
    static QJsonValue json(const QJsonArray& value) { return value; }
    static QJsonValue json(qint64 value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(double value) { return value; }
    static QJsonValue json(quint16 value) { return value; }
    static QJsonValue json(std::chrono::milliseconds value) { return qint64{value.count()}; }
    // Each byte becomes the character with its number.
    static QJsonValue json(const QByteArray& value) { return QString::fromLatin1(value); }
    static QJsonValue json(const QUrl& value) { return QString::fromLatin1(value.toEncoded()); }
    static QJsonValue json(const QDateTime& value) { return value.toUTC().toString(Qt::ISODateWithMs); }
    template<typename T>
    static QJsonValue json(const std::optional<T>& value)
    {
        return value ? json(*value) : QJsonValue();
    }
};

ObjectWriter written(const DownloadTarget& target)
{
    const DownloadTarget usual;
    ObjectWriter out;
    out.put(QLatin1String("folder"), target.folder);
    out.put(QLatin1String("fileName"), target.fileName);
    out.put(QLatin1String("onConflict"), target.onConflict, usual.onConflict, list_names::conflicts);
    out.put(QLatin1String("space"), target.space, usual.space, list_names::spaces);
    out.put(QLatin1String("nameTemplate"), target.nameTemplate);
    out.put(QLatin1String("time"), target.time, usual.time, list_names::times);
    return out;
}

ObjectWriter written(const ConnectionChoice& connections)
{
    const ConnectionChoice usual;
    ObjectWriter out;
    out.put(QLatin1String("growth"), connections.growth, usual.growth, list_names::growths);
    out.put(QLatin1String("most"), connections.most, usual.most);
    out.put(QLatin1String("measureForMs"), connections.measureFor, usual.measureFor);
    out.put(QLatin1String("measureMost"), connections.measureMost, usual.measureMost);
    return out;
}

QJsonArray written(const std::vector<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

ObjectWriter written(const RetryPolicy& retry)
{
    const RetryPolicy usual;
    ObjectWriter out;
    out.put(QLatin1String("tries"), retry.tries, usual.tries);
    out.put(QLatin1String("firstWaitMs"), retry.firstWait, usual.firstWait);
    out.put(QLatin1String("longestWaitMs"), retry.longestWait, usual.longestWait);
    out.put(QLatin1String("factor"), retry.factor, usual.factor);
    out.put(QLatin1String("jitter"), retry.jitter, usual.jitter);
    out.put(QLatin1String("neverRetried"), written(retry.neverRetried));
    return out;
}

ObjectWriter written(const Timeouts& timeouts)
{
    const Timeouts usual;
    ObjectWriter out;
    out.put(QLatin1String("silenceMs"), timeouts.silence, usual.silence);
    out.put(QLatin1String("connectMs"), timeouts.connect, usual.connect);
    return out;
}

ObjectWriter written(const ProxyChoice& proxy)
{
    ObjectWriter out;
    out.put(QLatin1String("kind"), proxy.kind, ProxyKind::System, list_names::proxies);
    out.put(QLatin1String("host"), proxy.host);
    out.put(QLatin1String("port"), proxy.port);
    return out;
}

ObjectWriter written(const DownloadError& error)
{
    ObjectWriter out;
    out.put(QLatin1String("kind"), QString(nameOf(error.kind)));
    out.put(QLatin1String("httpStatus"), error.httpStatus);
    out.put(QLatin1String("detail"), withoutLikelySecrets(error.detail));
    return out;
}

QJsonArray written(const QList<Header>& headers)
{
    QJsonArray array;
    for (const Header& header : headers) {
        array.append(QJsonObject{{QLatin1String("name"), QString::fromLatin1(header.name)},
                                 {QLatin1String("value"), QString::fromLatin1(header.value)}});
    }
    return array;
}

QJsonArray written(const QList<Mirror>& mirrors)
{
    QJsonArray array;
    for (const Mirror& mirror : mirrors) {
        array.append(QJsonObject{{QLatin1String("url"), QString::fromLatin1(mirror.url.toEncoded())},
                                 {QLatin1String("priority"), mirror.priority}});
    }
    return array;
}

ObjectWriter written(const PieceHashes& pieces)
{
    ObjectWriter out;
    out.put(QLatin1String("algorithm"), QString(nameOf(pieces.algorithm)));
    out.put(QLatin1String("length"), pieces.pieceLength);
    out.put(QLatin1String("digests"), QString::fromLatin1(pieces.digests.toBase64()));
    return out;
}

ObjectWriter written(const AssemblyChoice& assembly)
{
    ObjectWriter out;
    out.put(QLatin1String("kind"), assembly.kind, AssemblyKind::Direct, list_names::assemblies);
    out.put(QLatin1String("tempFolder"), assembly.tempFolder);
    return out;
}

QJsonArray written(Secrets secrets)
{
    QJsonArray array;
    for (const Secret secret : list_names::secrets) {
        if (secrets.testFlag(secret))
            array.append(nameOf(secret));
    }
    return array;
}

void write(ObjectWriter& out, const DownloadRequest& request)
{
    const DownloadRequest usual;
    out.put(QLatin1String("url"), request.url);
    out.put(QLatin1String("mirrors"), written(request.mirrors));
    if (request.pieces)
        out.put(QLatin1String("pieces"), written(*request.pieces));
    out.put(QLatin1String("assembly"), written(request.assembly));
    out.put(QLatin1String("largestPart"), request.largestPart);
    out.put(QLatin1String("target"), written(request.target));
    out.put(QLatin1String("connections"), written(request.connections));
    out.put(QLatin1String("retry"), written(request.retry));
    out.put(QLatin1String("timeouts"), written(request.timeouts));
    out.put(QLatin1String("proxy"), written(request.network.proxy));
    out.put(QLatin1String("proxyExceptions"), QJsonArray::fromStringList(request.network.proxyExceptions));
    out.put(QLatin1String("certificateCheck"), request.network.certificateCheck, CertificateCheck::Required,
            list_names::checks);
    out.put(QLatin1String("caFile"), request.network.caFile);
    if (const auto& shown = request.network.clientCertificate) {
        out.put(QLatin1String("clientCertificate"), shown->file);
        out.put(QLatin1String("clientKey"), shown->keyFile);
    }
    out.put(QLatin1String("headers"), written(request.headers));
    out.put(QLatin1String("userAgent"), request.userAgent);
    out.put(QLatin1String("referer"), request.referer);
    out.put(QLatin1String("expectedSize"), request.size);
    out.put(QLatin1String("checksumSearch"), request.checksumSearch, usual.checksumSearch,
            list_names::checksumSearches);
    out.put(QLatin1String("checksum"), request.checksum ? toText(*request.checksum) : QString());
    out.put(QLatin1String("bytesPerSecond"), request.bytesPerSecond);
    out.put(QLatin1String("chunkSize"), request.chunkSize, usual.chunkSize);
}

void write(ObjectWriter& out, const DownloadStanding& standing)
{
    const DownloadState state = isActive(standing.state) ? DownloadState::Queued : standing.state;
    out.put(QLatin1String("state"), state, DownloadState::Queued, list_names::states);
    if (standing.error)
        out.put(QLatin1String("error"), written(*standing.error));
    out.put(QLatin1String("size"), standing.size);
    out.put(QLatin1String("bytes"), standing.bytes);
    out.put(QLatin1String("path"), standing.path);
    out.put(QLatin1String("addedAt"), standing.addedAt);
    out.put(QLatin1String("startedAt"), standing.startedAt);
    out.put(QLatin1String("finishedAt"), standing.finishedAt);
    out.put(QLatin1String("priority"), standing.priority, Priority::Normal, list_names::priorities);
    out.put(QLatin1String("category"), standing.category);
    out.put(QLatin1String("checkedBy"), standing.checkedBy, CheckedBy::NotKnown, list_names::checkedBy);
}

QByteArray written(const StoredDownload& download)
{
    ObjectWriter out;
    write(out, withoutSecrets(download.request));
    write(out, download.standing);
    out.put(QLatin1String("secretsLeftOut"), written(download.secretsLeftOut | secretsIn(download.request)));
    return QJsonDocument(out.object()).toJson(QJsonDocument::Compact);
}

std::tuple<Priority, OrderKey, DownloadId> placeOf(const StoredDownload& download)
{
    return {download.standing.priority, download.standing.position, download.id};
}

} // namespace

Expected<void> exportList(QIODevice& to, QList<StoredDownload> downloads)
{
    std::ranges::sort(downloads, {}, placeOf);
    const auto write = [&to](const QByteArray& bytes) { return to.write(bytes) == bytes.size(); };
    bool isWritten = write("{\"format\": \"" + QByteArray(listFormat.data(), listFormat.size()) +
                           "\", \"version\": " + QByteArray::number(listVersion) + ", \"downloads\": [");
    QByteArray separator = "\n";
    for (auto download = downloads.cbegin(); isWritten && download != downloads.cend(); ++download) {
        isWritten = write(separator + written(*download));
        separator = ",\n";
    }
    if (isWritten && write("\n]}\n"))
        return {};
    return failure(ErrorKind::DiskError, inEnglish(PhraseKind::ExportFailed, {to.errorString()}));
}

} // namespace tributary
