#include "ui/window/filter_list.h"

#include "ui/widgets/themed_icon.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tributary {

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr int besideCount = 8;

class CountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool active = option.state.testFlag(QStyle::State_Active);
        QColor color = option.palette.color(active ? QPalette::Active : QPalette::Inactive,
                                            selected ? QPalette::HighlightedText : QPalette::WindowText);
        if (!selected)
            color.setAlphaF(index.data(countRole).toInt() > 0 ? 0.75F : 0.4F);
        painter->save();
        painter->setPen(color);
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(option.rect.adjusted(besideCount, 0, -besideCount, 0), static_cast<int>(side),
                          QLocale().toString(index.data(countRole).toInt()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.rwidth() += option.fontMetrics.horizontalAdvance(QStringLiteral("00000")) + 2 * besideCount;
        size.setHeight(qMax(size.height(), option.fontMetrics.height() + 6));
        return size;
    }
};

} // namespace

FilterList::FilterList(const QString& name, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setItemDelegate(new CountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setIconSize({16, 16});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // It is part of the window, not a field to write in.
    viewport()->setBackgroundRole(QPalette::Window);
}

void FilterList::addChoice(const QString& icon, const QString& name)
{
    new QListWidgetItem(themedIcon(icon), name, this);
    setCount(QListWidget::count() - 1, 0);
    if (currentRow() < 0)
        setCurrentRow(0);
}

void FilterList::setCount(int row, int count)
{
    QListWidgetItem* choice = item(row);
    if (choice->data(countRole) == QVariant(count))
        return;
    choice->setData(countRole, count);
    choice->setData(Qt::AccessibleTextRole,
                    QString(choice->text() + QLatin1String(", ") + QString::number(count)));
}

int FilterList::count(int row) const
{
    return item(row)->data(countRole).toInt();
}

QSize FilterList::sizeHint() const
{
    const int width = sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width();
    return {width, sizeHintForRow(0) * QListWidget::count() + 2 * frameWidth()};
}

QSize FilterList::minimumSizeHint() const
{
    return {sizeHintForColumn(0), sizeHintForRow(0) * 2};
}

} // namespace tributary
