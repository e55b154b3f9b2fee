#include "ui/list/view/current_sight.h"

#include "ui/list/view/download_view.h"

#include <QScrollBar>

#include <utility>

namespace tributary {

CurrentSight::CurrentSight(DownloadView& view)
    : QObject(&view)
    , m_view(view)
{
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &CurrentSight::look);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &CurrentSight::look);
    connect(view.model(), &QAbstractItemModel::layoutChanged, this, &CurrentSight::look);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, &CurrentSight::look);
    connect(&view, &DownloadView::currentMoved, this, &CurrentSight::look);
}

void CurrentSight::look()
{
    const QModelIndex current = m_view.currentIndex();
    const bool isInSight = !current.isValid() || m_view.isSeen(current.row(), current.row());
    if (std::exchange(m_isInSight, isInSight) != isInSight)
        Q_EMIT changed(isInSight);
}

} // namespace tributary
