#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QTreeView>

namespace tributary {

// The list of downloads as assistive technology sees it. It is Qt's own but for one thing that Qt's can't
// have: cells whose progress is a value. Cells come to be when somebody asks for them, and go with their
// rows.
class AccessibleList : public QAccessibleWidget,
                       public QAccessibleTableInterface
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    ,
                       public QAccessibleSelectionInterface
#endif
{
public:
    explicit AccessibleList(QTreeView& view);
    ~AccessibleList() override;

    // First the heads of the columns, then the cells row by row.
    QAccessibleInterface* child(int index) const override;
    // The number by which events name the cell.
    static int childOf(const QModelIndex& index);
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // A row's first cell stands for the row.
    int selectedItemCount() const override { return selectedRowCount(); }
    QList<QAccessibleInterface*> selectedItems() const override;
    bool isSelected(QAccessibleInterface* item) const override;
    bool select(QAccessibleInterface* item) override;
    bool unselect(QAccessibleInterface* item) override;
    bool selectAll() override;
    bool clear() override;
#endif

private:
    QAccessibleInterface* cell(const QModelIndex& index) const;
    QAccessibleInterface* head(int column) const;
    void forgetLostCells();
    bool changeSelection(int row, QItemSelectionModel::SelectionFlags how);

    QTreeView& m_view;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    mutable QHash<int, QAccessible::Id> m_heads;
};

} // namespace tributary
