#pragma once

#include <Qt>

class QTableView;
class QTreeView;

namespace tributary {

// Give a small table the head and the rows of the list of downloads.
void dressAsList(QTreeView& table, Qt::TextElideMode elided = Qt::ElideRight);
void dressAsList(QTableView& table);

} // namespace tributary
