#include "ui/failures/failure_remedies.h"

#include "core/engine/door/download_orders.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/download/found_mismatch.h"
#include "core/values/download/request_secrets.h"
#include "core/values/network/network_profile.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/failures/replace_link_dialog.h"
#include "ui/failures/sign_in_dialog.h"
#include "ui/failures/wanted_secrets.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/settings/settings.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/widgets/when_done.h"
#include "ui/words/links.h"
#include "words/failure_text.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// The server that asks for a login where a redirect has led to another one than the link names.
QString strangerOf(const DownloadSnapshot& download)
{
    return isTurnedAway(download) ? download.error->server : QString();
}

QString serverOf(const QUrl& link)
{
    return link.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString serverOf(const DownloadSnapshot& download)
{
    const QString stranger = strangerOf(download);
    return stranger.isEmpty() ? serverOf(download.url.toUrl()) : stranger;
}

bool isInDoubt(const DownloadSnapshot& download)
{
    return download.state == DownloadState::Failed && download.error && download.error->doubt;
}

// A server with another certificate is another question.
QString certificateOf(const DownloadSnapshot& download)
{
    const CertificateDoubt& doubt = *download.error->doubt;
    return doubt.host + u' ' + QString::fromLatin1(doubt.fingerprint.toHex());
}

// A link that was copied from the list belongs to another download.
QList<QUrl> linksCopiedElsewhere()
{
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    return clipboard && !isOurs(*clipboard) ? linksIn(QGuiApplication::clipboard()->text()) : QList<QUrl>();
}

// The login for another server than the link's own is not for that.
RequestSecrets forThatServer(RequestSecrets secrets, const QString& server)
{
    if (secrets.credentials)
        secrets.logins = {{.host = QUrl(server).host().toLower(),
                           .credentials = *std::exchange(secrets.credentials, std::nullopt),
                           .server = server}};
    return secrets;
}

} // namespace

FailureRemedies::FailureRemedies(DownloadOrders& orders, const DownloadListModel& downloads,
                                 const Settings& settings, QWidget* window)
    : QObject(window)
    , m_orders(orders)
    , m_downloads(downloads)
    , m_person(*window)
    , m_window(window)
    , m_usualProxy(usualNetwork(settings).proxy)
    , m_fromElsewhere(downloads, nullptr)
{
    connect(&downloads, &DownloadListModel::rowsChanged, this, &FailureRemedies::noteChanges);
    connect(&settings, &Settings::changed, this,
            [this, &settings] { noteProxy(usualNetwork(settings).proxy); });
    connect(&m_person, &PersonAtWork::mayBeFree, this, &FailureRemedies::askAboutThoseDue);
}

void FailureRemedies::noteChanges(const std::vector<int>& rows)
{
    for (const int row : rows) {
        const DownloadSnapshot* download = m_downloads.at(row).whole();
        if (!download || m_fromElsewhere.contains(download->id))
            continue;
        if (isTurnedAwayByProxy(*download) && !download->error->proxy.isEmpty())
            m_askings.proxies.note(download->error->proxy);
        if (cameAmongSeveral(*download))
            continue;
        if (isTurnedAway(*download))
            m_askings.servers.note(serverOf(*download));
        if (isInDoubt(*download))
            m_askings.certificates.note(certificateOf(*download));
    }
    askAboutThoseDue();
}

void FailureRemedies::noteResumed(const QList<DownloadId>& ids)
{
    if (ids.size() == 1)
        m_triedAgain = {ids.first()};
}

// A person who tries several downloads again together is asked once for all of them.
void FailureRemedies::noteFailed(DownloadId id)
{
    const auto download = m_downloads.find(id);
    if (!download || !m_triedAgain.contains(id))
        return;
    m_triedAgain.clear();
    if (isTurnedAway(*download))
        m_askings.servers.noteAnew(serverOf(*download));
    if (isTurnedAwayByProxy(*download) && !download->error->proxy.isEmpty())
        m_askings.proxies.noteAnew(download->error->proxy);
    if (isInDoubt(*download))
        m_askings.certificates.noteAnew(certificateOf(*download));
    askAboutThoseDue();
}

bool FailureRemedies::cameAmongSeveral(const DownloadSnapshot& download) const
{
    return !m_serversAmongSeveral.isEmpty() && m_serversAmongSeveral.contains(serverOf(download.url.toUrl()));
}

void FailureRemedies::noteFromElsewhere(const QList<DownloadId>& ids)
{
    for (const DownloadId id : ids)
        m_fromElsewhere.insert(id);
}

