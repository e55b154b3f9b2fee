#pragma once

#include "core/values/download/download_error.h"
#include "core/values/network/web_link.h"

namespace tributary {

// The failure of a link that can't be fetched. The detail repeats no more of the link than its scheme.
DownloadError failureOf(const UnfitLink& link);

} // namespace tributary
