#pragma once

#include "core/storage/store/records/stored_download.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/download/download_terms.h"

namespace tributary {

// The request that a program gave, in a form that a download can live with. Logins are taken out of links,
// which are shown and kept. Names and folders that others chose are made safe. Numbers that a
// download can't have become the nearest that it can (request_bounds.h).
DownloadRequest soundRequest(DownloadRequest request);

// The same for what is to be changed of a request that is sound.
DownloadChange soundChange(DownloadChange change);

// The same for a download out of a list that was kept as a file, which anybody may have written. The way to
// its host is the usual one.
StoredDownload soundDownload(StoredDownload download);

// Pauses those of such a list that would begin elsewhere than in these folders or below them, and says how
// many. Without folders, nothing is elsewhere.
qsizetype pauseStrays(QList<StoredDownload>& downloads, const QStringList& folders);

// Leaves out those of such a list that would be here twice, link and file, and says how many.
qsizetype leaveOutListed(QList<StoredDownload>& downloads, const QList<DownloadSnapshot>& here);

} // namespace tributary
