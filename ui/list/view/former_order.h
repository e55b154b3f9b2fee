#pragma once

#include <QObject>

#include <optional>
#include <utility>

class QTreeView;

namespace tributary {

// How a list was sorted before it was put in another order that no person asked for by name. The first click
// on the head of the same column brings that back, whatever the direction was.
class FormerOrder : public QObject
{
    Q_OBJECT

public:
    explicit FormerOrder(QTreeView& view);

    // Remembers how the list is sorted, before the other order takes over.
    void remember();
    // The head of the column that it was sorted by; empty where that can't be seen.
    QString head() const;

private:
    void follow(int column, Qt::SortOrder direction);

    QTreeView& m_view;
    std::optional<std::pair<int, Qt::SortOrder>> m_before;
};

} // namespace tributary
