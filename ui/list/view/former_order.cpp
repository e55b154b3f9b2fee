#include "ui/list/view/former_order.h"

#include <QHeaderView>
#include <QTreeView>

namespace tributary {

FormerOrder::FormerOrder(QTreeView& view)
    : QObject(&view)
    , m_view(view)
{
    connect(view.header(), &QHeaderView::sortIndicatorChanged, this, &FormerOrder::follow);
}

void FormerOrder::remember()
{
    m_before = {m_view.header()->sortIndicatorSection(), m_view.header()->sortIndicatorOrder()};
}

QString FormerOrder::head() const
{
    const bool isSeen = m_before && !m_view.isColumnHidden(m_before->first);
    return isSeen ? m_view.model()->headerData(m_before->first, Qt::Horizontal).toString() : QString();
}

void FormerOrder::follow(int column, Qt::SortOrder direction)
{
    // Qt counts the absence of an arrow as a column.
    if (!m_before || column < 0 || column >= m_view.header()->count())
        return;
    const auto [before, itsDirection] = *m_before;
    m_before.reset();
    if (before == column && itsDirection != direction)
        m_view.sortByColumn(before, itsDirection);
}

} // namespace tributary
