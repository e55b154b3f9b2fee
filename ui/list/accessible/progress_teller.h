#pragma once

#include <QPersistentModelIndex>
#include <QVariant>

#include <functional>

class QAccessibleEvent;
class QTreeView;

namespace tributary {

// Tells assistive technology of the state and the progress of the row that somebody is at; all of them would
// be a babble.
class ProgressTeller
{
public:
    using Tell = std::function<void(QAccessibleEvent*)>;

    ProgressTeller(QTreeView& view, Tell tell);

    // Notes that these rows have changed.
    void note(int firstRow, int lastRow);
    // Notes the row that somebody has come to, and reads there what its state is.
    void begin(const QModelIndex& current);

private:
    void noteState(const QModelIndex& name);
    void notePercent(const QModelIndex& bar);

    QTreeView& m_view;
    Tell m_tell;
    QPersistentModelIndex m_at;
    QString m_state;
    // The row and the percentage that were told last.
    QPersistentModelIndex m_toldOf;
    QVariant m_toldPercent;
};

} // namespace tributary
