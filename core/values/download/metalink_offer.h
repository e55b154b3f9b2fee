#pragma once

#include "core/values/download/download_report.h"

namespace tributary {

// A file of that name is a Metalink document.
bool isMetalinkName(const QString& fileName);
// True for an answer that brings a Metalink document, a list of files: people who follow such a link want the
// files. The type says so, or the name does and the type is one that servers give to files they don't know.
bool bringsMetalink(const ProbeReport& report);

} // namespace tributary