// A person who adds one link has that one in mind, whatever came before.
void FailureRemedies::noteServers(const QList<DownloadRequest>& requests)
{
    for (const DownloadRequest& request : requests) {
        if (requests.size() > 1)
            m_serversAmongSeveral.insert(serverOf(request.url));
        else
            m_serversAmongSeveral.remove(serverOf(request.url));
    }
}

// The queue knows none of the logins any more that were for the one before.
void FailureRemedies::noteProxy(const ProxyChoice& usual)
{
    if (std::exchange(m_usualProxy, usual) == usual)
        return;
    m_askings.proxies.asked.clear();
    m_usersOfProxies.clear();
}

void FailureRemedies::askAboutThoseDue()
{
    if (!m_window->isVisible())
        return;
    while (!m_askings.servers.due.isEmpty() && !m_person.isEngaged())
        askFor(m_askings.servers.takeDue());
    while (!m_askings.proxies.due.isEmpty() && !m_person.isEngaged()) {
        const QList<DownloadId> ids = turnedAwayBy(m_askings.proxies.takeDue());
        if (!ids.isEmpty())
            askForTheProxy(*m_downloads.find(ids.first()));
    }
    while (!m_askings.certificates.due.isEmpty() && !m_person.isEngaged()) {
        const QList<DownloadId> ids = inDoubtFor(m_askings.certificates.takeDue());
        if (!ids.isEmpty())
            trust(ids.first());
    }
    if (m_askings.anyDue())
        m_person.callBack();
}

void FailureRemedies::follow(const QDialog& dialog, const QString& name)
{
    m_askings.now = name;
    connect(&dialog, &QDialog::finished, this, [this] {
        m_askings.now.clear();
        // Other questions may have become due meanwhile.
        post(this, [this] { askAboutThoseDue(); });
    });
}

bool FailureRemedies::isAskingAbout(DownloadId id) const
{
    const auto download = m_downloads.find(id);
    if (!download)
        return false;
    const auto isAbout = [this](const QString& name, const QSet<QString>& due) {
        return !name.isEmpty() &&
               (name == m_askings.now || (due.contains(name) && m_person.isFreeInAMoment()));
    };
    if (isTurnedAwayByProxy(*download))
        return isAbout(download->error->proxy, m_askings.proxies.due);
    if (isInDoubt(*download))
        return isAbout(certificateOf(*download), m_askings.certificates.due);
    return isTurnedAway(*download) && isAbout(serverOf(*download), m_askings.servers.due);
}

// Nobody knows which proxy turned the download away before a restart; if one does so again, the person is
// asked again.
void FailureRemedies::signIn(DownloadId id)
{
    const auto download = m_downloads.find(id);
    if (!download)
        return;
    if (!isTurnedAwayByProxy(*download)) {
        askFor(serverOf(*download), id);
    } else if (!download->error->proxy.isEmpty()) {
        askForTheProxy(*download);
    } else {
        m_askings.proxies.asked.clear();
        Q_EMIT retryRequested({id});
    }
}

void FailureRemedies::askForTheProxy(const DownloadSnapshot& download)
{
    const QString proxy = download.error->proxy;
    m_askings.proxies.asked.insert(proxy);
    const Secrets wanted = secretsFor(download);
    auto* dialog = new SignInDialog(
        {.host = download.url.host(),
         .proxy = proxy,
         .isLoginRefused = m_usersOfProxies.contains(proxy),
         .user = wanted & ~Secrets(Secret::ProxyCredentials) ? QString() : m_usersOfProxies.value(proxy),
         .file = nameOf(download.id),
         .others = static_cast<int>(turnedAwayBy(proxy).size()) - 1},
        wanted, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::accepted, this,
            [this, dialog, proxy, id = download.id] { giveToProxy(proxy, id, dialog->secrets()); });
    follow(*dialog, proxy);
    dialog->open();
}

// Gives the login to all downloads that the proxy has turned away. What else is missing goes only to the
// download that a person was asked about.
void FailureRemedies::giveToProxy(const QString& proxy, DownloadId asked, RequestSecrets secrets)
{
    secrets.proxy = proxy;
    if (secrets.proxyCredentials)
        m_usersOfProxies.insert(proxy, secrets.proxyCredentials->user);
    m_orders.supply({asked}, secrets);
    const QList<DownloadId> ids = turnedAwayBy(proxy);
    QList<DownloadId> others = ids;
    others.removeOne(asked);
    if (secrets.proxyCredentials && !others.isEmpty())
        m_orders.supply(others, onlyThose(secrets, Secret::ProxyCredentials));
    m_triedAgain = QSet<DownloadId>(ids.cbegin(), ids.cend());
    Q_EMIT retryRequested(ids);
}

