#include "ui/list/accessible/accessible_cell.h"

#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccessibleList)
};

QRect onScreen(const QWidget& widget, const QRect& rect)
{
    return {widget.mapToGlobal(rect.topLeft()), rect.size()};
}

} // namespace

QAccessibleInterface* AccessiblePart::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

AccessibleCell::AccessibleCell(QTreeView& view, const QModelIndex& index)
    : AccessiblePart(view)
    , m_index(index)
{
}

bool AccessibleCell::isValid() const
{
    return m_view && m_view->model() && m_index.isValid();
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (!isValid())
        return state;
    state.selectable = true;
    state.focusable = true;
    state.multiSelectable = true;
    state.extSelectable = true;
    state.selected = isSelected();
    state.focused = m_view->currentIndex() == m_index && m_view->hasFocus();
    const bool isHidden = m_view->isColumnHidden(m_index.column());
    state.invisible = isHidden;
    state.offscreen = isHidden || !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    return state;
}

QRect AccessibleCell::rect() const
{
    return isValid() ? onScreen(*m_view->viewport(), m_view->visualRect(m_index)) : QRect();
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
        return {};
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : spoken;
}

void* AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    // A cell without a percentage is no bar.
    if (type == QAccessible::ValueInterface && currentValue().isValid())
        return static_cast<QAccessibleValueInterface*>(this);
    return nullptr;
}

void AccessibleCell::doAction(const QString& name)
{
    if (isValid() && name == toggleAction())
        m_view->selectionModel()->select(m_index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

bool AccessibleCell::isSelected() const
{
    return isValid() && m_view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface*> AccessibleCell::columnHeaderCells() const
{
    QAccessibleInterface* list = parent();
    // The heads are the first children.
    return list && m_index.isValid() ? QList{list->child(m_index.column())} : QList<QAccessibleInterface*>();
}

QVariant AccessibleCell::currentValue() const
{
    return isValid() ? m_index.data(DownloadListModel::PercentRole) : QVariant();
}

AccessibleHead::AccessibleHead(QTreeView& view, int column)
    : AccessiblePart(view)
    , m_column(column)
{
}

bool AccessibleHead::isValid() const
{
    return m_view && m_view->model() && m_column < m_view->header()->count();
}

QAccessible::State AccessibleHead::state() const
{
    QAccessible::State state;
    state.invisible = !isValid() || m_view->isColumnHidden(m_column);
    return state;
}

QRect AccessibleHead::rect() const
{
    if (!isValid())
        return {};
    const QHeaderView& header = *m_view->header();
    return onScreen(*header.viewport(), {header.sectionViewportPosition(m_column), 0,
                                         header.sectionSize(m_column), header.viewport()->height()});
}

QString AccessibleHead::text(QAccessible::Text kind) const
{
    if (isValid() && kind == QAccessible::Name)
        return m_view->model()->headerData(m_column, Qt::Horizontal).toString();
    if (kind != QAccessible::Description || !order())
        return {};
    return *order() == Qt::AscendingOrder ? Words::tr("Ascending") : Words::tr("Descending");
}

void* AccessibleHead::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void AccessibleHead::doAction(const QString& name)
{
    if (!isValid() || name != pressAction())
        return;
    const bool isUp = order() == Qt::AscendingOrder;
    m_view->sortByColumn(m_column, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::optional<Qt::SortOrder> AccessibleHead::order() const
{
    if (!isValid() || m_view->header()->sortIndicatorSection() != m_column)
        return std::nullopt;
    // Running and waiting rows stand in another order, and the head has no arrow either.
    const auto* rows = qobject_cast<const DownloadFilter*>(m_view->model());
    if (rows && rows->order().putsNextByTurn())
        return std::nullopt;
    return m_view->header()->sortIndicatorOrder();
}

} // namespace tributary
