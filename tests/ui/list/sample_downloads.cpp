#include "tests/ui/list/sample_downloads.h"

namespace tributary::samples {

namespace {

using namespace std::chrono_literals;

constexpr qint64 mebibyte = 1024 * 1024;

QList<ByteRange> fewParts(qint64 size)
{
    return {{0, size * 30 / 100},
            {size * 40 / 100, size * 52 / 100},
            {size * 60 / 100, size * 75 / 100},
            {size * 90 / 100, size * 95 / 100}};
}

DownloadSnapshot sized(DownloadSnapshot download, qint64 size)
{
    download.size = size;
    return download;
}

DownloadSnapshot begun(DownloadSnapshot download, qint64 size)
{
    download.size = size;
    download.parts = fewParts(size);
    download.bytes = size * 62 / 100;
    return download;
}

DownloadSnapshot running(DownloadSnapshot download, qint64 bytesPerSecond, std::chrono::seconds left)
{
    download.bytesPerSecond = bytesPerSecond;
    download.timeLeft = left;
    return download;
}

} // namespace

DownloadSnapshot inState(quint64 id, DownloadState state, const QString& name)
{
    DownloadSnapshot download;
    download.id = DownloadId{id};
    download.url = QUrl(QStringLiteral("https://files.example.org/pub/") + name);
    download.path = QStringLiteral("/home/ada/Downloads/") + name;
    download.state = state;
    download.addedAt = QDateTime(QDate(2024, 5, 17), QTime(10, 0)).addSecs(static_cast<qint64>(id) * 60);
    return download;
}

QList<DownloadSnapshot> everyState()
{
    using enum DownloadState;
    auto iso = running(
        begun(inState(1, Downloading, QStringLiteral("debian-13.1.0-amd64-DVD-1.iso")), 3790 * mebibyte),
        41 * mebibyte, 35s);
    auto stream = running(inState(2, Downloading, QStringLiteral("lecture-recording.mkv")), 2 * mebibyte, 0s);
    stream.bytes = 318 * mebibyte;
    stream.timeLeft.reset();
    auto connecting = inState(3, Connecting, QStringLiteral("climate-observations-1951-2024.nc"));
    auto verifying =
        running(begun(inState(4, Verifying, QStringLiteral("blender-4.5-linux-x64.tar.xz")), 345 * mebibyte),
                910 * mebibyte, 1s);
    verifying.stepBytes = 140 * mebibyte;
    auto assembling =
        running(begun(inState(5, Assembling, QStringLiteral("map-tiles-europe.zip")), 2048 * mebibyte),
                512 * mebibyte, 2s);
    assembling.stepBytes = 1228 * mebibyte;
    auto paused = begun(inState(6, Paused, QStringLiteral("dataset.tar")), 93184 * mebibyte);
    auto waiting = begun(inState(7, Waiting, QStringLiteral("nightly-build.tar.zst")), 812 * mebibyte);
    waiting.error =
        DownloadError{.kind = ErrorKind::HttpError, .httpStatus = 503, .detail = QStringLiteral("GET")};
    waiting.retryIn = 12s;
    auto queued = inState(8, Queued, QStringLiteral("photos-2023.zip"));
    auto finished = sized(inState(9, Finished, QStringLiteral("paper.pdf")), 1258291);
    finished.bytes = 1258291;
    auto failed = inState(10, Failed, QStringLiteral("old.zip"));
    failed.error =
        DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = QStringLiteral("GET")};
    auto aborted = sized(inState(11, Cancelled, QStringLiteral("trailer-4k.mp4")), 734 * mebibyte);
    return {iso,     stream, connecting, verifying, assembling, paused,
            waiting, queued, finished,   failed,    aborted};
}

DownloadRequest requestOf(const char* link)
{
    DownloadRequest request;
    request.url = QUrl(QString::fromLatin1(link));
    request.target.folder = QStringLiteral("/home/ada/Downloads");
    return request;
}

} // namespace tributary::samples
