#pragma once

#include "core/storage/store/records/stored_download.h"

namespace tributary {

// What a program asked for, as a download can live with it: logins are taken out of the links, which are
// shown and kept, a name and folder of others are made safe, and a number with which it would wait for ever
// becomes the nearest with which it does not.
DownloadRequest soundRequest(DownloadRequest request);

// The same for one out of a list of downloads that was kept as a file, which anybody may have written.
StoredDownload soundDownload(StoredDownload download);

} // namespace tributary
