#include "ui/failure_remedies.h"

#include "ui/download_list_model.h"
#include "ui/error_text.h"
#include "ui/links.h"
#include "ui/question.h"
#include "ui/questions.h"
#include "ui/replace_link_dialog.h"
#include "ui/sign_in_dialog.h"
#include "ui/wanted_secrets.h"
#include "ui/when_done.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace tributary {

namespace {

QString serverOf(const QUrl& link)
{
    return link.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

FailureRemedies::FailureRemedies(const DownloadListModel& downloads, QWidget* window)
    : QObject(window)
    , m_downloads(downloads)
    , m_window(window)
{
    connect(&downloads, &DownloadListModel::rowsChanged, this, &FailureRemedies::noteChanges);
}

void FailureRemedies::noteChanges(const std::vector<int>& rows)
{
    for (const int row : rows) {
        const DownloadSnapshot download = m_downloads.snapshotAt(row);
        if (!m_window->isVisible())
            continue;
        if (isTurnedAway(download) && !m_askedAbout.contains(serverOf(download.url.toUrl())))
            askFor(download.url.toUrl());
        if (isTurnedAwayByProxy(download) && !m_hasAskedForTheProxy)
            askForTheProxy(download);
    }
}

void FailureRemedies::signIn(DownloadId id)
{
    const auto download = m_downloads.find(id);
    if (download && isTurnedAwayByProxy(*download))
        askForTheProxy(*download);
    else if (download)
        askFor(download->url.toUrl());
}

// Others may go through a proxy of their own, which is not to hear of this login: they only try again.
void FailureRemedies::askForTheProxy(const DownloadSnapshot& download)
{
    m_hasAskedForTheProxy = true;
    const Secrets wanted = secretsFor(download);
    auto* dialog = new SignInDialog(download.url.host(), wanted, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::accepted, this, [this, dialog, id = download.id] {
        Q_EMIT secretsGiven({id}, dialog->secrets());
        Q_EMIT retryRequested(turnedAwayByProxy());
    });
    dialog->open();
}

QList<DownloadId> FailureRemedies::turnedAwayByProxy() const
{
    QList<DownloadId> ids;
    for (int row = 0; row < m_downloads.rowCount(); ++row) {
        if (isTurnedAwayByProxy(m_downloads.snapshotAt(row)))
            ids.append(m_downloads.at(row).id());
    }
    return ids;
}

void FailureRemedies::askFor(const QUrl& link)
{
    const QString server = serverOf(link);
    Secrets wanted;
    for (const auto& [secrets, ids] : wantedBy(server))
        wanted |= Secrets::fromInt(secrets);
    if (!wanted)
        return;
    m_askedAbout.insert(server);
    auto* dialog = new SignInDialog(link.host(), wanted, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::accepted, this,
            [this, dialog, server] { give(server, dialog->secrets()); });
    dialog->open();
}

// To each what it lacks: one that needs no cookie isn't sent any.
void FailureRemedies::give(const QString& server, const RequestSecrets& secrets)
{
    QList<DownloadId> supplied;
    for (const auto& [wanted, ids] : wantedBy(server)) {
        const RequestSecrets fitting = onlyThose(secrets, Secrets::fromInt(wanted));
        if (fitting == RequestSecrets())
            continue;
        Q_EMIT secretsGiven(ids, fitting);
        supplied.append(ids);
    }
    if (!supplied.isEmpty())
        Q_EMIT retryRequested(supplied);
}

WantedSecrets FailureRemedies::wantedBy(const QString& server) const
{
    WantedSecrets wanted;
    for (int row = 0; row < m_downloads.rowCount(); ++row) {
        const DownloadSnapshot download = m_downloads.snapshotAt(row);
        if (isHeldUp(download) && serverOf(download.url.toUrl()) == server)
            wanted[secretsFor(download).toInt()].append(download.id);
    }
    return wanted;
}

void FailureRemedies::trust(DownloadId id)
{
    const auto download = m_downloads.find(id);
    if (!download || !download->error || !download->error->doubt || m_question)
        return;
    const CertificateDoubt doubt = *download->error->doubt;
    m_question = askToTrust(m_window, doubt, [this, doubt] { believe(doubt); });
}

// All that failed for it go on.
void FailureRemedies::believe(const CertificateDoubt& doubt)
{
    Q_EMIT trustGiven({.host = doubt.host, .fingerprint = doubt.fingerprint});
    QList<DownloadId> ids;
    for (int row = 0; row < m_downloads.rowCount(); ++row) {
        const DownloadSnapshot download = m_downloads.snapshotAt(row);
        const bool isInDoubt =
            download.state == DownloadState::Failed && download.error && download.error->doubt;
        if (isInDoubt && download.error->doubt->host == doubt.host &&
            download.error->doubt->fingerprint == doubt.fingerprint)
            ids.append(download.id);
    }
    Q_EMIT retryRequested(ids);
}

void FailureRemedies::replaceLink(DownloadId id)
{
    const auto row = m_downloads.rowOf(id);
    if (!row)
        return;
    const QList<QUrl> copied = linksIn(QGuiApplication::clipboard()->text());
    auto* dialog = new ReplaceLinkDialog(m_downloads.at(*row).name(), linesOf(copied.mid(0, 1)), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplaceLinkDialog::accepted, this, [this, dialog, id] { useLink(id, dialog->link()); });
    dialog->open();
}

void FailureRemedies::useLink(DownloadId id, const QUrl& link)
{
    if (!m_replaceLink)
        return;
    Q_EMIT said(tr("Asking the server…"));
    whenDone(m_replaceLink(id, link), this, [this](const Expected<void>& outcome) {
        if (outcome)
            Q_EMIT said(tr("The link was replaced."));
        else
            Q_EMIT refused(tr("The link was not replaced."),
                           errorText(outcome.error()) + u'\n' + outcome.error().detail);
    });
}

} // namespace tributary
