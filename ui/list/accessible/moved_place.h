#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace tributary {

// Tells a screen reader the place of the row that a person has moved. The list has its new order only once
// the queue has answered.
class MovedPlace : public QObject
{
    Q_OBJECT

public:
    explicit MovedPlace(QAbstractItemView& view);

    // The next change of the order is the answer to what a person asked for.
    void expect();

Q_SIGNALS:
    void told(const QString& place);

private:
    void tell();

    QAbstractItemView& m_view;
    QPersistentModelIndex m_moved;
    int m_before = -1; // the row where it was
    QDeadlineTimer m_isExpected;
};

} // namespace tributary
