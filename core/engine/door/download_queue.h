#pragma once

#include "core/engine/door/common_limits.h"
#include "core/values/basics/watching.h"
#include "core/values/download/download_event.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/download/placement.h"
#include "core/values/download/request_secrets.h"
#include "core/values/download/usual_network.h"
#include "core/values/naming/category.h"
#include "core/values/naming/list_search.h"
#include "core/values/network/host_profile.h"
#include "core/values/network/keyring.h"
#include "core/values/network/network_reach.h"
#include "core/values/queue/queue_limits.h"
#include "core/values/queue/queue_totals.h"
#include "core/values/queue/store_report.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tributary {

struct StoredDownload;

// The one door to the engine, for the window, the terminal and library users. It lives on its creator's
// thread and speaks to the engine's own thread by posted calls; its signals come on the creator's thread.
// No future of a queue outlives it without an answer: its end answers those that are open, with
// ErrorKind::Cancelled where an answer can be an error, else with nothing in it.
class DownloadQueue : public QObject
{
    Q_OBJECT

public:
    // The list is in memory only.
    explicit DownloadQueue(QueueLimits limits, QObject* parent = nullptr);
    // The same under limits that several queues share. Of its own limits count the jobs, eachHost.downloads
    // and the hours in which its schedule pauses; setLimits sets those, and leaves the common ones alone.
    DownloadQueue(QueueLimits limits, const CommonLimits& common, QObject* parent = nullptr);
    // The same, with a list that is kept in a store of its own.
    DownloadQueue(QueueLimits limits, const CommonLimits& common, const QString& storePath,
                  const UsualNetwork& network = {}, std::shared_ptr<Keyring> keyring = {},
                  QObject* parent = nullptr);
    // The list is kept in the store at this path, and goes on from what is there; restored and storeReported
    // tell. Where the store cannot be used the list is in memory only.
    DownloadQueue(QueueLimits limits, const QString& storePath, const UsualNetwork& network = {},
                  QObject* parent = nullptr);
    // The same, with a keyring for what the store never keeps: passwords, cookies and the like.
    DownloadQueue(QueueLimits limits, const QString& storePath, const UsualNetwork& network,
                  std::shared_ptr<Keyring> keyring, QObject* parent = nullptr);
    // Pauses what runs and saves its progress, within a second; a later queue on the same store resumes it.
    ~DownloadQueue() override;

    // Before storeReported this waits for the store, which knows what ids there have been.
    QList<DownloadId> add(const QList<DownloadRequest>& requests, Placement placement = {});
    DownloadId add(const DownloadRequest& request, Placement placement = {});

    // All that was asked of the queue before this, be it to add, cancel, remove, move, or to set a priority
    // or a rate, is carried out, and no kill and no loss of power takes it back: the next queue on the same
    // store knows of it. What could not be written is an error; it is tried again, and so may this be. Ready
    // at once where the list is in memory only. Without this, what was asked is durable within a second. Of a
    // pause, its own future comes first.
    QFuture<Expected<void>> kept();

    // What is asked of several takes as long as it takes, and holds up nobody: the caller never waits, and
    // orders are carried out in the order in which they were given. What an order makes no sense for (a
    // finished download that is to be paused) is passed over.

    // Stops transfers at once and tells, once that is safely on disk, of one where each connection stood, and
    // what else of it is here: together the positions cover all that is. Of one that was not running,
    // nothing.
    QFuture<SegmentPositions> pause(DownloadId id);
    QFuture<void> pause(const QList<DownloadId>& ids);
    QFuture<void> pauseAll();
    // As pauseAll, for a program that is about to end: a later queue on the same store goes on with them.
    void suspendAll();
    void resume(DownloadId id) { resume(QList{id}); }
    // What is paused, failed or cancelled waits for its turn again.
    void resume(const QList<DownloadId>& ids);
    void resumeAll(); // what is paused
    // As resume, and what waits to be tried again is tried at once.
    void retry(const QList<DownloadId>& ids);
    // The termination signal: cooperative, nothing is retried and no progress comes after it, the partial is
    // removed.
    void cancel(DownloadId id) { cancel(QList{id}); }
    void cancel(const QList<DownloadId>& ids);
    // Forgets downloads; their files stay. One that is running is stopped first.
    void remove(DownloadId id) { remove(QList{id}); }
    void remove(const QList<DownloadId>& ids);

    // Who waits is started in the order of the list: by priority, then by position. Moves stay within a
    // priority. What is finished has no turn any more: it is not moved, and steps and indexes pass it over.
    void setPriority(const QList<DownloadId>& ids, Priority priority);
    void move(const QList<DownloadId>& ids, ListMove where);
    // The first of them comes to be at that index; the others follow it in the order they have.
    void moveTo(const QList<DownloadId>& ids, qsizetype index);
    // For rows that are dropped: puts them before next.
    void moveBefore(const QList<DownloadId>& ids, DownloadId next);

