#include "ui/list/view/head_menu.h"

#include "ui/list/view/column_menu.h"
#include "ui/widgets/menu_letters.h"

#include <QHeaderView>
#include <QTreeView>

namespace tributary {

HeadMenu::HeadMenu(QTreeView& view, ColumnMenu& columns)
    : QMenu(view.header())
    , m_header(*view.header())
    , m_columns(columns)
    //: The list is shown in the order in which downloads will start.
    , m_queueOrder(addAction(tr("Queue order")))
{
    m_queueOrder->setCheckable(true);
    connect(m_queueOrder, &QAction::triggered, &view, [&view] { view.sortByColumn(-1, Qt::AscendingOrder); });
    addSeparator();
    addActions(columns.actions());
    new MenuLetters(*this);
    connect(this, &QMenu::aboutToShow, this, &HeadMenu::tick);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { popup(m_header.mapToGlobal(at)); });
}

void HeadMenu::tick()
{
    m_columns.tick();
    // Qt counts the absence of an arrow as a column behind the last.
    const int column = m_header.sortIndicatorSection();
    m_queueOrder->setChecked(column < 0 || column >= m_header.count());
}

} // namespace tributary
