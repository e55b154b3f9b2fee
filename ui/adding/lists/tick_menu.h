#pragma once

#include <QMenu>

namespace tributary {

class LinkRows;

// Ways to tick many links of a list at once: those of one kind, or those that were not ticked before.
class TickMenu : public QMenu
{
    Q_OBJECT

public:
    TickMenu(LinkRows& rows, QWidget* parent);

private:
    void offer();

    LinkRows& m_rows;
};

} // namespace tributary
