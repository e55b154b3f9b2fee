#pragma once

#include "ui/list/rows/name_key.h"
#include "ui/words/file_kind.h"

#include <QObject>
#include <QTreeWidgetItem>
#include <QUrl>

#include <functional>
#include <optional>

class QTreeWidget;

namespace tributary {

// A link of a list, with what it is found and sorted by.
class LinkItem : public QTreeWidgetItem
{
public:
    LinkItem(int place, const QString& name, const QUrl& url, const QStringList& cells);

    // The index of the link in the list as a person gave it.
    int place() const { return m_place; }
    FileKind kind() const { return m_kind; }
    bool isTicked() const;
    bool holds(const QString& folded) const { return m_key.contains(folded); }
    // Makes the key by which the link is sorted by its name. Links without keys count as equal.
    void setNameKey(const QCollator& collator) { m_nameKey.emplace(collator, m_name); }
    bool hasNameKey() const { return m_nameKey.has_value(); }
    bool isLeftOut() const { return m_isLeftOut; }
    void setLeftOut(bool isLeftOut) { m_isLeftOut = isLeftOut; }
    std::optional<qint64> size() const { return m_size; }
    void setSize(std::optional<qint64> size) { m_size = size; }

    bool operator<(const QTreeWidgetItem& other) const override;

private:
    int m_place;
    FileKind m_kind;
    QString m_name;
    QString m_byHost;
    // Folded once, since each letter of a filter is looked for in each link.
    QString m_key;
    std::optional<NameKey> m_nameKey;
    std::optional<qint64> m_size;
    // Qt would search the list for the row of each link after a sort.
    bool m_isLeftOut = false;
};

// Filters, sorts and ticks the links of a list. Ticks for many at once reach only links that the filter
// shows; those that it hides keep theirs.
class LinkRows : public QObject
{
    Q_OBJECT

public:
    enum Column : int { NameColumn, LinkColumn, SizeColumn };

    LinkRows(QTreeWidget& list, QObject* parent);

    // The list takes them over; they are in the order of their places.
    void add(const QList<LinkItem*>& items);
    // The link of a place, wherever it is shown.
    LinkItem& at(int place) const { return *m_items.at(place); }
    const QList<LinkItem*>& items() const { return m_items; }

    // Shows only links that have each of the words in the name or the address.
    void filter(const QString& text);
    void tick(const std::function<bool(const LinkItem&)>& isWanted);
    // Takes the tick from one link alone, whatever else is selected.
    void untick(int place);
    QList<FileKind> kindsShown() const;
    // The places of ticked links, in the order in which they are shown.
    QList<int> ticked() const;
    int tickedAndHidden() const;

Q_SIGNALS:
    void ticksChanged();

private:
    void sort(int column, Qt::SortOrder order);
    void spread(const LinkItem& item);
    void tell(LinkItem& item) const;

    QTreeWidget& m_list;
    QList<LinkItem*> m_items;
    QCollator m_collator;
};

} // namespace tributary
