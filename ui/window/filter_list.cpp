#include "ui/window/filter_list.h"

#include "ui/looks/choice_delegate.h"

#include <QScrollBar>

namespace tributary {

FilterList::FilterList(const QString& name, QWidget* parent)
    : ToldList(parent)
{
    setAccessibleName(name);
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // The list of filters looks like a part of the window, not like a field to write in.
    viewport()->setBackgroundRole(QPalette::Window);
}

void FilterList::addChoice(const QIcon& icon, const QString& name)
{
    new QListWidgetItem(icon, name, this);
    setCount(ToldList::count() - 1, 0);
    if (currentRow() < 0)
        setCurrentRow(0);
}

void FilterList::setCount(int row, int count)
{
    QListWidgetItem* choice = item(row);
    if (choice->data(ChoiceDelegate::countRole) == QVariant(count))
        return;
    choice->setData(ChoiceDelegate::countRole, count);
    choice->setData(Qt::AccessibleTextRole,
                    QString(choice->text() + QLatin1String(", ") + QString::number(count)));
}

void FilterList::setOffered(int row, bool offered)
{
    if (isRowHidden(row) != offered)
        return;
    setRowHidden(row, !offered);
    // Typed letters choose what is enabled, seen or not.
    QListWidgetItem* choice = item(row);
    choice->setFlags(offered ? choice->flags() | Qt::ItemIsEnabled : choice->flags() & ~Qt::ItemIsEnabled);
    updateGeometry();
}

int FilterList::count(int row) const
{
    return item(row)->data(ChoiceDelegate::countRole).toInt();
}

QSize FilterList::sizeHint() const
{
    const int width = sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width();
    int offered = 0;
    for (int row = 0; row < ToldList::count(); ++row)
        offered += isRowHidden(row) ? 0 : 1;
    return {width, sizeHintForRow(0) * offered + 2 * frameWidth()};
}

QSize FilterList::minimumSizeHint() const
{
    return {sizeHintForColumn(0), sizeHintForRow(0) * 2};
}

// Qt goes to the last choice also where it can't be seen.
QModelIndex FilterList::moveCursor(CursorAction action, Qt::KeyboardModifiers keys)
{
    QModelIndex to = ToldList::moveCursor(action, keys);
    while (to.isValid() && isRowHidden(to.row()))
        to = to.siblingAtRow(to.row() - 1);
    return to;
}

} // namespace tributary
