#pragma once

#include <QtGlobal>

namespace tributary {

// How many downloads came from a list that was kept as a file.
struct ImportedDownloads
{
    qsizetype all = 0;
    // How many of them wait, because they would go to folders that nobody chose here.
    qsizetype paused = 0;
    // How many others were left out, because they are in the list already.
    qsizetype listed = 0;

    friend bool operator==(const ImportedDownloads&, const ImportedDownloads&) = default;
};

} // namespace tributary
