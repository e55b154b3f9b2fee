#pragma once

#include "ui/looks/measures.h"

#include <QStyledItemDelegate>

namespace tributary {

// Gives the rows of a small list the room that those of the list of downloads have.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width(), usual.height() + spacing::close};
    }
};

} // namespace tributary
