#pragma once

#include "core/values/download/download_id.h"

#include <functional>

class QString;

namespace tributary {

struct FileIdentity;

// Hears of a file right before it gets that name, on a thread of the engine's.
using BeforeNaming = std::function<void(DownloadId, const QString& path, const FileIdentity& file)>;

} // namespace tributary
