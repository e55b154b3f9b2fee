#include "ui/adding/download_edits.h"

#include "core/engine/door/download_orders.h"
#include "ui/adding/edit_dialog.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/settings/settings.h"
#include "ui/widgets/when_done.h"
#include "words/failure_text.h"

namespace tributary {

DownloadEdits::DownloadEdits(DownloadOrders& orders, const DownloadListModel& downloads,
                             const Settings& settings, QWidget* window)
    : QObject(window)
    , m_orders(orders)
    , m_downloads(downloads)
    , m_settings(settings)
    , m_window(window)
{
}

void DownloadEdits::ask(DownloadId id, Begin begin)
{
    const auto row = m_downloads.rowOf(id);
    if (!row)
        return;
    // The keyring may know them only by what the download has now.
    if (m_downloads.snapshotAt(*row).secretsMissing) {
        refuse(id, {.kind = ErrorKind::NotNow, .detail = {}});
        return;
    }
    // An empty change only reads.
    whenDone(m_orders.change(id, {}), this, [this, id, begin](const Expected<DownloadTerms>& terms) {
        if (terms)
            open(id, *terms, begin);
        else
            refuse(id, terms.error());
    });
}

// The key may have been pressed twice before the first answer came.
void DownloadEdits::open(DownloadId id, const DownloadTerms& terms, Begin begin)
{
    const auto row = m_downloads.rowOf(id);
    if (!row || m_dialog)
        return;
    m_dialog = new EditDialog(m_downloads.at(*row).name(), terms,
                              m_settings.value(setting::connectionsPerFile), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &EditDialog::saveAsked, this, [this, id] { save(id, m_dialog->change()); });
    m_dialog->open();
    if (begin == Begin::AtTheChecksum)
        m_dialog->goToChecksum();
}

void DownloadEdits::save(DownloadId id, const DownloadChange& change)
{
    if (change == DownloadChange()) {
        m_dialog->done(QDialog::Accepted);
        return;
    }
    whenDone(m_orders.change(id, change), this, [this, id, change](const Expected<DownloadTerms>& terms) {
        if (!terms) {
            refuse(id, terms.error());
            return;
        }
        if (m_dialog)
            m_dialog->done(QDialog::Accepted);
        Q_EMIT saved(id, change);
        if (const auto row = m_downloads.rowOf(id))
            //: %1: the name of a download.
            Q_EMIT said(tr("The changes to “%1” were saved.").arg(m_downloads.at(*row).name()));
    });
}

void DownloadEdits::refuse(DownloadId id, const DownloadError& why)
{
    Q_EMIT refused(tr("The download can't be edited."), explanationOf(id, why));
}

// The queue refuses for missing secrets and for a download that runs in the same words.
QString DownloadEdits::explanationOf(DownloadId id, const DownloadError& why) const
{
    const auto row = m_downloads.rowOf(id);
    if (row && m_downloads.snapshotAt(*row).secretsMissing)
        return tr("It has no user name or password yet. Sign in first.");
    const bool isUsual = why.detail.isEmpty() || why.detail.kind() == PhraseKind::NotEditedNow;
    if (why.kind == ErrorKind::NotNow && isUsual)
        return tr("It is running or finished by now.");
    return errorLines(why);
}

} // namespace tributary
