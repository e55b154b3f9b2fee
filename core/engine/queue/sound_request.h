#pragma once

#include "core/storage/store/records/stored_download.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/download/download_terms.h"

namespace tributary {

// The request that a program gave, in a form that a download can live with. Logins are taken out of links,
// which are shown and kept. Names and folders that others chose are made safe. Numbers that a
// download can't have become the nearest that it can (request_bounds.h).
DownloadRequest soundRequest(DownloadRequest request);

// Makes a change to a sound request sound, by the same bounds.
DownloadChange soundChange(DownloadChange change);

// Makes a download sound that comes out of an exported list, which anybody may have written. The usual way to
// its host takes the place of the one that the list names.
StoredDownload soundDownload(StoredDownload download);

// Pauses the downloads of such a list that would begin outside these folders, and says how many there are.
// Without folders none is paused.
qsizetype pauseStrays(QList<StoredDownload>& downloads, const QStringList& folders);

// Leaves out those of such a list that would be here twice, link and file, and says how many.
qsizetype leaveOutListed(QList<StoredDownload>& downloads, const QList<DownloadSnapshot>& here);

} // namespace tributary
