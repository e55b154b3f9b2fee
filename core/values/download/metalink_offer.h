#pragma once

#include "core/values/download/download_report.h"

namespace tributary {

// A file of that name is a Metalink document.
bool isMetalinkName(const QString& fileName);
// Whether the answer to a question brings a Metalink document: a list of files, where people who follow such
// a link want the files. Its type says so; or its name does, and the type is one that servers give to what
// they don't know.
bool bringsMetalink(const ProbeReport& report);

} // namespace tributary
