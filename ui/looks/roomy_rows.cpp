#include "ui/looks/roomy_rows.h"

#include "ui/looks/chosen_ground.h"
#include "ui/looks/measures.h"
#include "ui/words/own_direction.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

#include <algorithm>

namespace tributary {

namespace {

// The style leaves the rest of the room itself.
int inset(const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const int ofStyle = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return std::max(0, spacing::usual - ofStyle);
}

QStyleOptionViewItem within(QStyleOptionViewItem option)
{
    const int room = inset(option);
    option.rect.adjust(room, 0, -room, 0);
    return option;
}

// The style paints the icon of a chosen row for a dark ground, which nobody would see on ours.
QIcon unchosen(const QStyleOptionViewItem& option)
{
    const qreal scale = option.widget ? option.widget->devicePixelRatioF() : 1;
    const QPixmap usual = option.icon.pixmap(option.decorationSize, scale, QIcon::Normal);
    QIcon icon(usual);
    icon.addPixmap(usual, QIcon::Selected);
    return icon;
}

} // namespace

RoomyRows::RoomyRows(QObject* parent, Qt::TextElideMode elided)
    : QStyledItemDelegate(parent)
    , m_elided(elided)
{
}

void RoomyRows::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Looks& looks = m_looks.of(option->palette);
    option->textElideMode = m_elided;
    option->text = cutAtItsOwnEnd(option->text, option->direction);
    const bool isChosen = option->state.testFlag(QStyle::State_Selected);
    if (isChosen && option->state.testFlag(QStyle::State_Enabled) && !option->icon.isNull())
        option->icon = unchosen(*option);
    option->palette.setColor(QPalette::Highlight, looks.selection);
    option->palette.setColor(QPalette::Normal, QPalette::HighlightedText, looks.ink);
    option->palette.setColor(QPalette::Inactive, QPalette::HighlightedText, looks.ink);
}

void RoomyRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    if (index.column() == 0 && whole.state.testFlag(QStyle::State_Selected))
        paintMark(*painter, whole.rect, whole.direction, m_looks.of(option.palette));
    QStyledItemDelegate::paint(painter, within(option), index);
}

QSize RoomyRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width() + 2 * inset(option),
            std::max(usual.height(), rowHeight(option.font, Density::Compact))};
}

void RoomyRows::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, within(option), index);
}

bool RoomyRows::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    return QStyledItemDelegate::editorEvent(event, model, within(option), index);
}

} // namespace tributary
