#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_id.h"
#include "core/values/download/download_request.h"
#include "core/values/download/download_terms.h"
#include "core/values/download/request_secrets.h"
#include "core/values/network/kept_link.h"
#include "core/values/network/network_profile.h"
#include "ui/failures/person_at_work.h"
#include "ui/list/rows/listed_ids.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUrl>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QDialog;
class QWidget;

namespace tributary {

class DownloadListModel;
class DownloadOrders;
class Question;
class Settings;
struct DownloadSnapshot;

// The downloads that lack secrets, by the kinds that they lack.
using WantedSecrets = std::map<Secrets::Int, QList<DownloadId>>;

// Carries out what a person does about failures: another link, a name and a password, or whatever else the
// list does not keep. A server that wants one is asked about once, for all downloads that it has turned away;
// so is a proxy, until others are chosen in the settings, and a certificate that proves nothing. Each is
// asked about once more where the person has answered, or has had a single download tried again, and that was
// in vain. A server of which a person added one link among several is not asked about without being told to:
// they would be asked out of the blue about one of many. Nor is anybody asked about what another program has
// added. While the window is hidden, or somebody is at something in it or at another program, the question
// waits.
class FailureRemedies : public QObject
{
    Q_OBJECT

public:
    FailureRemedies(DownloadOrders& orders, const DownloadListModel& downloads, const Settings& settings,
                    QWidget* window);

    // Remembers who got a login: a server that asks again after that has not accepted it.
    void noteLogins(const QList<DownloadRequest>& requests);
    // Remembers what a browser or a script has added: nobody at the window waits for it.
    void noteFromElsewhere(const QList<DownloadId>& ids);
    // A person has had these tried again. Of several nobody waits for one.
    void noteResumed(const QList<DownloadId>& ids);
    // The downloads that were resumed last, another program has had tried again.
    void noteResumedFromElsewhere() { m_triedAgain.clear(); }
    // A run has failed, and the list shows it.
    void noteFailed(DownloadId id);
    void replaceLink(DownloadId id);
    // Has a download go on from a link without asking; says so where it does.
    QFuture<Expected<void>> goOnFrom(DownloadId id, const OtherLink& link);
    void signIn(DownloadId id);
    // Whether the dialog for a login is about this download too, and is open or opens in a moment.
    bool isAskingAbout(DownloadId id) const;
    // Asks whether a certificate that proves nothing is to be believed all the same.
    void trust(DownloadId id);
    // Asks whether a file is kept that the server's own checksum contradicts.
    void keepFile(DownloadId id);

Q_SIGNALS:
    void retryRequested(const QList<tributary::DownloadId>& ids);
    void accepted(tributary::DownloadId id, const tributary::DownloadChange& change);
    // Something went on, or why it couldn't.
    void said(const QString& message);
    // Tells what the window is doing; an empty message says that it is done.
    void saidUnderWay(const QString& message);
    void refused(const QString& text, const QString& explanation);

private:
    // The servers, proxies or certificates that a person is to be asked about, and those that a person was
    // asked about or is being asked about, each by its name.
    struct Askings
    {
        QSet<QString> due;
        QSet<QString> asked;

        void note(const QString& name)
        {
            if (!asked.contains(name))
                due.insert(name);
        }
        void noteAnew(const QString& name)
        {
            asked.remove(name);
            due.insert(name);
        }
        void noteAsked(const QString& name)
        {
            asked.insert(name);
            due.remove(name);
        }
        QString takeDue()
        {
            const QString name = *due.begin();
            due.remove(name);
            return name;
        }
    };

    struct AllAskings
    {
        Askings servers;
        Askings proxies;
        Askings certificates;
        QString now; // the name that the open dialog is about

        bool anyDue() const
        {
            return !servers.due.isEmpty() || !proxies.due.isEmpty() || !certificates.due.isEmpty();
        }
    };

    void noteChanges(const std::vector<int>& rows);
    void noteServers(const QList<DownloadRequest>& requests);
    bool cameAmongSeveral(const DownloadSnapshot& download) const;
    void noteProxy(const ProxyChoice& usual);
    void askAboutThoseDue();
    // The first is the one that the person meant, where there is one.
    void askFor(const QString& server, DownloadId first = {});
    QString nameOf(DownloadId id) const;
    // The dialog, which is about to open, is about the server, the proxy or the certificate of that name.
    void follow(const QDialog& dialog, const QString& name);
    void askForTheProxy(const DownloadSnapshot& download);
    std::pair<QList<DownloadId>, QList<DownloadId>> byWhoAsks(const QList<DownloadId>& ids) const;
    void give(const QString& server, DownloadId asked, const RequestSecrets& secrets);
    void giveToProxy(const QString& proxy, DownloadId asked, RequestSecrets secrets);
    QList<DownloadId> turnedAwayBy(const QString& proxy) const;
    QList<DownloadId> inDoubtFor(const QString& certificate) const;
    std::optional<QString> userTried(const WantedSecrets& wanted) const;
    void believe(const CertificateDoubt& doubt, const QString& certificate);
    void accept(DownloadId id, const Checksum& file);
    WantedSecrets wantedBy(const QString& server, DownloadId asked) const;
    void useLink(DownloadId id, const QUrl& link);

    DownloadOrders& m_orders;
    const DownloadListModel& m_downloads;
    PersonAtWork m_person;
    QWidget* m_window;
    QPointer<Question> m_question;
    ProxyChoice m_usualProxy;
    // Links that were typed and refused, for a person who goes on with one of them.
    QHash<DownloadId, QUrl> m_refusedLinks;
    QSet<QString> m_serversAmongSeveral; // those of links that were added together last
    ListedIds m_fromElsewhere;
    QSet<DownloadId> m_triedAgain; // what a person had tried again last
    AllAskings m_askings;
    // The users of the logins that a person has given for links and proxies; those from before a restart are
    // not known.
    QHash<KeptLink, QString> m_usersOfLinks;
    QHash<QString, QString> m_usersOfProxies;
};

} // namespace tributary
