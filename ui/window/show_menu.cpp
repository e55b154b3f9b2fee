#include "ui/window/show_menu.h"

#include "ui/window/filter_list.h"

#include <QActionGroup>

namespace tributary {

ShowMenu::ShowMenu(const QList<FilterList*>& lists, QWidget* parent)
    //: The menu of the states and types of downloads that the list can show.
    : QMenu(tr("Show"), parent)
{
    for (FilterList* list : lists) {
        if (!isEmpty())
            addSeparator();
        add(*list);
    }
}

void ShowMenu::add(FilterList& list)
{
    auto* one = new QActionGroup(this);
    for (int row = 0; row < list.QListWidget::count(); ++row) {
        QAction* action = addAction(list.item(row)->icon(), list.item(row)->text());
        action->setCheckable(true);
        action->setChecked(row == list.currentRow());
        one->addAction(action);
        connect(action, &QAction::triggered, &list, [&list, row] { list.setCurrentRow(row); });
    }
    connect(&list, &FilterList::currentRowChanged, one, [one](int row) {
        if (row >= 0)
            one->actions().at(row)->setChecked(true);
    });
}

} // namespace tributary
