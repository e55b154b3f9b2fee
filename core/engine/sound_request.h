#pragma once

#include "core/values/download_request.h"

namespace tributary {

// What a program asked for, as a download can live with it: logins are taken out of the links, which are
// shown and kept, and a number with which it would wait for ever becomes the nearest with which it does not.
DownloadRequest soundRequest(DownloadRequest request);

} // namespace tributary
