#pragma once

#include "core/values/download/download_request.h"
#include "core/values/inputs/flaw.h"

#include <expected>

namespace tributary {

// The one rule for names and folders that somebody else than the person chose: a list, a document, a web
// page, another program. A name is made safe (safeFileName); a folder lies below the one that the person
// chose, is not hidden, and is none whose files are run at the next login.

// The target with what was wished for in its place, or why that may not be.
std::expected<DownloadTarget, FlawKind> safeTarget(const DownloadTarget& target);
// A safe target for a request whose sender cannot be told of an error: a folder that is not allowed is left
// out.
DownloadTarget soundTarget(const DownloadTarget& target);

// A whole path out of a list of downloads, which nobody chose a folder for: hidden folders and those whose
// files are run at login become plain ones, and the name is made safe.
QString safePath(const QString& path);
QString safeFolder(const QString& folder);

} // namespace tributary
