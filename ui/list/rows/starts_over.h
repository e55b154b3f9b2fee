#pragma once

#include "ui/list/rows/list_row.h"

namespace tributary {

// Whether a pause would cost what the download has fetched, since its server can't continue a file.
inline bool wouldStartOver(const ListRow& row)
{
    const DownloadSnapshot* download = row.whole();
    return download && download->startsOver && isActive(download->state) && download->bytes > 0;
}

} // namespace tributary
