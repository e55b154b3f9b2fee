#pragma once

#include "core/values/download/download_snapshot.h"

namespace tributary::test {

// Downloads in every state, with the failures that people meet, names of all lengths and connections at work.
// What is finished and not missing lies in the folder.
QList<DownloadSnapshot> everydayList(const QString& folder);

} // namespace tributary::test
