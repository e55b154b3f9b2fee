#pragma once

#include "core/values/download/download_id.h"

#include <QCollator>
#include <QString>

#include <vector>

namespace tributary {

class DownloadRows;

// A name and the row that it had when the ordering began.
struct NamedRow
{
    QString name;
    DownloadId id;
    int row = 0;
};

// Orders rows as the language orders names, digits as numbers, and equal names by age. May be called on any
// thread.
std::vector<NamedRow> inOrderOfNames(std::vector<NamedRow> rows, const QCollator& collator);

// How the rows of the list stand by their names. It takes long to make: it is made when it is asked for, and
// then kept while rows come, go and get other names. A list that is still coming would ask at each turn;
// then it is made once, aside, and until then all rows stand alike.
class NameOrder
{
public:
    explicit NameOrder(const DownloadRows& downloads);

    int placeOf(int row);

    // Notes rows that have come, or have got another name.
    void place(int firstRow, int lastRow);
    void remove(int firstRow, int lastRow);
    // Rows have gone from all over the list: of each row the number that it has now, below zero for one that
    // has gone.
    void renumber(const std::vector<int>& numbers);

    // Has the order made on another thread, even if nobody has asked for it yet.
    void await();
    // Somebody has asked while the list was coming, or will.
    bool isAwaited() const { return m_state == State::Awaited; }
    std::vector<NamedRow> namedRows() const;
    const QCollator& collator() const { return m_collator; }
    void adopt(const std::vector<NamedRow>& rows);

private:
    enum class State : quint8 { Unasked, Awaited, Made };

    void forget();
    void settle();
    void number();
    bool isBefore(int left, int right) const;

    const DownloadRows& m_downloads;
    QCollator m_collator;
    State m_state = State::Unasked;
    // Rows in their order, and of each row its place among them; the places are empty until they are needed.
    std::vector<int> m_rows;
    std::vector<int> m_places;
    // New rows that have no place in the order yet.
    std::vector<int> m_unplaced;
};

} // namespace tributary
