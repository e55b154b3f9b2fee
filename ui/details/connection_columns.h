#pragma once

#include <QObject>
#include <QSet>

#include <map>

class QTreeView;

namespace tributary {

// The widths of the columns in the table of connections. They follow what the columns hold and the room that
// there is, except for those that a person has set.
class ConnectionColumns : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionColumns(QTreeView& rows);

    // Makes room for what the rows say by now.
    void fit();
    // Hides the column of reasons while it is empty, which would else have the table scroll sideways.
    void showReasons(bool areAny);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int widthOf(int digits) const;
    bool isTheLast(int column) const;
    bool isOurs(int column) const { return !m_byHand.contains(column) && !isTheLast(column); }
    void noteWidth(int column);
    int widestIn(int column) const;
    void shareRoom();
    int wantedFor(int column) const;
    int leastFor(int column) const;

    QTreeView& m_rows;
    std::map<int, int> m_widest; // so far
    QSet<int> m_byHand;
    bool m_isSharing = false;
};

} // namespace tributary
