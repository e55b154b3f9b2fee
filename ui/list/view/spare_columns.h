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
    // The first one goes first.
    SpareColumns(QHeaderView& header, QList<int> columns);

    // Hides as few as there have to be. The header tells nobody.
    void fit(const std::function<bool()>& isTight);
    // A person has shown it although there is no room: it stays.
    void noteShown(int column);
    // Shows what was folded.
    void unfold();
    // As QHeaderView::saveState, with what a person has chosen.
    QByteArray state();

private:
    QHeaderView& m_header;
    QList<int> m_columns;
    QList<int> m_folded;
};

} // namespace tributary
