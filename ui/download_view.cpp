#include "ui/download_view.h"

#include "ui/busy_pulse.h"
#include "ui/column_menu.h"
#include "ui/download_filter.h"
#include "ui/download_list_model.h"
#include "ui/progress_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tributary {

DownloadView::DownloadView(DownloadFilter& rows, QWidget* parent)
    : QTreeView(parent)
    , m_rows(rows)
    , m_pulse(new BusyPulse(this))
{
    setAccessibleName(tr("Downloads"));
    setModel(&m_rows);
    setItemDelegateForColumn(DownloadListModel::Progress, new ProgressDelegate(*m_pulse, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setUpColumns();
    connect(m_pulse, &BusyPulse::moved, this, &DownloadView::moveBusyBars);
}

void DownloadView::setUpColumns()
{
    setSortingEnabled(true);
    sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    QHeaderView* columns = header();
    columns->setFirstSectionMovable(true);
    offerColumns(*columns);
    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(digit * 5);
    // These two share what the window has; a wider bar shows finer parts.
    columns->setSectionResizeMode(DownloadListModel::Name, QHeaderView::Stretch);
    columns->setSectionResizeMode(DownloadListModel::Progress, QHeaderView::Stretch);
    columns->resizeSection(DownloadListModel::Size, digit * 11);
    columns->resizeSection(DownloadListModel::Speed, digit * 13);
    columns->resizeSection(DownloadListModel::Left, digit * 11);
    columns->resizeSection(DownloadListModel::Added, digit * 14);
}

int DownloadView::sourceRow(const QModelIndex& index) const
{
    return m_rows.mapToSource(index).row();
}

bool DownloadView::showRow(int sourceRow)
{
    const QModelIndex index =
        m_rows.mapFromSource(m_rows.sourceModel()->index(sourceRow, DownloadListModel::Name));
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

QList<int> DownloadView::selectedSourceRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(sourceRow(m_rows.index(row, DownloadListModel::Name)));
    }
    return rows;
}

void DownloadView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        Q_EMIT toggleRequested();
    else
        QTreeView::keyPressEvent(event);
}

void DownloadView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void DownloadView::moveBusyBars()
{
    const int column = DownloadListModel::Progress;
    viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
}

} // namespace tributary
