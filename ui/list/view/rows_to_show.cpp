#include "ui/list/view/rows_to_show.h"

#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"

#include <QApplication>

#include <algorithm>

namespace tributary {

RowsToShow::RowsToShow(const DownloadListModel& downloads, DownloadView& view)
    : QObject(&view)
    , m_downloads(downloads)
    , m_view(view)
{
    connect(&downloads, &QAbstractItemModel::rowsInserted, this, &RowsToShow::look);
}

void RowsToShow::await(const QList<DownloadId>& ids, Come come)
{
    m_awaited = ids;
    m_come = come;
    m_currentThen = current();
    look();
}

void RowsToShow::awaitFromElsewhere(const QList<DownloadId>& ids)
{
    if (!m_view.isActiveWindow() || !m_view.selectionModel()->hasSelection())
        await(ids, Come::New);
}

// Shows the topmost of several rows, so that the others are under it, and stays at these when it ends.
void RowsToShow::look()
{
    QList<int> rows;
    for (const DownloadId id : std::as_const(m_awaited)) {
        if (const auto row = m_downloads.rowOf(id))
            rows.append(*row);
    }
    if (rows.isEmpty())
        return;
    using enum DownloadView::Follow;
    const auto follow = m_awaited.size() > 1 ? WhileUnderWay : ToItsEnd;
    m_awaited.clear();
    if (isPersonElsewhere())
        return;
    if (const auto top = m_view.topmost(rows))
        m_view.showRow(*top, follow);
    else
        Q_EMIT filteredOut(m_come);
}

// A row that nobody chose, as that which the list takes when it gets the focus, is nothing to stay at.
bool RowsToShow::isPersonElsewhere() const
{
    const bool isAsked = QApplication::activeModalWidget() || QApplication::activePopupWidget();
    const bool hasGoneOn = m_currentThen && m_currentThen != current();
    return isAsked || hasGoneOn || m_view.selectedSourceRows().size() > 1;
}

std::optional<DownloadId> RowsToShow::current() const
{
    const int row = m_view.sourceRow(m_view.currentIndex());
    return row < 0 ? std::nullopt : std::optional(m_downloads.at(row).id());
}

} // namespace tributary