QList<DownloadId> FailureRemedies::turnedAwayBy(const QString& proxy) const
{
    QList<DownloadId> ids;
    for (int row = 0; row < m_downloads.rowCount(); ++row) {
        const DownloadSnapshot* download = m_downloads.at(row).whole();
        if (download && isTurnedAwayByProxy(*download) && download->error->proxy == proxy)
            ids.append(download->id);
    }
    return ids;
}

QString FailureRemedies::nameOf(DownloadId id) const
{
    const auto row = m_downloads.rowOf(id);
    return row ? m_downloads.at(*row).name() : QString();
}

void FailureRemedies::askFor(const QString& server, DownloadId first)
{
    const WantedSecrets lacking = wantedBy(server, first);
    Secrets wanted;
    QList<DownloadId> all;
    for (const auto& [secrets, ids] : lacking) {
        wanted |= Secrets::fromInt(secrets);
        all.append(ids);
    }
    if (!wanted)
        return;
    m_askings.servers.asked.insert(server);
    const auto user = userTried(lacking);
    auto* dialog = new SignInDialog({.host = QUrl(server).host(),
                                     .proxy = {},
                                     .isLoginRefused = user.has_value(),
                                     .user = user.value_or(QString()),
                                     .file = nameOf(all.contains(first) ? first : all.first()),
                                     .others = static_cast<int>(all.size()) - 1},
                                    wanted, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::accepted, this,
            [this, dialog, server, first] { give(server, first, dialog->secrets()); });
    follow(*dialog, server);
    dialog->open();
}

// Gives each download only the secrets that it lacks: a download that needs no cookie isn't sent any.
void FailureRemedies::give(const QString& server, DownloadId asked, const RequestSecrets& secrets)
{
    QList<DownloadId> supplied;
    for (const auto& [wanted, ids] : wantedBy(server, asked)) {
        const RequestSecrets fitting = onlyThose(secrets, Secrets::fromInt(wanted));
        if (fitting == RequestSecrets())
            continue;
        const auto [own, strangers] = byWhoAsks(ids);
        if (!own.isEmpty())
            m_orders.supply(own, fitting);
        if (!strangers.isEmpty())
            m_orders.supply(strangers, forThatServer(fitting, server));
        for (const DownloadId id : ids) {
            if (const auto download = m_downloads.find(id); download && fitting.credentials)
                m_usersOfLinks.insert(download->url, fitting.credentials->user);
        }
        supplied.append(ids);
    }
    m_triedAgain = QSet<DownloadId>(supplied.cbegin(), supplied.cend());
    if (!supplied.isEmpty())
        Q_EMIT retryRequested(supplied);
}

// The downloads whose own server asks for a login, and those that were led to another.
std::pair<QList<DownloadId>, QList<DownloadId>> FailureRemedies::byWhoAsks(const QList<DownloadId>& ids) const
{
    QList<DownloadId> own;
    QList<DownloadId> strangers;
    for (const DownloadId id : ids) {
        const auto download = m_downloads.find(id);
        const bool isLed = download && !strangerOf(*download).isEmpty();
        (isLed ? strangers : own).append(id);
    }
    return {own, strangers};
}

void FailureRemedies::noteLogins(const QList<DownloadRequest>& requests)
{
    noteServers(requests);
    for (const DownloadRequest& request : requests) {
        if (request.credentials)
            m_usersOfLinks.insert(request.url, request.credentials->user);
        else // what was given for it earlier is not what this one goes by
            m_usersOfLinks.remove(request.url);
    }
}

// The user of the login that one of the downloads had which were turned away; empty where nobody knows that
// any more, and nullopt where none had one.
std::optional<QString> FailureRemedies::userTried(const WantedSecrets& wanted) const
{
    for (const auto& [secrets, ids] : wanted) {
        for (const DownloadId id : ids) {
            const auto download = m_downloads.find(id);
            if (!download || !isTurnedAway(*download))
                continue;
            if (m_usersOfLinks.contains(download->url) || isTurnedAwayWithALogin(*download))
                return m_usersOfLinks.value(download->url);
        }
    }
    return std::nullopt;
}

// Downloads that a proxy has turned away are asked about by the proxy's name, or one server would hear what
// is for another. One that failed for something that a login may mend, or may not, is meant only where it was
// asked for.
WantedSecrets FailureRemedies::wantedBy(const QString& server, DownloadId asked) const
{
    WantedSecrets wanted;
    for (int row = 0; row < m_downloads.rowCount(); ++row) {
        const DownloadSnapshot* download = m_downloads.at(row).whole();
        if (!download || !isHeldUp(*download) || isTurnedAwayByProxy(*download) ||
            serverOf(*download) != server)
            continue;
        if (isTurnedAway(*download) || download->secretsMissing || download->id == asked)
            wanted[secretsFor(*download).toInt()].append(download->id);
    }
    return wanted;
}

