#pragma once

#include "core/storage/store/records/kept_request.h"
#include "core/values/download/download_snapshot.h"

namespace tributary {

// Who paused a download. One that the end of the program paused goes on by itself at the next start.
enum class PausedBy : quint8 { Person, Shutdown };

// Where the download's file will be, as far as is known before the first answer. A link without a name gets
// the one that its file has if the server gives none.
QString plannedPath(const DownloadRequest& request);

// The standing that the store keeps for a download; progress alone never changes it. A download that is under
// way is kept as "queued", and as "assembling" once its file may get its name at any moment.
DownloadStanding standingAfter(const DownloadStanding& before, const DownloadSnapshot& now,
                               PausedBy pausedBy);

// A download that was begun goes on under the name it has, whatever its state, by its standing or snapshot.
bool keepsItsName(const auto& download)
{
    using enum DownloadState;
    return download.startedAt && download.state != Finished && download.state != Cancelled;
}
DownloadTarget underItsName(DownloadTarget target, const QString& path);

// The reason for which a download waits whose secrets the list doesn't keep, and whether an error is one of
// those reasons.
DownloadError wantOfSecrets(Secrets missing);
bool isForWantOfSecrets(const DownloadError& error);

// A download from the store, made ready to go on in a new process.
StoredDownload afterRestart(StoredDownload download);
KeptDownload afterRestart(KeptDownload download, RequestPool& requests);
// Fills in the members of a snapshot that come from the list and not from the run.
void describe(const DownloadStanding& standing, DownloadSnapshot& snapshot);
DownloadStanding standingOf(const DownloadSnapshot& snapshot);
DownloadSnapshot snapshotOf(const KeptDownload& download);
DownloadSnapshot snapshotOf(const StoredDownload& download);

} // namespace tributary
