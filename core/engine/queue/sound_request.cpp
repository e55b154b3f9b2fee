#include "core/engine/queue/sound_request.h"

#include "core/engine/keeping/standing.h"
#include "core/engine/queue/safe_target.h"
#include "core/values/download/request_bounds.h"
#include "core/values/download/retry_policy.h"
#include "core/values/network/media_type_essence.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

void takeLogin(QUrl& url, std::optional<Credentials>& credentials)
{
    if (url.userInfo().isEmpty())
        return;
    if (!credentials)
        credentials = Credentials{.user = url.userName(QUrl::FullyDecoded),
                                  .password = url.password(QUrl::FullyDecoded)};
    url.setUserInfo(QString());
}

template<typename Number>
void keepWithin(const Bounds<Number>& bounds, Number& number)
{
    number = bounds.nearestTo(number);
}

void keepAbove(qint64 least, std::optional<qint64>& number)
{
    if (number && *number < least)
        number.reset();
}

void makeSound(QList<Mirror>& mirrors)
{
    mirrors = mirrors.first(std::min(mirrors.size(), request_bounds::mirrors));
    for (Mirror& mirror : mirrors) {
        takeLogin(mirror.url, mirror.credentials);
        keepWithin(request_bounds::mirrorPriority, mirror.priority);
    }
}

void makeSound(QList<Header>& headers)
{
    headers = headers.first(std::min(headers.size(), request_bounds::headers));
}

void makeSound(std::optional<PieceHashes>& pieces)
{
    if (pieces && pieces->count() > request_bounds::pieces)
        pieces.reset();
}

void makeSound(ConnectionChoice& connections)
{
    keepWithin(request_bounds::connections, connections.most);
    keepWithin(request_bounds::connections, connections.measureMost);
    keepWithin(request_bounds::time, connections.measureFor);
}

void makeSound(RetryPolicy& retry)
{
    keepWithin(request_bounds::tries, retry.tries);
    keepWithin(request_bounds::time, retry.firstWait);
    keepWithin(request_bounds::time, retry.longestWait);
    retry = withSoundWaits(std::move(retry));
    keepWithin(request_bounds::factor, retry.factor);
    keepWithin(request_bounds::jitter, retry.jitter);
    std::erase_if(retry.neverRetried, [](int status) { return status < 0; });
}

bool isWithin(const QString& folder, const QStringList& folders)
{
    const QString place = QDir::cleanPath(folder) + u'/';
    return std::ranges::any_of(folders, [&place](const QString& known) {
        const QString start = QDir::cleanPath(known);
        return place.startsWith(start.endsWith(u'/') ? start : QString(start + u'/'));
    });
}

// A download that was begun goes on where its path leads, whatever its folder is.
bool isStray(const StoredDownload& download, const QStringList& folders)
{
    const QString& path = download.standing.path;
    return !isWithin(download.request.target.folder, folders) ||
           (!path.isEmpty() && !isWithin(QFileInfo(path).path(), folders));
}

} // namespace

DownloadRequest soundRequest(DownloadRequest request)
{
    takeLogin(request.url, request.credentials);
    makeSound(request.mirrors);
    makeSound(request.headers);
    makeSound(request.pieces);
    request.target = soundTarget(request.target);
    makeSound(request.connections);
    makeSound(request.retry);
    keepWithin(request_bounds::time, request.timeouts.silence);
    keepWithin(request_bounds::time, request.timeouts.connect);
    keepWithin(request_bounds::chunkSize, request.chunkSize);
    keepAbove(1, request.largestPart);
    keepAbove(1, request.bytesPerSecond);
    keepAbove(0, request.size);
    request.contentType = mediaTypeEssence(request.contentType);
    return request;
}

DownloadChange soundChange(DownloadChange change)
{
    if (change.mirrors)
        makeSound(*change.mirrors);
    if (change.sent)
        makeSound(change.sent->headers);
    if (change.connections)
        makeSound(*change.connections);
    return change;
}

StoredDownload soundDownload(StoredDownload download)
{
    download.request.target.folder = safeFolder(download.request.target.folder);
    // The list's own way to the network is not taken: its proxy would see what is fetched, and its client
    // certificate would tell a stranger's server who the person is. A host's doubtful certificate is asked
    // about later.
    download.request.network = {};
    download.request.assembly.tempFolder.clear();
    download.request = soundRequest(std::move(download.request));
    // A list may come from anybody, and its person was asked about none of the files that are here.
    download.request.accepted.reset();
    if (download.request.target.onConflict == ConflictPolicy::Overwrite)
        download.request.target.onConflict = ConflictPolicy::Rename;
    QString& path = download.standing.path;
    // A file that is finished is only shown, and is nowhere else for a safer name.
    if (!path.isEmpty() && download.standing.state != DownloadState::Finished)
        path = safePath(path);
    return download;
}

qsizetype pauseStrays(QList<StoredDownload>& downloads, const QStringList& folders)
{
    qsizetype paused = 0;
    for (StoredDownload& download : downloads) {
        DownloadState& state = download.standing.state;
        if (folders.isEmpty() || isSettled(state) || !isStray(download, folders))
            continue;
        state = DownloadState::Paused;
        ++paused;
    }
    return paused;
}

qsizetype leaveOutListed(QList<StoredDownload>& downloads, const QList<DownloadSnapshot>& here)
{
    QSet<std::pair<KeptLink, QString>> known;
    for (const DownloadSnapshot& download : here)
        known.insert({download.url, download.path});
    return downloads.removeIf([&known](const StoredDownload& download) {
        const StoredDownload sound = soundDownload(download);
        const QString& path = sound.standing.path;
        return known.contains({sound.request.url, path.isEmpty() ? plannedPath(sound.request) : path});
    });
}

} // namespace tributary
