#pragma once

#include "ui/looks/measures.h"

#include <Qt>

class QTableView;
class QTreeView;

namespace tributary {

// Give a small table the head and the rows of the list of downloads.
void dressAsList(QTreeView& table, Qt::TextElideMode elided = Qt::ElideRight,
                 Density density = Density::Compact);
void dressAsList(QTableView& table);

} // namespace tributary
