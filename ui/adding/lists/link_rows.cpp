#include "ui/adding/lists/link_rows.h"

#include "core/values/naming/list_search.h"
#include "ui/list/view/small_table.h"

#include <QAccessible>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace tributary {

LinkItem::LinkItem(int place, const QString& name, const QUrl& url, const QStringList& cells)
    : QTreeWidgetItem(cells)
    , m_place(place)
    , m_kind(fileKindOf(name))
    , m_name(name)
{
    const QString link = url.toDisplayString(QUrl::RemoveFragment).toCaseFolded();
    m_byHost = url.host() + u' ' + link;
    m_key = name.toCaseFolded() + u'\n' + link;
}

bool LinkItem::isTicked() const
{
    return checkState(LinkRows::NameColumn) == Qt::Checked;
}

// Sizes that nobody knows come last in both directions.
bool LinkItem::operator<(const QTreeWidgetItem& other) const
{
    const auto& that = static_cast<const LinkItem&>(other);
    const int column = treeWidget() ? treeWidget()->sortColumn() : LinkRows::NameColumn;
    if (column == LinkRows::LinkColumn)
        return m_byHost < that.m_byHost;
    if (column != LinkRows::SizeColumn)
        return m_nameKey && that.m_nameKey && m_nameKey->compare(*that.m_nameKey) < 0;
    if (m_size && that.m_size)
        return *m_size < *that.m_size;
    const bool isUpwards = treeWidget()->header()->sortIndicatorOrder() == Qt::AscendingOrder;
    return m_size.has_value() != that.m_size.has_value() && m_size.has_value() == isUpwards;
}

LinkRows::LinkRows(QTreeWidget& list, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_collator(nameCollator())
{
    // A name that is cut still tells the type of its file, and a link its host.
    dressAsList(m_list, Qt::ElideMiddle);
    m_list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    // The list's own order stays until a head is clicked. The list itself would move rows under the pointer
    // whenever a server tells a size.
    QHeaderView* const head = m_list.header();
    head->setSectionsClickable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSortIndicatorShown(true);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &LinkRows::sort);
    connect(&m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* changed, int column) {
        if (column != NameColumn)
            return;
        auto& item = static_cast<LinkItem&>(*changed);
        spread(item);
        Q_EMIT ticksChanged();
        tell(item);
    });
}

void LinkRows::add(const QList<LinkItem*>& items)
{
    m_items.append(items);
    QList<QTreeWidgetItem*> rows;
    rows.reserve(items.size());
    for (LinkItem* const item : items)
        rows.append(item);
    m_list.addTopLevelItems(rows);
}

// Keys for names take a while to make, and most lists are never sorted.
void LinkRows::sort(int column, Qt::SortOrder order)
{
    if (column == NameColumn) {
        for (LinkItem* const item : std::as_const(m_items)) {
            if (!item->hasNameKey())
                item->setNameKey(m_collator);
        }
    }
    m_list.sortItems(column, order);
}

void LinkRows::filter(const QString& text)
{
    const QStringList words = searchedWords(text.toCaseFolded());
    for (int row = 0; row < m_list.topLevelItemCount(); ++row) {
        auto* const item = static_cast<LinkItem*>(m_list.topLevelItem(row));
        const bool isLeftOut =
            !std::ranges::all_of(words, [item](const QString& word) { return item->holds(word); });
        if (item->isLeftOut() == isLeftOut)
            continue;
        item->setLeftOut(isLeftOut);
        m_list.setRowHidden(row, {}, isLeftOut);
    }
    Q_EMIT ticksChanged();
}

void LinkRows::tick(const std::function<bool(const LinkItem&)>& isWanted)
{
    {
        const QSignalBlocker oneByOne(m_list.model());
        for (LinkItem* const item : std::as_const(m_items)) {
            if (!item->isLeftOut())
                item->setCheckState(NameColumn, isWanted(*item) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list.viewport()->update();
    Q_EMIT ticksChanged();
}

void LinkRows::untick(int place)
{
    LinkItem& item = at(place);
    if (!item.isTicked())
        return;
    {
        const QSignalBlocker oneAlone(m_list.model());
        item.setCheckState(NameColumn, Qt::Unchecked);
    }
    m_list.viewport()->update();
    Q_EMIT ticksChanged();
    tell(item);
}

QList<FileKind> LinkRows::kindsShown() const
{
    QList<FileKind> kinds;
    for (const LinkItem* const item : m_items) {
        if (!item->isLeftOut() && !kinds.contains(item->kind()))
            kinds.append(item->kind());
    }
    std::ranges::sort(kinds);
    return kinds;
}

QList<int> LinkRows::ticked() const
{
    QList<int> places;
    for (int row = 0; row < m_list.topLevelItemCount(); ++row) {
        const auto* const item = static_cast<const LinkItem*>(m_list.topLevelItem(row));
        if (item->isTicked())
            places.append(item->place());
    }
    return places;
}

int LinkRows::tickedAndHidden() const
{
    return static_cast<int>(std::ranges::count_if(
        m_items, [](const LinkItem* item) { return item->isLeftOut() && item->isTicked(); }));
}

// A tick for one of several rows that are selected is for all of them.
void LinkRows::spread(const LinkItem& item)
{
    if (!item.isSelected())
        return;
    const QList<QTreeWidgetItem*> selected = m_list.selectedItems();
    const QSignalBlocker oneByOne(m_list.model());
    for (QTreeWidgetItem* const other : selected) {
        if (!static_cast<const LinkItem*>(other)->isLeftOut())
            other->setCheckState(NameColumn, item.checkState(NameColumn));
    }
    m_list.viewport()->update();
}

// Qt doesn't tell readers of a tick.
void LinkRows::tell(LinkItem& item) const
{
    if (!QAccessible::isActive() || item.isLeftOut())
        return;
    int before = 0;
    for (int row = m_list.indexOfTopLevelItem(&item) - 1; row >= 0; --row)
        before += static_cast<const LinkItem*>(m_list.topLevelItem(row))->isLeftOut() ? 0 : 1;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent change(&m_list, changed);
    // The heads of the columns are the first children.
    change.setChild((before + 1) * m_list.columnCount());
    QAccessible::updateAccessibility(&change);
}

} // namespace tributary
