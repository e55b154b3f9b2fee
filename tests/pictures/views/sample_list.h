#pragma once

#include "core/values/download/download_snapshot.h"

namespace tributary::test {

// Downloads in every state, with the failures that people meet, names of all lengths and connections at work.
// The folder gets the files of those that have finished and are not missing.
QList<DownloadSnapshot> everydayList(const QString& folder);

} // namespace tributary::test
