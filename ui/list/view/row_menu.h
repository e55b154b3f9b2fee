#pragma once

#include <QMenu>

namespace tributary {

// The menu of a row. Beside what the keys of the list do as well, it shows these keys.
class RowMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void initStyleOption(QStyleOptionMenuItem* option, const QAction* action) const override;
};

} // namespace tributary
