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
    addSeparator();
    //: Shows the columns again as at the first start: which, where, and how wide.
    connect(addAction(tr("Reset columns")), &QAction::triggered, this, &ColumnMenu::reset);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::tick);
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

void ColumnMenu::reset()
{
    for (int column = 0; column < m_header.count(); ++column) {
        m_header.moveSection(m_header.visualIndex(column), column);
        m_header.setSectionHidden(column, column >= DownloadListModel::usualColumns);
    }
    Q_EMIT wasReset();
}

void ColumnMenu::tick()
{
    for (QAction* action : actions()) {
        if (action->isCheckable())
            action->setChecked(!m_header.isSectionHidden(action->data().toInt()));
    }
}

} // namespace tributary
