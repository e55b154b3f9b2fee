#pragma once

#include <QMenu>

namespace tributary {

class FilterList;

// The choices of the lists at the window's side, for a window that has no room for these, and for the
// keyboard.
class ShowMenu : public QMenu
{
    Q_OBJECT

public:
    ShowMenu(const QList<FilterList*>& lists, QWidget* parent);

private:
    void add(FilterList& list);
};

} // namespace tributary
