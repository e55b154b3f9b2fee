#include "core/storage/store/records/request_record.h"

#include "core/storage/store/records/source_record.h"

#include <limits>

namespace tributary {

namespace {

constexpr qint64 allSecrets =
    static_cast<qint64>(Secret::UserInfo) | static_cast<qint64>(Secret::Credentials) |
    static_cast<qint64>(Secret::ProxyCredentials) | static_cast<qint64>(Secret::Cookies) |
    static_cast<qint64>(Secret::Headers) | static_cast<qint64>(Secret::KeyPassphrase);

void write(RecordWriter& out, const DownloadTarget& target)
{
    out.text(target.folder);
    out.text(target.fileName);
    out.choice(target.onConflict);
    out.choice(target.space);
}

DownloadTarget readTarget(RecordReader& in, const RequestOutline& outline)
{
    DownloadTarget target;
    target.folder = QString::fromUtf8(outline.folder);
    target.fileName = QString::fromUtf8(outline.fileName);
    target.onConflict = in.choice(ConflictPolicy::Fail);
    target.space = in.choice(SpaceReservation::Sparse);
    return target;
}

void writePace(RecordWriter& out, const DownloadRequest& request)
{
    out.choice(request.connections.growth);
    out.number(request.connections.most);
    out.number(request.retry.tries);
    out.time(request.retry.firstWait);
    out.time(request.retry.longestWait);
    out.time(request.timeouts.silence);
    out.time(request.timeouts.connect);
    out.optional(request.bytesPerSecond, [&](qint64 limit) { out.number(limit); });
    out.number(request.chunkSize);
}

void readPace(RecordReader& in, DownloadRequest& request)
{
    request.connections.growth = in.choice(ConnectionGrowthKind::Fixed);
    request.connections.most = in.integer();
    request.retry.tries = in.integer();
    request.retry.firstWait = in.duration();
    request.retry.longestWait = in.duration();
    request.timeouts.silence = in.duration();
    request.timeouts.connect = in.duration();
    request.bytesPerSecond = in.optional([&] { return in.number(); });
    request.chunkSize = in.number();
}

void write(RecordWriter& out, const NetworkProfile& network)
{
    out.choice(network.proxy.kind);
    out.text(network.proxy.host);
    out.number(network.proxy.port);
    out.choice(network.certificateCheck);
    out.text(network.caFile);
}

NetworkProfile readNetwork(RecordReader& in)
{
    NetworkProfile network;
    network.proxy.kind = in.choice(ProxyKind::Socks5);
    network.proxy.host = in.text();
    network.proxy.port = static_cast<quint16>(in.numberUpTo(std::numeric_limits<quint16>::max()));
    network.certificateCheck = in.choice(CertificateCheck::Off);
    network.caFile = in.text();
    return network;
}

void writeHeaders(RecordWriter& out, const DownloadRequest& request)
{
    out.number(request.headers.size());
    for (const Header& header : request.headers) {
        out.bytes(header.name);
        out.bytes(header.value);
    }
    out.bytes(request.userAgent);
    out.url(request.referer);
}

void readHeaders(RecordReader& in, DownloadRequest& request)
{
    const qint64 count = in.count();
    for (qint64 i = 0; i < count; ++i) {
        QByteArray name = in.bytes().toByteArray();
        request.headers.append({.name = std::move(name), .value = in.bytes().toByteArray()});
    }
    request.userAgent = in.bytes().toByteArray();
    request.referer = in.url();
}

// The members that say what the file must be, and what is made of it; records of the first version end before
// them.
void writeExpectations(RecordWriter& out, const DownloadRequest& request)
{
    out.optional(request.size, [&](qint64 size) { out.number(size); });
    out.choice(request.checksumSearch);
    out.text(request.target.nameTemplate);
    out.choice(request.target.time);
    out.number(request.network.proxyExceptions.size());
    for (const QString& host : request.network.proxyExceptions)
        out.text(host);
}

void readExpectations(RecordReader& in, DownloadRequest& request)
{
    if (in.isAtItsEnd())
        return;
    request.size = in.optional([&] { return in.number(); });
    request.checksumSearch = in.choice(ChecksumSearch::HeadersAndFiles);
    request.target.nameTemplate = in.text();
    request.target.time = in.choice(FileTime::OfServer);
    for (qint64 left = in.count(); left > 0; --left)
        request.network.proxyExceptions.append(in.text());
}

// The certificate and the key before it came later: older records end there.
void write(RecordWriter& out, const ClientCertificate& certificate)
{
    out.text(certificate.file);
    out.text(certificate.keyFile);
}

ClientCertificate readClientCertificate(RecordReader& in)
{
    const QString file = in.text();
    return {.file = file, .keyFile = in.text(), .passphrase = {}};
}

void write(RecordWriter& out, const Checksum& checksum)
{
    out.text(toText(checksum));
}

} // namespace

QByteArray encodeRequest(DownloadId id, const DownloadRequest& request, Secrets alreadyLeftOut,
                         std::optional<SecretsKey> secretsKey)
{
    const Secrets leftOut = alreadyLeftOut | secretsIn(request);
    const DownloadRequest harmless = withoutSecrets(request);
    RecordWriter out;
    out.url(harmless.url);
    out.number(leftOut.toInt());
    write(out, harmless.target);
    writePace(out, harmless);
    write(out, harmless.network);
    writeHeaders(out, harmless);
    out.optional(harmless.checksum, [&](const Checksum& checksum) { write(out, checksum); });
    writeSources(out, harmless);
    writeExpectations(out, harmless);
    out.optional(secretsKey, [&](SecretsKey key) { out.number(static_cast<qint64>(key.value)); });
    out.optional(harmless.network.clientCertificate,
                 [&](const ClientCertificate& certificate) { write(out, certificate); });
    return std::move(out).sealed(RecordKind::Request, id.value);
}

RequestOutline readOutline(RecordReader& in)
{
    RequestOutline outline;
    outline.url = in.bytes();
    outline.secretsLeftOut = Secrets::fromInt(static_cast<Secrets::Int>(in.numberUpTo(allSecrets)));
    outline.folder = in.bytes();
    outline.fileName = in.bytes();
    return outline;
}

std::optional<StoredRequest> decodeRequest(DownloadId id, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Request, id.value);
    StoredRequest stored;
    const RequestOutline outline = readOutline(in);
    stored.request.url = urlFrom(outline.url);
    stored.secretsLeftOut = outline.secretsLeftOut;
    stored.request.target = readTarget(in, outline);
    readPace(in, stored.request);
    stored.request.network = readNetwork(in);
    readHeaders(in, stored.request);
    if (const auto text = in.optional([&] { return in.text(); })) {
        const Expected<Checksum> checksum = parseChecksum(*text);
        if (!checksum)
            return std::nullopt;
        stored.request.checksum = *checksum;
    }
    readSources(in, stored.request);
    readExpectations(in, stored.request);
    if (!in.isAtItsEnd()) {
        stored.secretsKey = in.optional([&] { return SecretsKey{static_cast<quint64>(in.number())}; });
        stored.request.network.clientCertificate = in.optional([&] { return readClientCertificate(in); });
    }
    return in.isWhole() ? std::optional(std::move(stored)) : std::nullopt;
}

} // namespace tributary
