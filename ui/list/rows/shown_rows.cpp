#include "ui/list/rows/shown_rows.h"

#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"

namespace tributary {

QList<DownloadId> shownIds(const DownloadFilter& rows, bool (*wanted)(DownloadState))
{
    QList<DownloadId> ids;
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (const ListRow& download = rows.downloads().at(rows.sourceRow(row)); wanted(download.state()))
            ids.append(download.id());
    }
    return ids;
}

bool isAnyShown(const DownloadFilter& rows, bool (*wanted)(DownloadState))
{
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (wanted(rows.downloads().at(rows.sourceRow(row)).state()))
            return true;
    }
    return false;
}

} // namespace tributary