    // Goes on from another link with what is here, when that brings a file of the same size and the same
    // bytes where both have them; else the answer says why not, and all stays as it was.
    QFuture<Expected<void>> replaceLink(DownloadId id, const QUrl& link);
    // Another path for a download that does not run: what is here of it goes along, to another volume by a
    // copy, and it is not started before that is done. A file that is whole stays on its volume. One that was
    // just paused or has just finished has its turn once all of it is saved. Clobbers nothing: Conflict when
    // the name is taken, when it runs, or while another move or link of it is on its way.
    QFuture<Expected<void>> relocate(DownloadId id, const QString& path);
    // What the list does not keep (secretsMissing), a server asks for (AuthRequired) or a proxy (ProxyFailed,
    // 407); resume goes on with it. A login at the usual proxy then holds for all that go through the one
    // that asked (DownloadError::proxy).
    void supply(const QList<DownloadId>& ids, const RequestSecrets& secrets);

    // In which folders files of which sort go that are added by category. They are kept in the store.
    void setCategories(const QList<Category>& categories);

    // As it stands; nothing for one that is not in the list.
    QFuture<std::optional<DownloadSnapshot>> snapshot(DownloadId id);
    // The downloads that match, or all of them, in the order of the list: by priority, then by position.
    QFuture<QList<DownloadSnapshot>> list(const ListSearch& search = {});

    // What happened to a download, oldest first, as far as the store remembers it.
    QFuture<QList<DownloadEvent>> history(DownloadId id);

    // The whole list as JSON (docs/download-list.schema.json), without secrets; of how many downloads.
    QFuture<Expected<qsizetype>> exportList(const QString& path);
    // All that is in the file, behind what is in the list; or nothing, and why.
    QFuture<Expected<qsizetype>> importList(const QString& path);

    // For whatever runs from now on.
    void setUsualNetwork(const UsualNetwork& network);
    // Closely until it is said otherwise.
    void setWatching(Watching watching);
    void setLimits(const QueueLimits& limits);
    // The limit of these alone, beside the common one; at once for those that run.
    void setRate(const QList<DownloadId>& ids, std::optional<qint64> bytesPerSecond);
    // What the system says of the network: who waits for it goes on at once.
    void noteNetwork(NetworkReach reach);
    // What was learned of hosts in the last two weeks.
    QFuture<QList<HostProfile>> hosts();
    void forgetHosts(const QStringList& hosts);

    // A certificate that a download has failed for (DownloadError::doubt) is believed from the next run on,
    // for its host and until it shows another one. Kept in the store.
    void trust(const TrustedCertificate& certificate);
    void distrust(const QStringList& hosts);
    QFuture<QList<TrustedCertificate>> trusted();

    // Asks the server what it offers for this, without keeping a byte. Each request and answer is told the
    // log in a line, secrets masked, before the answer comes.
    QFuture<Expected<ProbeReport>> probe(const DownloadRequest& request, LogReader log = {});

Q_SIGNALS:
    // Once, before any other: what the store had, in the order of the list.
    void restored(const QList<tributary::DownloadSnapshot>& downloads);
    // How opening the store went.
    void storeReported(const tributary::StoreOutcome& outcome);
    // With restored, and whenever they were set.
    void categoriesChanged(const QList<tributary::Category>& categories);
    // The list could not be written; it is tried again, and told once until that goes well.
    void storeUnwritable(const tributary::DownloadError& error);
    void added(const QList<tributary::DownloadSnapshot>& downloads);
    void probed(tributary::DownloadId id, const tributary::ProbeReport& report);
    // What changed, in batches, at most ten a second, or one while nobody looks; of each download as it
    // stands by then. What was added, removed, completed, skipped or failed is told with them.
    void progressed(const QList<tributary::DownloadSnapshot>& changed);
    void retrying(tributary::DownloadId id, const tributary::RetryNotice& notice);
    void completed(tributary::DownloadId id, const tributary::DownloadResult& result);
    void skipped(tributary::DownloadId id, const QString& path);
    void failed(tributary::DownloadId id, const tributary::FailureNotice& notice);
    void removed(const QList<tributary::DownloadId>& ids);
    // After each batch that changed them.
    void totalsChanged(const tributary::QueueTotals& totals);
    // Each request and answer in a line, secrets masked; also what was found and mended on disk.
    void logged(tributary::DownloadId id, const QString& line, tributary::LogKind kind);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;

    enum class Sharing : quint8 { Alone, WithOthers };
    DownloadQueue(QueueLimits limits, const CommonLimits& common, Sharing sharing, QObject* parent);
    void openStore(const QString& path, const UsualNetwork& network, std::shared_ptr<Keyring> keyring);

    template<typename Call>
    void command(Call&& call);
    template<typename Call>
    QFuture<void> commandWithEnd(Call&& call);
    // As a question: call(dispatcher, then) answers by then(answer).
    template<typename T, typename Call>
    QFuture<T> ask(Call&& call);
    QList<DownloadId> nextIds(qsizetype count);
    void addListed(const QList<StoredDownload>& downloads);
};

} // namespace tributary
