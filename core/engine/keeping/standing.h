#pragma once

#include "core/storage/store/records/kept_request.h"
#include "core/values/download/download_snapshot.h"

namespace tributary {

// Who paused a download: what the program's end paused goes on by itself at the next start.
enum class PausedBy : quint8 { Person, Shutdown };

// Where its file will be, as far as is known before the first answer.
QString plannedPath(const DownloadRequest& request);

// What the store is told of a download, which progress alone never changes. Of one that is under way that is
// "queued"; and "assembling" from when its file may have its name at any moment.
DownloadStanding standingAfter(const DownloadStanding& before, const DownloadSnapshot& now,
                               PausedBy pausedBy);

// A download that was begun goes on under the name it has, whatever its state.
bool keepsItsName(const DownloadStanding& standing);
DownloadTarget underItsName(DownloadTarget target, const QString& path);

// How a download from the store goes on in a new process.
StoredDownload afterRestart(StoredDownload download);
KeptDownload afterRestart(KeptDownload download, RequestPool& requests);
// What a snapshot has from the list and not from the run.
void describe(const DownloadStanding& standing, DownloadSnapshot& snapshot);
DownloadStanding standingOf(const DownloadSnapshot& snapshot);
DownloadSnapshot snapshotOf(const KeptDownload& download);
DownloadSnapshot snapshotOf(const StoredDownload& download);

} // namespace tributary
