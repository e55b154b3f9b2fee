#pragma once

#include <QAccessible>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTreeView>

#include <optional>

namespace tributary {

// A part of the list as assistive technology sees it, without parts of its own.
class AccessiblePart : public QAccessibleInterface
{
public:
    explicit AccessiblePart(QTreeView& view)
        : m_view(&view)
    {
    }

    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

protected:
    QPointer<QTreeView> m_view;
};

// One cell. Where it has a percentage it has it as a value, so that it is read like a progress bar. Its
// action chooses its row, or leaves it again.
class AccessibleCell : public AccessiblePart,
                       public QAccessibleActionInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleValueInterface
{
public:
    AccessibleCell(QTreeView& view, const QModelIndex& index);

    const QPersistentModelIndex& index() const { return m_index; }

    bool isValid() const override;
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    int columnIndex() const override { return m_index.column(); }
    int rowIndex() const override { return m_index.row(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    QPersistentModelIndex m_index;
};

// The head of a column. Its action sorts by the column, and once more the other way round.
class AccessibleHead : public AccessiblePart, public QAccessibleActionInterface
{
public:
    AccessibleHead(QTreeView& view, int column);

    bool isValid() const override;
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text kind) const override;

    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    std::optional<Qt::SortOrder> order() const;

    int m_column;
};

} // namespace tributary
