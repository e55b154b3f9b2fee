#include "ui/list/view/sort_menu.h"

#include "ui/list/rows/download_list_model.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QTreeView>

namespace tributary {

SortMenu::SortMenu(QTreeView& view)
    //: The menu of the orders in which the list can be.
    : QMenu(tr("Sort by"), &view)
    , m_view(view)
{
    auto* one = new QActionGroup(this);
    //: The list is shown in the order in which downloads will start.
    add(tr("Queue order"), -1);
    for (int column = 0; column < view.header()->count(); ++column)
        add(view.model()->headerData(column, Qt::Horizontal, DownloadListModel::WholeNameRole).toString(),
            column);
    for (QAction* action : actions())
        one->addAction(action);
    addSeparator();
    //: The list begins with the highest number or the latest time.
    m_descending = addAction(tr("Descending"));
    m_descending->setCheckable(true);
    connect(m_descending, &QAction::triggered, this, [this](bool isDescending) {
        sort(m_view.header()->sortIndicatorSection(),
             isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(view.header(), &QHeaderView::sortIndicatorChanged, this, &SortMenu::tick);
    tick();
}

void SortMenu::add(const QString& name, int column)
{
    QAction* action = addAction(name);
    action->setCheckable(true);
    action->setData(column);
    connect(action, &QAction::triggered, this,
            [this, column] { sort(column, m_view.header()->sortIndicatorOrder()); });
}

void SortMenu::sort(int column, Qt::SortOrder direction)
{
    m_view.sortByColumn(column, column < 0 ? Qt::AscendingOrder : direction);
}

void SortMenu::tick()
{
    // Qt counts the absence of an arrow as a column behind the last.
    const QHeaderView& header = *m_view.header();
    const int column = header.sortIndicatorSection() < header.count() ? header.sortIndicatorSection() : -1;
    for (QAction* action : actions()) {
        if (action != m_descending && !action->isSeparator())
            action->setChecked(action->data().toInt() == column);
    }
    m_descending->setEnabled(column >= 0);
    m_descending->setChecked(column >= 0 && header.sortIndicatorOrder() == Qt::DescendingOrder);
}

} // namespace tributary
