#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_request.h"

#include <optional>

namespace tributary {

// What is expected was said by whoever told of the link, so another size is another file. Nothing is said of
// a size that isn't known.
std::optional<DownloadError> otherSize(const DownloadRequest& wanted, std::optional<qint64> size);
// The same of a body that has come to this end, and has not told where its end is.
std::optional<DownloadError> outgrown(const DownloadRequest& wanted, qint64 end);
// The same, and one whose pieces cannot have the digests that were given.
std::optional<DownloadError> otherFile(const DownloadRequest& wanted, std::optional<qint64> size);

} // namespace tributary
