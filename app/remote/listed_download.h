#pragma once

#include "app/handover/frame.h"
#include "core/values/download/download_snapshot.h"

namespace tributary {

// Writes what a list shows of a download: number, link, path, state, progress and failure. Link and failure
// are masked, so that no secret leaves the window.
QJsonObject listedJson(const DownloadSnapshot& download);
// Members that the JSON does not tell are those of a new snapshot.
std::expected<DownloadSnapshot, FrameFault> listedFrom(const QJsonObject& json);

} // namespace tributary
