#include "ui/list/view/progress_delegate.h"

#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/busy_pulse.h"
#include "ui/list/view/progress_paint.h"

#include <QApplication>
#include <QPainter>

namespace tributary {

namespace {

constexpr QMargins aroundBar(8, 3, 4, 3);
constexpr int besideText = 6;

QStyle* styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

void paintBackground(QPainter* painter, const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem empty = option;
    empty.text.clear();
    empty.icon = {};
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
}

QRect barRect(const QStyleOptionViewItem& option)
{
    return QStyle::visualRect(option.direction, option.rect, option.rect.marginsRemoved(aroundBar));
}

QColor plainTextColor(const QStyleOptionViewItem& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active);
    return option.palette.color(active ? QPalette::Active : QPalette::Inactive,
                                selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

ProgressDelegate::ProgressDelegate(BusyPulse& pulse, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_pulse(pulse)
{
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintBackground(painter, item);

    const auto picture = index.data(DownloadListModel::ProgressRole).value<ProgressPicture>();
    const ProgressColors colors = progressColors(item.palette);
    ProgressPlace place{.rect = barRect(item), .direction = item.direction, .phase = 0};
    if (picture.look == ProgressLook::Busy)
        place.phase = m_pulse.phase();
    paintProgressBar(painter, picture, place, colors);

    const QRect textRect = place.rect.adjusted(besideText, 0, -besideText, 0);
    const QString text = item.fontMetrics.elidedText(picture.text, Qt::ElideRight, textRect.width());
    painter->save();
    painter->setFont(item.font);
    painter->setPen(picture.look == ProgressLook::TextOnly ? plainTextColor(item) : colors.text);
    painter->drawText(
        textRect,
        static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
            Qt::TextSingleLine,
        text);
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(
        qMax(size.height(), option.fontMetrics.height() + aroundBar.top() + aroundBar.bottom() + 4));
    return size;
}

} // namespace tributary
