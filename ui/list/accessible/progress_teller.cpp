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
    const QModelIndex bar = m_view.currentIndex().siblingAtColumn(DownloadListModel::Progress);
    if (!bar.isValid() || bar.row() < firstRow || lastRow < bar.row())
        return;
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
