#pragma once

#include <QMenu>

class QHeaderView;

namespace tributary {

// Lets a person hide columns and bring them back, each or all as they were at first. The first column always
// stays.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    // The header has its model already.
    explicit ColumnMenu(QHeaderView& header);

    // Ticks the columns that are seen now: some come and go with the room.
    void tick();

Q_SIGNALS:
    // The usual columns are shown in their usual places, as wide as they happened to be.
    void wasReset();

private:
    void add(int column);
    void reset();

    QHeaderView& m_header;
};

} // namespace tributary
