#include "ui/list/view/column_menu.h"

#include "ui/list/rows/download_list_model.h"

#include <QHeaderView>

namespace tributary {

ColumnMenu::ColumnMenu(QHeaderView& header)
    //: The menu of the list's columns, in which a person chooses those that are shown.
    : QMenu(tr("Columns"), &header)
    , m_header(header)
{
    for (int column = 1; column < header.count(); ++column)
        add(column);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::tick);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { popup(m_header.mapToGlobal(at)); });
}

void ColumnMenu::add(int column)
{
    QAction* action = addAction(
        m_header.model()->headerData(column, Qt::Horizontal, DownloadListModel::WholeNameRole).toString());
    action->setCheckable(true);
    action->setData(column);
    connect(action, &QAction::triggered, &m_header,
            [this, column](bool isShown) { m_header.setSectionHidden(column, !isShown); });
}

void ColumnMenu::tick()
{
    for (QAction* action : actions())
        action->setChecked(!m_header.isSectionHidden(action->data().toInt()));
}

} // namespace tributary
