#pragma once

#include "core/values/download/download_snapshot.h"

namespace tributary {

// A search in a list. An empty member leaves nothing out.
struct ListSearch
{
    QString words; // in the file's name or in the link, in whatever case
    QList<DownloadState> states;
    QString category;

    friend bool operator==(const ListSearch&, const ListSearch&) = default;
};

bool matches(const ListSearch& search, const DownloadSnapshot& download);

} // namespace tributary
