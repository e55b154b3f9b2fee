#pragma once

#include <Qt>

#include <vector>

namespace tributary {

class DownloadListModel;

// The order of the rows by what a column means, not by its text. Equal ones stand in the order they came, so
// that a row doesn't jump while its neighbour changes.
class DownloadOrder
{
public:
    explicit DownloadOrder(const DownloadListModel& downloads)
        : m_downloads(downloads)
    {
    }

    // In an order by time or by turn, downloads that run may stand above all others.
    enum class Running : quint8 { OnTop, AmongOthers };
    void setRunning(Running running) { m_running = running; }
    Running running() const { return m_running; }

    // Whether rows sorted by the column are in an order by time or by turn.
    static bool heedsRunning(int column);

    // The parts of a list that has running ones on top: those, then what waits or is paused, then all others.
    // Other lists are one part, the rest.
    enum class Tier : quint8 { Running, Next, Rest };
    Tier tierOf(int row) const;

    // Whether what runs and what waits stand in the order in which they start, and only the rest by the
    // column: so the list is at first, with the newest of the rest on top. A person who turns that around
    // gets the oldest on top of each part.
    bool putsNextByTurn() const;
    // The part of a row as far as its place there is by turn; else the rest.
    Tier turnTierOf(int row) const;

    // Column -1 is the order of the queue, by priority and place; what is finished comes last.
    void setColumn(int column, Qt::SortOrder order);
    int column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }

    // Whether one row of the list comes before another.
    bool isBefore(int left, int right) const;
    void sort(std::vector<int>& rows) const;

private:
    bool putsRunningOnTop() const;
    void sortByTurn(std::vector<int>& rows) const;
    void sortByColumn(std::vector<int>& rows) const;

    const DownloadListModel& m_downloads;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    Running m_running = Running::AmongOthers;
};

} // namespace tributary
