#include "ui/list/rows/listed_ids.h"

#include "ui/list/rows/download_list_model.h"

#include <utility>

namespace tributary {

// Many rows that lie apart are removed by a reset.
ListedIds::ListedIds(const DownloadListModel& downloads, QObject* parent)
    : QObject(parent)
    , m_downloads(downloads)
{
    connect(&downloads, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListedIds::noteListed);
    connect(&downloads, &QAbstractItemModel::modelAboutToBeReset, this, &ListedIds::noteListed);
    connect(&downloads, &QAbstractItemModel::rowsRemoved, this, &ListedIds::forgetGone);
    connect(&downloads, &QAbstractItemModel::modelReset, this, &ListedIds::forgetGone);
}

void ListedIds::noteListed()
{
    for (const DownloadId id : std::as_const(m_ids)) {
        if (m_downloads.rowOf(id))
            m_before.insert(id);
    }
}

void ListedIds::forgetGone()
{
    for (const DownloadId id : std::exchange(m_before, {})) {
        if (!m_downloads.rowOf(id))
            m_ids.remove(id);
    }
}

} // namespace tributary
