#pragma once

#include "ui/looks/looks.h"
#include "ui/looks/measures.h"

#include <QStyledItemDelegate>

namespace tributary {

// Paints a choice at the window's side: its icon, its name, and quietly at the end how many there are.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int countRole = Qt::UserRole + 1;

    // At the side of the window what is chosen keeps off the edges.
    static constexpr int offTheEdges = spacing::tight + spacing::hair;
    explicit ChoiceDelegate(QObject* parent = nullptr, int outside = offTheEdges);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_outside;
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
