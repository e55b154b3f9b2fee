#include "tests/core/storage/store/sample_store.h"

#include <QTimeZone>

namespace tributary::test {

QDateTime timeAt(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + qint64{second} * 1000, QTimeZone::utc());
}

DownloadRequest plainRequest(quint64 n)
{
    DownloadRequest request;
    request.url =
        QUrl(QStringLiteral("https://mirror%1.example.org/pub/images/disk-image-%2.iso").arg(n % 17).arg(n));
    request.target.folder = QStringLiteral("/home/somebody/Downloads");
    return request;
}

DownloadRequest fullRequest()
{
    using std::chrono::milliseconds;
    return {
        .url = QUrl(QStringLiteral("https://example.org:8443/a%20b/%C3%BC?token=abc&x=1")),
        .mirrors = {{.url = QUrl(QStringLiteral("https://b.example/ü?q=1")),
                     .credentials = {},
                     .priority = 7}},
        .target = {.folder = QStringLiteral("/tmp/ü"),
                   .fileName = QStringLiteral("name \u202E.bin"),
                   .onConflict = ConflictPolicy::Fail,
                   .space = SpaceReservation::Sparse,
                   .nameTemplate = QStringLiteral("2026 {name}"),
                   .time = FileTime::OfServer},
        .assembly = {.kind = AssemblyKind::Temp, .tempFolder = QStringLiteral("/var/tmp/ü")},
        .connections = {.growth = ConnectionGrowthKind::Fixed,
                        .most = 3,
                        .measureFor = milliseconds(1500),
                        .measureMost = 12},
        .retry = {.tries = 2,
                  .firstWait = milliseconds(7),
                  .longestWait = milliseconds(77),
                  .factor = 1.5,
                  .jitter = 0.125,
                  .neverRetried = {500, 502}},
        .timeouts = {.silence = milliseconds(123), .connect = milliseconds(456)},
        .network = {.proxy = {.kind = ProxyKind::Socks5,
                              .host = QStringLiteral("proxy.example"),
                              .port = 1080},
                    .proxyExceptions = {QStringLiteral("localhost"), QStringLiteral(".example")},
                    .certificateCheck = CertificateCheck::Off,
                    .caFile = QStringLiteral("/etc/ca.pem"),
                    .clientCertificate = ClientCertificate{.file = QStringLiteral("/home/me/me.pem"),
                                                           .keyFile = QStringLiteral("/home/me/key.pem"),
                                                           .passphrase = {}}},
        .headers = {{.name = "Accept-Language", .value = "de"}, {.name = "X-Empty", .value = ""}},
        .userAgent = "Somebody/1.0",
        .referer = QUrl(QStringLiteral("https://example.org/page")),
        .size = 7'654'321,
        .checksum = Checksum{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, '\x5A')},
        .pieces = PieceHashes{.algorithm = QCryptographicHash::Sha1,
                              .pieceLength = 65536,
                              .digests = QByteArray(40, '\xA5')},
        .checksumSearch = ChecksumSearch::HeadersAndFiles,
        .bytesPerSecond = 98'765,
        .chunkSize = 4096,
        .largestPart = 1 << 20,
    };
}

DownloadStanding fullStanding()
{
    return {.state = DownloadState::Failed,
            .checkedBy = CheckedBy::Sha512,
            .error = DownloadError{.kind = ErrorKind::HttpError,
                                   .httpStatus = 507,
                                   .detail = QStringLiteral("getting it: „no“")},
            .size = qint64{1} << 40,
            .bytes = 123'456'789'012,
            .path = QStringLiteral("/tmp/ü/name.bin"),
            .addedAt = timeAt(0),
            .startedAt = timeAt(1),
            .finishedAt = timeAt(2),
            .position = {-5 * orderKeyGap},
            .priority = Priority::Low,
            .category = QStringLiteral("Images")};
}

StoredDownload plainDownload(quint64 n)
{
    return {.id = {n},
            .request = plainRequest(n),
            .standing = {.path = QStringLiteral("/home/somebody/Downloads/disk-image-%1.iso").arg(n),
                         .addedAt = timeAt(static_cast<int>(n)),
                         .position = {static_cast<qint64>(n) * orderKeyGap}}};
}

StoredDownload fullDownload(quint64 n)
{
    return {.id = {n}, .request = fullRequest(), .standing = fullStanding()};
}

StoreBatch batchOf(const QList<StoredDownload>& added)
{
    return {.added = added};
}

} // namespace tributary::test
