#include "ui/failures/retry_all.h"

#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/state_group.h"
#include "ui/widgets/themed_icon.h"
#include "ui/words/counted.h"

#include <QAction>

namespace tributary {

RetryAll::RetryAll(const DownloadListModel& downloads, QObject* parent)
    : QObject(parent)
    , m_downloads(downloads)
    //: Tries again all downloads that have failed.
    , m_action(new QAction(themedIcon(u"retry"), tr("Retry all failed"), this))
{
    connect(&downloads, &DownloadListModel::tallyChanged, this, &RetryAll::offer);
    connect(m_action, &QAction::triggered, this, &RetryAll::retry);
    offer();
}

void RetryAll::offer()
{
    m_action->setEnabled(m_downloads.tally().in(StateGroup::Failed) > 0);
}

void RetryAll::retry()
{
    const QList<DownloadId> ids = m_downloads.idsOf(hasFailed);
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    Q_EMIT retryRequested(ids);
    Q_EMIT said(counted(tr("Trying %n download(s) again.", nullptr, count), count));
}

} // namespace tributary