void FailureRemedies::trust(DownloadId id)
{
    const auto download = m_downloads.find(id);
    if (!download || !isInDoubt(*download) || m_question)
        return;
    const CertificateDoubt doubt = *download->error->doubt;
    const QString certificate = certificateOf(*download);
    m_askings.certificates.noteAsked(certificate);
    m_question = askToTrust(m_window, doubt, nameText(*download),
                            [this, doubt, certificate] { believe(doubt, certificate); });
    follow(*m_question, certificate);
}

// Resumes all downloads that failed for this certificate.
void FailureRemedies::believe(const CertificateDoubt& doubt, const QString& certificate)
{
    m_orders.trust({.host = doubt.host, .fingerprint = doubt.fingerprint});
    Q_EMIT retryRequested(inDoubtFor(certificate));
}

QList<DownloadId> FailureRemedies::inDoubtFor(const QString& certificate) const
{
    QList<DownloadId> ids;
    for (int row = 0; row < m_downloads.rowCount(); ++row) {
        const DownloadSnapshot* download = m_downloads.at(row).whole();
        if (download && isInDoubt(*download) && certificateOf(*download) == certificate)
            ids.append(download->id);
    }
    return ids;
}

void FailureRemedies::keepFile(DownloadId id)
{
    const auto download = m_downloads.find(id);
    const auto mismatch = download && download->error ? foundMismatchIn(*download->error) : std::nullopt;
    if (!mismatch || m_question)
        return;
    m_question = askToKeep(m_window, *mismatch, nameText(*download),
                           [this, id, file = mismatch->found] { accept(id, file); });
}

// The download is tried again only once the queue has noted the acceptance: a retry without that would fetch
// the whole file anew.
void FailureRemedies::accept(DownloadId id, const Checksum& file)
{
    const DownloadChange acceptance{.accepted = file};
    whenDone(m_orders.change(id, acceptance), this,
             [this, id, acceptance](const Expected<DownloadTerms>& terms) {
                 if (!terms) {
                     Q_EMIT refused(tr("The file was not kept."), errorLines(terms.error()));
                     return;
                 }
                 Q_EMIT accepted(id, acceptance);
                 Q_EMIT retryRequested({id});
             });
}

void FailureRemedies::replaceLink(DownloadId id)
{
    const auto row = m_downloads.rowOf(id);
    if (!row)
        return;
    const QList<QUrl> copied = linksCopiedElsewhere();
    const QUrl offered = copied.size() == 1 ? copied.first() : m_refusedLinks.value(id);
    auto* dialog = new ReplaceLinkDialog(m_downloads.at(*row).name(), m_downloads.at(*row).link().toUrl(),
                                         offered, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplaceLinkDialog::accepted, this, [this, dialog, id] { useLink(id, dialog->link()); });
    dialog->open();
}

void FailureRemedies::useLink(DownloadId id, const QUrl& link)
{
    Q_EMIT saidUnderWay(tr("Asking the server…"));
    whenDone(goOnFrom(id, {.url = link}), this, [this, id, link](const Expected<void>& outcome) {
        Q_EMIT saidUnderWay({});
        m_refusedLinks.remove(id);
        if (outcome)
            return;
        m_refusedLinks.insert(id, link);
        Q_EMIT refused(tr("The link was not replaced."), errorLines(outcome.error()));
    });
}

// Where the link is the download's own, it lacked only the headers.
QFuture<Expected<void>> FailureRemedies::goOnFrom(DownloadId id, const OtherLink& link)
{
    const auto download = m_downloads.find(id);
    if (download && download->secretsMissing && link.sent && download->url == KeptLink(link.url)) {
        const RequestSecrets brought{.cookies = link.sent->cookies, .headers = link.sent->headers};
        m_orders.supply({id}, onlyThose(brought, download->secretsMissing));
        Q_EMIT retryRequested({id});
        return QtFuture::makeReadyFuture(Expected<void>());
    }
    const auto row = m_downloads.rowOf(id);
    const QString name = row ? m_downloads.at(*row).name() : link.url.fileName();
    const QFuture<Expected<void>> answer = m_orders.replaceLink(id, link.url, link.sent);
    whenDone(answer, this, [this, name](const Expected<void>& outcome) {
        if (outcome)
            //: %1: the name of a download.
            Q_EMIT said(tr("The link of “%1” was replaced.").arg(name));
    });
    return answer;
}

} // namespace tributary
