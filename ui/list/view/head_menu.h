#pragma once

#include <QMenu>

class QHeaderView;
class QTreeView;

namespace tributary {

class ColumnMenu;

// The menu of the heads of the list's columns: the way back to the order of the queue, and the choice of
// columns.
class HeadMenu : public QMenu
{
    Q_OBJECT

public:
    // Offers itself on the view's header.
    HeadMenu(QTreeView& view, ColumnMenu& columns);

private:
    void tick();

    QHeaderView& m_header;
    ColumnMenu& m_columns;
    QAction* m_queueOrder;
};

} // namespace tributary
