#include "ui/list/view/spare_columns.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <utility>

namespace tributary {

SpareColumns::SpareColumns(QHeaderView& header, QList<int> columns)
    : m_header(header)
    , m_columns(std::move(columns))
{
}

void SpareColumns::fit(const std::function<bool()>& isTight)
{
    unfold();
    const QSignalBlocker quietly(m_header);
    for (const int column : std::as_const(m_columns)) {
        if (!isTight())
            return;
        if (m_header.isSectionHidden(column) || m_staying.contains(column))
            continue;
        m_header.setSectionHidden(column, true);
        m_folded.append(column);
    }
}

void SpareColumns::noteShown(int column, Room room)
{
    const bool wasFolded = m_folded.removeOne(column);
    m_staying.removeOne(column);
    if (wasFolded || room == Room::Lacking)
        m_staying.append(column);
}

void SpareColumns::restoreStaying(const QList<int>& columns)
{
    unfold();
    m_staying = columns;
}

QByteArray SpareColumns::state()
{
    const QList<int> folded = m_folded;
    unfold();
    QByteArray state = m_header.saveState();
    const QSignalBlocker quietly(m_header);
    for (const int column : folded)
        m_header.setSectionHidden(column, true);
    m_folded = folded;
    return state;
}

void SpareColumns::unfold()
{
    const QSignalBlocker quietly(m_header);
    for (const int column : std::as_const(m_folded))
        m_header.setSectionHidden(column, false);
    m_folded.clear();
}

} // namespace tributary
