#include "core/engine/queue/sound_request.h"

#include "core/engine/queue/safe_target.h"
#include "core/values/queue/settings_table.h"

#include <algorithm>

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

void makeSound(ConnectionChoice& connections)
{
    connections.most = std::max(connections.most, 1);
    connections.measureMost = std::max(connections.measureMost, 1);
}

} // namespace

DownloadRequest soundRequest(DownloadRequest request)
{
    takeLogin(request.url, request.credentials);
    for (Mirror& mirror : request.mirrors)
        takeLogin(mirror.url, mirror.credentials);
    request.target = soundTarget(request.target);
    makeSound(request.connections);
    request.chunkSize = std::max(request.chunkSize, setting::chunkSize.least);
    if (request.bytesPerSecond && *request.bytesPerSecond <= 0)
        request.bytesPerSecond.reset();
    return request;
}

DownloadChange soundChange(DownloadChange change)
{
    if (change.mirrors) {
        for (Mirror& mirror : *change.mirrors)
            takeLogin(mirror.url, mirror.credentials);
    }
    if (change.connections)
        makeSound(*change.connections);
    return change;
}

StoredDownload soundDownload(StoredDownload download)
{
    download.request.target.folder = safeFolder(download.request.target.folder);
    // A certificate that proves nothing is asked about in time.
    download.request.network.certificateCheck = CertificateCheck::Required;
    download.request.network.caFile.clear();
    download.request = soundRequest(std::move(download.request));
    // A list may come from anybody, and its person was asked about none of the files that are here.
    if (download.request.target.onConflict == ConflictPolicy::Overwrite)
        download.request.target.onConflict = ConflictPolicy::Rename;
    QString& path = download.standing.path;
    // A file that is finished is only shown, and is nowhere else for a safer name.
    if (!path.isEmpty() && download.standing.state != DownloadState::Finished)
        path = safePath(path);
    return download;
}

} // namespace tributary
