#pragma once

#include <QMenu>

class QTreeView;

namespace tributary {

// The orders in which the list can be: what a click on the head of a column does, for who has no mouse.
class SortMenu : public QMenu
{
    Q_OBJECT

public:
    // The view must have its model already.
    explicit SortMenu(QTreeView& view);

private:
    void tick();
    void add(const QString& name, int column);
    void sort(int column, Qt::SortOrder direction);

    QTreeView& m_view;
    QAction* m_descending = nullptr;
};

} // namespace tributary
