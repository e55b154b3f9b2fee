#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_request.h"

#include <optional>

namespace tributary {

// An error if the size differs from the one that the request expects, or the number of piece digests does not
// fit it, since the file is another one then; none for an unknown size.
std::optional<DownloadError> otherFile(const DownloadRequest& wanted, std::optional<qint64> size);
// An error if a body of unknown length has already brought more bytes than the request expects.
std::optional<DownloadError> outgrown(const DownloadRequest& wanted, qint64 end);

} // namespace tributary
