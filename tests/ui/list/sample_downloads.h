#pragma once

#include "core/values/download/download_request.h"
#include "core/values/download/download_snapshot.h"

namespace tributary::samples {

// One download of each kind of row that the list knows, with ids from 1 on.
QList<DownloadSnapshot> everyState();
DownloadSnapshot inState(quint64 id, DownloadState state, const QString& name);
// A download of that link into a usual folder.
DownloadRequest requestOf(const char* link);

} // namespace tributary::samples
