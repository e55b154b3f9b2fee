#include "ui/list/view/small_table.h"

#include "ui/list/view/list_head.h"
#include "ui/looks/roomy_rows.h"

#include <QTableView>
#include <QTreeView>

namespace tributary {

namespace {

// Where the columns can be sorted, the table lets the head be clicked itself.
ListHead* headFor(QWidget& table, Density density = Density::Compact)
{
    auto* head = new ListHead(&table, density);
    head->setSectionsClickable(false);
    head->setSectionsMovable(false);
    head->setStretchLastSection(true);
    return head;
}

} // namespace

void dressAsList(QTreeView& table, Qt::TextElideMode elided, Density density)
{
    table.setHeader(headFor(table, density));
    table.setItemDelegate(new RoomyRows(&table, elided, density));
    table.setRootIsDecorated(false);
    table.setUniformRowHeights(true);
}

void dressAsList(QTableView& table)
{
    table.setHorizontalHeader(headFor(table));
    table.setItemDelegate(new RoomyRows(&table));
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight(table.font(), Density::Compact));
}

} // namespace tributary
