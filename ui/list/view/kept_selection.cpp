#include "ui/list/view/kept_selection.h"

#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/row_runs.h"
#include "ui/list/view/download_view.h"

#include <QSignalBlocker>

#include <algorithm>

namespace tributary {

KeptSelection::KeptSelection(DownloadView& view, const DownloadFilter& rows)
    : QObject(&view)
    , m_view(view)
    , m_rows(rows)
{
    connect(&rows, &QAbstractItemModel::layoutAboutToBeChanged, this, &KeptSelection::keepRows);
    connect(&rows, &QAbstractItemModel::layoutChanged, this, &KeptSelection::restoreRows);
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, &KeptSelection::keepIds);
}

void KeptSelection::keepRows()
{
    m_sourceRows.clear();
    for (const int row : m_view.selectedSourceRows())
        m_sourceRows.push_back(row);
    // Qt's signals are blocked, because the same downloads are selected before and after.
    const QSignalBlocker silent(m_view.selectionModel());
    m_view.selectionModel()->clearSelection();
}

void KeptSelection::restoreRows()
{
    std::vector<int> rows = std::exchange(m_sourceRows, {});
    std::ranges::transform(rows, rows.begin(), [this](int row) { return m_rows.rowOfSource(row); });
    const QSignalBlocker silent(m_view.selectionModel());
    select(std::move(rows));
}

void KeptSelection::keepIds()
{
    m_ids.clear();
    for (const int row : m_view.selectedSourceRows())
        m_ids.push_back(m_rows.downloads().at(row).id());
    const QModelIndex current = m_view.currentIndex();
    m_current.reset();
    if (current.isValid())
        m_current = m_rows.downloads().at(m_view.sourceRow(current)).id();
}

void KeptSelection::restoreIds()
{
    std::vector<int> rows;
    const auto add = [&](DownloadId id) {
        if (const auto row = m_rows.downloads().rowOf(id); row && m_rows.rowOfSource(*row) >= 0)
            rows.push_back(m_rows.rowOfSource(*row));
    };
    if (m_current)
        add(*m_current);
    const QModelIndex current = rows.empty() ? QModelIndex() : m_rows.index(rows.front(), 0);
    m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    rows.clear();
    std::ranges::for_each(std::exchange(m_ids, {}), add);
    select(std::move(rows));
}

void KeptSelection::select(std::vector<int> rows)
{
    std::ranges::sort(rows);
    const int lastColumn = m_rows.columnCount() - 1;
    QItemSelection selection;
    const std::vector<RowRun> runs = runsOf(rows);
    for (const RowRun run : runs)
        selection.append(QItemSelectionRange(m_rows.index(run.first, 0), m_rows.index(run.last, lastColumn)));
    m_view.selectionModel()->select(selection, QItemSelectionModel::Select);
}

} // namespace tributary
