#include "ui/window/finished_rows.h"

#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/view/removal_undo.h"

#include <QAction>

namespace tributary {

FinishedRows::FinishedRows(const DownloadFilter& rows, QAction& clear, RemovalUndo& removals, QWidget* window)
    : QObject(window)
    , m_rows(rows)
    , m_removals(removals)
    , m_window(window)
{
    clear.setEnabled(false);
    connect(&rows.downloads(), &DownloadListModel::tallyChanged, &clear,
            [&clear](const DownloadTally& tally) { clear.setEnabled(tally.in(StateGroup::Finished) > 0); });
    connect(&clear, &QAction::triggered, this, &FinishedRows::ask);
}

QList<DownloadId> FinishedRows::shown() const
{
    QList<DownloadId> ids;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const ListRow& download = m_rows.downloads().at(m_rows.sourceRow(row));
        if (download.state() == DownloadState::Finished)
            ids.append(download.id());
    }
    return ids;
}

QString FinishedRows::nameOf(DownloadId id) const
{
    const auto download = m_rows.downloads().find(id);
    return download ? nameText(*download) : QString();
}

void FinishedRows::ask()
{
    if (m_question)
        return;
    const QList<DownloadId> ids = shown();
    if (ids.isEmpty())
        Q_EMIT said(tr("The filter shows no finished downloads."));
    else
        m_question = askToClear(m_window, static_cast<int>(ids.size()), nameOf(ids.first()),
                                [this, ids] { remove(ids); });
}

void FinishedRows::remove(QList<DownloadId> ids)
{
    // Some may have been started anew or removed while the question was open.
    ids.removeIf([this](DownloadId id) {
        const auto download = m_rows.downloads().find(id);
        return !download || download->state != DownloadState::Finished;
    });
    m_removals.remove(ids, Removal::MayComeBack);
}

} // namespace tributary
