#pragma once

#include <QMenu>

class QHeaderView;

namespace tributary {

// Lets a person hide columns and bring them back. The first column always stays.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    // Offers itself on the header, which has its model already.
    explicit ColumnMenu(QHeaderView& header);

    // Ticks the columns that are seen now: some come and go with the room.
    void tick();

private:
    void add(int column);

    QHeaderView& m_header;
};

} // namespace tributary
