#pragma once

#include <QMenu>

namespace tributary {

// The menu of a row. Beside what the keys of the list do as well, it shows these keys; each entry has a
// letter to press.
class RowMenu : public QMenu
{
    Q_OBJECT

public:
    RowMenu(const QList<QAction*>& entries, QWidget* parent);

protected:
    void initStyleOption(QStyleOptionMenuItem* option, const QAction* action) const override;
};

} // namespace tributary
