#include "ui/list/accessible/progress_teller.h"

#include "ui/list/accessible/accessible_list.h"
#include "ui/list/rows/download_list_model.h"

#include <QAccessible>
#include <QTreeView>

#include <utility>

namespace tributary {

ProgressTeller::ProgressTeller(QTreeView& view, Tell tell)
    : m_view(view)
    , m_tell(std::move(tell))
{
}

void ProgressTeller::note(int firstRow, int lastRow)
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || current.row() < firstRow || lastRow < current.row())
        return;
    noteState(current.siblingAtColumn(DownloadListModel::Name));
    notePercent(current.siblingAtColumn(DownloadListModel::Progress));
}

void ProgressTeller::begin(const QModelIndex& current)
{
    m_at = current.siblingAtColumn(DownloadListModel::Name);
    m_state = m_at.data(DownloadListModel::StateTextRole).toString();
}

// The answer to a command such as Pause. Where the window has the focus elsewhere, it is told there.
void ProgressTeller::noteState(const QModelIndex& name)
{
    const QString before = m_at == name ? m_state : QString();
    begin(name);
    if (before.isEmpty() || before == m_state || !m_view.hasFocus())
        return;
    QAccessibleEvent change(&m_view, QAccessible::NameChanged);
    change.setChild(AccessibleList::childOf(name));
    m_tell(&change);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) && !defined(Q_OS_LINUX)
    // Other systems read no new name aloud.
    QAccessibleAnnouncementEvent spoken(&m_view, m_state);
    m_tell(&spoken);
#endif
}

void ProgressTeller::notePercent(const QModelIndex& bar)
{
    const QVariant percent = bar.data(DownloadListModel::PercentRole);
    if (!percent.isValid() || (m_toldOf == bar && m_toldPercent == percent))
        return;
    m_toldOf = bar;
    m_toldPercent = percent;
    QAccessibleValueChangeEvent change(&m_view, percent);
    change.setChild(AccessibleList::childOf(bar));
    m_tell(&change);
}

} // namespace tributary
