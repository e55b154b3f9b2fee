#include "tests/pictures/views/sample_list.h"

#include "core/values/network/certificate_doubt.h"
#include "tests/pictures/views/shown.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/download_words.h"

#include <QDir>
#include <QFile>

namespace tributary::test {

namespace {

using enum DownloadState;

ConnectionSnapshot connection(const DownloadSnapshot& of, int part, ConnectionActivity activity)
{
    constexpr int parts = 8;
    const qint64 length = *of.size / parts;
    const bool isFetching = activity == ConnectionActivity::Receiving;
    return {.start = part * length,
            .position = part * length + (isFetching ? length / (part + 2) : 0),
            .end = (part + 1) * length,
            .bytesPerSecond = isFetching ? 5'200'000 + part * 310'000 : 0,
            .host = part % 3 == 2 ? QStringLiteral("mirror.downloads.university.example.edu")
                                  : QStringLiteral("cdimage.debian.org"),
            .activity = activity};
}

void giveConnections(DownloadSnapshot& download)
{
    using enum ConnectionActivity;
    constexpr std::array activities{Receiving, Receiving, Asking, Receiving, Waiting, Receiving, Limited};
    QList<ConnectionSnapshot> all;
    for (int part = 0; part < int(activities.size()); ++part)
        all.append(connection(download, part, activities[size_t(part)]));
    all[2].askedAnew = AskedAnew::AfterFailure;
    all[2].failure = DownloadError{.kind = ErrorKind::ConnectionLost,
                                   .detail = QStringLiteral("cdimage.debian.org: Connection reset by peer")};
    download.connections = all;
    download.mode = TransferMode::Segmented;
    download.startedAt = QDateTime::currentDateTime().addSecs(-95);
}

void putOnDisk(DownloadSnapshot& finished, const QString& folder)
{
    finished.path = QDir(folder).filePath(QStringLiteral("paper.pdf"));
    QFile file(finished.path);
    if (file.open(QIODevice::WriteOnly))
        file.write("a paper");
    finished.checkedBy = CheckedBy::Sha256;
    finished.startedAt = finished.addedAt.addSecs(4);
    finished.finishedAt = finished.addedAt.addSecs(31);
}

DownloadSnapshot failed(quint64 id, const QString& name, DownloadError error)
{
    DownloadSnapshot download = samples::inState(id, Failed, name);
    download.error = std::move(error);
    return download;
}

DownloadError wrongChecksum()
{
    const auto digest = [](QChar of) { return QString(QLatin1String("sha256:") + QString(64, of)); };
    return {.kind = ErrorKind::ChecksumMismatch,
            .detail = Phrase(PhraseKind::ChecksumOfFile,
                             {digest(u'5'), QStringLiteral("SHA256SUMS"), digest(u'e')})};
}

DownloadError untrusted()
{
    return {.kind = ErrorKind::TlsFailed,
            .detail = QStringLiteral("nas.example.org: The certificate is self-signed, and untrusted"),
            .doubt = std::make_shared<const CertificateDoubt>(CertificateDoubt{
                .host = QStringLiteral("https://nas.example.org:443"),
                .fingerprint = QByteArray(32, '\x5a'),
                .problem = QStringLiteral("The certificate is self-signed, and untrusted")})};
}

DownloadSnapshot fullDisk()
{
    DownloadSnapshot full = samples::inState(16, Paused, QStringLiteral("film-archive-1936.tar"));
    full.size = qint64{48} * 1024 * 1024 * 1024;
    full.bytes = *full.size / 3;
    full.parts = {{0, full.bytes}};
    full.error = DownloadError{.kind = ErrorKind::NoSpace,
                               .detail = QStringLiteral("writing /home/ada/Downloads/film-archive-1936.tar: "
                                                        "No space left on device")};
    return full;
}

} // namespace

QList<DownloadSnapshot> everydayList(const QString& folder)
{
    QList<DownloadSnapshot> all = samples::everyState();
    giveConnections(all[0]);
    for (DownloadSnapshot& download : all) {
        if (download.error)
            download.error.edit().detail = {};
    }
    all[0].ownLimit = qint64{50} * 1024 * 1024;
    putOnDisk(all[8], folder);
    DownloadSnapshot missing = samples::inState(12, Finished, QStringLiteral("holiday-pictures.zip"));
    missing.size = missing.bytes = 734'003'200;
    missing.finishedAt = missing.addedAt.addSecs(310);
    DownloadSnapshot urgent = samples::inState(18, Queued, QStringLiteral("محاضرة-الفيزياء-07.mp4"));
    urgent.priority = Priority::High;
    all.append({withoutItsFile(missing), failed(13, longName, wrongChecksum()),
                failed(14, QStringLiteral("backup-of-the-nas.tar"), untrusted()),
                failed(15, QStringLiteral("minutes-of-the-meeting.docx"),
                       {.kind = ErrorKind::AuthRequired, .httpStatus = 401, .detail = {}}),
                fullDisk(),
                failed(17, QStringLiteral("lecture-08.mp4"),
                       {.kind = ErrorKind::HostNotFound,
                        .detail = QStringLiteral("videos.example.org: Host not found")}),
                urgent});
    return all;
}

} // namespace tributary::test
