#include "ui/list/accessible/accessible_list.h"

#include "ui/list/accessible/accessible_cell.h"

namespace tributary {

AccessibleList::AccessibleList(QTreeView& view)
    : QAccessibleWidget(&view, QAccessible::Tree)
    , m_view(view)
{
}

AccessibleList::~AccessibleList()
{
    for (const QAccessible::Id id : m_cells.values() + m_heads.values())
        QAccessible::deleteAccessibleInterface(id);
}

void* AccessibleList::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (type == QAccessible::SelectionInterface)
        return static_cast<QAccessibleSelectionInterface*>(this);
#endif
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleList::columnCount() const
{
    return m_view.model() ? m_view.model()->columnCount() : 0;
}

int AccessibleList::rowCount() const
{
    return m_view.model() ? m_view.model()->rowCount() : 0;
}

int AccessibleList::childCount() const
{
    return (rowCount() + 1) * columnCount();
}

QAccessibleInterface* AccessibleList::child(int index) const
{
    const int columns = columnCount();
    if (columns == 0 || index < 0)
        return nullptr;
    return index < columns ? head(index) : cellAt(index / columns - 1, index % columns);
}

QAccessibleInterface* AccessibleList::childAt(int x, int y) const
{
    return cell(m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
}

int AccessibleList::indexOfChild(const QAccessibleInterface* child) const
{
    for (const auto& [column, id] : m_heads.asKeyValueRange()) {
        if (QAccessible::accessibleInterface(id) == child)
            return column;
    }
    const auto* known = dynamic_cast<const AccessibleCell*>(child);
    return known && known->isValid() ? childOf(known->index()) : -1;
}

int AccessibleList::childOf(const QModelIndex& index)
{
    return (index.row() + 1) * index.model()->columnCount() + index.column();
}

QAccessibleInterface* AccessibleList::focusChild() const
{
    return m_view.hasFocus() ? cell(m_view.currentIndex()) : nullptr;
}

QAccessibleInterface* AccessibleList::cellAt(int row, int column) const
{
    return m_view.model() ? cell(m_view.model()->index(row, column)) : nullptr;
}

QAccessibleInterface* AccessibleList::cell(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto known = m_cells.constFind(QPersistentModelIndex(index));
    if (known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    auto* made = new AccessibleCell(m_view, index);
    m_cells.insert(made->index(), QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* AccessibleList::head(int column) const
{
    if (const auto known = m_heads.constFind(column); known != m_heads.cend())
        return QAccessible::accessibleInterface(*known);
    auto* made = new AccessibleHead(m_view, column);
    m_heads.insert(column, QAccessible::registerAccessibleInterface(made));
    return made;
}

int AccessibleList::selectedCellCount() const
{
    return static_cast<int>(m_view.selectionModel()->selectedIndexes().size());
}

QList<QAccessibleInterface*> AccessibleList::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const QModelIndex& index : m_view.selectionModel()->selectedIndexes())
        cells.append(cell(index));
    return cells;
}

QString AccessibleList::columnDescription(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal).toString();
}

QString AccessibleList::rowDescription(int row) const
{
    return m_view.model()->headerData(row, Qt::Vertical).toString();
}

int AccessibleList::selectedRowCount() const
{
    return static_cast<int>(m_view.selectionModel()->selectedRows().size());
}

QList<int> AccessibleList::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view.selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

bool AccessibleList::isRowSelected(int row) const
{
    return m_view.selectionModel()->isRowSelected(row, {});
}

bool AccessibleList::selectRow(int row)
{
    return changeSelection(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

bool AccessibleList::unselectRow(int row)
{
    return changeSelection(row, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
}

bool AccessibleList::changeSelection(int row, QItemSelectionModel::SelectionFlags how)
{
    const QModelIndex index = m_view.model()->index(row, 0);
    if (index.isValid())
        m_view.selectionModel()->select(index, how);
    return index.isValid();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

QList<QAccessibleInterface*> AccessibleList::selectedItems() const
{
    QList<QAccessibleInterface*> items;
    for (const QModelIndex& index : m_view.selectionModel()->selectedRows())
        items.append(cell(index));
    return items;
}

bool AccessibleList::isSelected(QAccessibleInterface* item) const
{
    const auto* known = dynamic_cast<const AccessibleCell*>(item);
    return known && known->isSelected();
}

bool AccessibleList::select(QAccessibleInterface* item)
{
    const auto* known = dynamic_cast<const AccessibleCell*>(item);
    return known && known->isValid() && selectRow(known->rowIndex());
}

bool AccessibleList::unselect(QAccessibleInterface* item)
{
    const auto* known = dynamic_cast<const AccessibleCell*>(item);
    return known && known->isValid() && unselectRow(known->rowIndex());
}

bool AccessibleList::selectAll()
{
    m_view.selectAll();
    return true;
}

bool AccessibleList::clear()
{
    m_view.clearSelection();
    return true;
}

#endif

void AccessibleList::modelChange(QAccessibleTableModelChangeEvent* event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forgetLostCells();
}

// A cell knows its place by itself; those of rows that are gone must go as well. Others stay whatever Qt
// says: it calls another order of the rows a reset, too, and a reader may be at any of them.
void AccessibleList::forgetLostCells()
{
    for (auto known = m_cells.begin(); known != m_cells.end();) {
        if (known.key().isValid()) {
            ++known;
            continue;
        }
        QAccessible::deleteAccessibleInterface(*known);
        known = m_cells.erase(known);
    }
}

} // namespace tributary
