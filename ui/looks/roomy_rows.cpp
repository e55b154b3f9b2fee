#include "ui/looks/roomy_rows.h"

#include "ui/looks/chosen_ground.h"
#include "ui/looks/measures.h"
#include "ui/words/cut_text.h"
#include "ui/words/own_direction.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

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

bool isChosen(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

// As the style counts it when it cuts words itself.
int roomForWords(const QStyleOptionViewItem& option, const QStyle& style)
{
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).width() - 2 * margin;
}

// Whether a row begins or ends with the cell.
struct Ends
{
    bool first = false;
    bool last = false;
};

// A tree says which cell of a row it paints, a table does not.
Ends endsOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const Position position = option.viewItemPosition;
    if (position == Position::Invalid)
        return {.first = index.column() == 0, .last = index.column() == index.model()->columnCount() - 1};
    return {.first = position == Position::Beginning || position == Position::OnlyOne,
            .last = position == Position::End || position == Position::OnlyOne};
}

// The part of a row's ground that lies under a cell. The ground goes on beyond the cell where the row does.
void paintGroundOf(const QStyleOptionViewItem& option, const Ends& ends, const Looks& looks,
                   QPainter& painter)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto room = [](bool isEnd) { return isEnd ? spacing::hair : -2 * measure::radius; };
    // The first row begins at the very edge of its list.
    const QRectF place = QRectF(option.rect)
                             .adjusted(room(mirrored ? ends.last : ends.first), 1,
                                       -room(mirrored ? ends.first : ends.last), -1);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    // A table has painted the cell in the system's highlight already.
    painter.fillRect(option.rect, looks.paper);
    paintGround(painter, place, option.direction, looks, {.chosen = true});
    painter.restore();
}

// Paints the mark and takes its place from the cell.
void paintMarkOfChoice(QStyleOptionViewItem& cell, QPainter& painter, const QStyle& style)
{
    QStyleOptionButton mark;
    mark.direction = cell.direction;
    mark.palette = cell.palette;
    mark.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, cell.widget);
    mark.state = cell.state & (QStyle::State_Enabled | QStyle::State_Active);
    mark.state |= cell.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style.drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, &painter, cell.widget);
    const QRect words = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    cell.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    const QRect before = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    if (cell.direction == Qt::RightToLeft)
        cell.rect.adjust(0, 0, words.right() - before.right(), 0);
    else
        cell.rect.adjust(words.left() - before.left(), 0, 0, 0);
}

} // namespace

RoomyRows::RoomyRows(QObject* parent, Qt::TextElideMode elided, Density density)
    : QStyledItemDelegate(parent)
    , m_elided(elided)
    , m_density(density)
{
}

Qt::TextElideMode RoomyRows::cutOf(const QModelIndex& index) const
{
    return index.data(SentenceRole).toBool() ? Qt::ElideRight : m_elided;
}

// A chosen row has its own ground, and the style paints words and icons on it as on the paper.
void RoomyRows::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = cutOf(index);
    option->text = cutAtItsOwnEnd(option->text, option->direction);
    if (index.data(StandsBackRole).toBool())
        option->palette.setColor(QPalette::Text, m_looks.of(option->palette).quiet);
    if (isChosen(*option))
        option->state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
}

void RoomyRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isChosen(option))
        paintGroundOf(option, endsOf(option, index), m_looks.of(option.palette), *painter);
    QStyleOptionViewItem cell = within(option);
    initStyleOption(&cell, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    cell.text = cutText(cell.fontMetrics, cell.text, cell.textElideMode, roomForWords(cell, *style));
    if (index.data(OneOfSeveralRole).toBool())
        paintMarkOfChoice(cell, *painter, *style);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
}

QSize RoomyRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width() + 2 * inset(option), std::max(usual.height(), rowHeight(option.font, m_density))};
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
