#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

class QHeaderView;

namespace tributary {

// Columns that a narrow list can do without. They go by themselves while there is no room, and come back with
// it; a person's choice of columns stays what it is.
class SpareColumns
{
public:
    // The columns in the order in which they are hidden.
    SpareColumns(QHeaderView& header, QList<int> columns);

    // Hides as few columns as possible. The header sends no signals meanwhile.
    void fit(const std::function<bool()>& isTight);
    // A person has shown it. Where there is no room for it, it stays all the same.
    enum class Room : quint8 { Enough, Lacking };
    void noteShown(int column, Room room);
    // The columns that stay, for the next start.
    const QList<int>& staying() const { return m_staying; }
    // Shows the columns that were folded as well.
    void restoreStaying(const QList<int>& columns);
    // Shows the columns again that were hidden for want of room.
    void unfold();
    // The state that QHeaderView::saveState gives, with the columns that a person has chosen.
    QByteArray state();

private:
    QHeaderView& m_header;
    QList<int> m_columns;
    QList<int> m_folded;
    QList<int> m_staying;
};

} // namespace tributary
