#pragma once

#include "core/engine/door/common_limits.h"
#include "core/engine/door/download_orders.h"
#include "core/engine/shared/before_naming.h"
#include "core/values/basics/watching.h"
#include "core/values/download/connection_story.h"
#include "core/values/download/download_event.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/download/download_terms.h"
#include "core/values/download/placement.h"
#include "core/values/download/request_secrets.h"
#include "core/values/naming/category.h"
#include "core/values/naming/list_search.h"
#include "core/values/network/host_profile.h"
#include "core/values/network/keyring.h"
#include "core/values/network/network_profile.h"
#include "core/values/network/network_reach.h"
#include "core/values/queue/imported_downloads.h"
#include "core/values/queue/queue_limits.h"
#include "core/values/queue/queue_totals.h"
#include "core/values/queue/store_report.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace tributary {

struct FetchedList;
struct ListListener;

// The settings that a queue is made with.
struct QueueSetup
{
    QueueLimits limits = {};
    // Limits that several queues share. Of limits count jobs, eachHost.downloads and the hours in which its
    // schedule pauses; setLimits sets those, and leaves the common ones alone.
    std::optional<CommonLimits> common = {};
    // Where the list is kept, in a store which is made where there is none. The queue goes on from what the
    // store has; restored and storeReported tell how that went. Where the store can't be used, and without a
    // path, the list is in memory only.
    std::optional<QString> storePath = {};
    UsualNetwork network = {};
    // For what the store never has: passwords, cookies and secret headers.
    std::shared_ptr<Keyring> keyring = {};
    // For a program without a store that has to know after a kill what was finished.
    BeforeNaming beforeNaming = {};
    // The signals logged and probed come from the beginning of the list, also to whoever connects to them
    // only behind other work of this turn of the event loop. Without this they come from the connection on.
    bool tellsAll = false;
};

// A list of downloads and what runs them: the one door to the engine, for the window, the terminal and
// library users. A queue belongs to the thread that made it, which needs an event loop. All methods are
// called there, return at once where they do not say otherwise, and are carried out in the order in which
// they were called, on the engine's own threads. All signals come on the queue's thread, from its event loop.
//
// Errors are values: futures of Expected give a DownloadError, whose kind is named with the method where it
// is a particular one. What an order makes no sense for is passed over: ids that are not in the list, a
// finished download that is to be paused. An order for many downloads takes as long as it takes, and holds up
// nobody.
//
// The class has more methods than any other, because there is one for each thing that can be asked of the
// engine. Nearly all of them only pass it on. Besides the engine, the class knows which ids it has given and
// which downloads were cancelled, since it shows no progress of those any more.
//
// No future stays open. The queue's end answers those that are: with ErrorKind::Cancelled where an answer can
// be an error, else with nothing in it. Wait with QFutureWatcher and never by blocking the queue's thread.
class DownloadQueue : public QObject, public DownloadOrders
{
    Q_OBJECT

public:
    explicit DownloadQueue(QueueSetup setup, QObject* parent = nullptr);
    // A queue on its own whose list is in memory only.
    explicit DownloadQueue(QueueLimits limits, QObject* parent = nullptr);
    // Pauses what runs and saves its progress, within a second. A later queue on the same store resumes it.
    ~DownloadQueue() override;

    // Puts downloads at the end of the list, among those of their priority, and gives their ids, which no
    // other download ever gets. Requests are made sound: names and folders safe, numbers within their bounds.
    // A link that can't be fetched becomes a download that fails. Before
    // storeReported this blocks until the store has been opened, which knows what ids there have been.
    QList<DownloadId> add(const QList<DownloadRequest>& requests, const Placement& placement = {}) override;
    DownloadId add(const DownloadRequest& request, const Placement& placement = {});
    // Adds what was asked for these downloads once more, as new ones whose ids the answer has, and beside the
    // files that are there: where a name is taken, the new file is numbered. A login and other secrets come
    // along as far as the list has them. It keeps none of what was finished before the start; such a download
    // waits, paused, for supply(). An error, and nothing is added, where the store can't be read.
    QFuture<Expected<QList<DownloadId>>> addAgain(const QList<DownloadId>& ids) override;

    // Answers once all that was asked before it (to add, cancel, remove, move, to set a priority or a rate)
    // is carried out and written so that no kill and no loss of power takes it back. The error says why it
    // could not be written; the queue tries again, and so may the caller. Ready at once where the list is in
    // memory only. Without this, what was asked is durable within a second. A pause has a future of its own,
    // which comes first.
    QFuture<Expected<void>> kept() override;

    // Stops the transfers of downloads. The answer comes once their bytes are safely on disk, and once those
    // that were just getting their names have them; what many have to tell of their ends comes before it. For
    // one download it says where each connection stood, and what else of the file is here: together the
    // positions cover all that is; nothing for one that was not running.
    QFuture<SegmentPositions> pause(DownloadId id);
    QFuture<void> pause(const QList<DownloadId>& ids) override;
    QFuture<void> pauseAll();
    // Pauses all for a program that is about to end, and waits until their progress is saved, a second at
    // most: a later queue on the same store goes on with them.
    void suspendAll();
    // Lets paused, failed and cancelled downloads wait for their turn again. AtOnce starts these, and those
    // that wait already, without a turn: beyond the number of downloads at once, in all and from each host,
    // and in an hour of rest. Once one of them has failed and is to try again, it needs its turn like any
    // other.
    void resume(DownloadId id) { resume(QList{id}); }
    void resume(const QList<DownloadId>& ids, ResumeWhen when = ResumeWhen::InTurn) override;
    // Resumes all that are paused.
    void resumeAll();
    // Resumes downloads, and tries those at once that wait for a retry.
    void retry(const QList<DownloadId>& ids) override;
    // Ends downloads and deletes their unfinished files. Each transfer ends at its next chunk; nothing is
    // retried and no progress comes after that. A download that was just getting its name may still finish.
    void cancel(DownloadId id) { cancel(QList{id}); }
    void cancel(const QList<DownloadId>& ids) override;
    // Takes downloads out of the list; running ones are stopped first. Their files stay, whole or not. The
    // store has those that may come back for a minute longer, or to the end of the queue, and so has the
    // keyring.
    void remove(DownloadId id) { remove(QList{id}); }
    void remove(const QList<DownloadId>& ids, Removal how = Removal::ForGood) override;
    // Takes such a removal back: added tells of the downloads, which have their ids, their places and all
    // that was known of them. What was to run waits for its turn. Ids that are not to come back are passed
    // over.
    void bringBack(const QList<DownloadId>& ids) override;

    // Downloads start in the order of the list: by priority, then by position. A move stays within a
    // priority. Finished downloads are not moved; steps and indexes pass them over.
    void setPriority(const QList<DownloadId>& ids, Priority priority) override;
    void move(const QList<DownloadId>& ids, ListMove where) override;
    // Puts the first of them at that index of the list; the others follow it in the order they have.
    void moveTo(const QList<DownloadId>& ids, qsizetype index);
    // Puts them before next, as for rows that are dropped.
    void moveBefore(const QList<DownloadId>& ids, DownloadId next) override;

    // Gives a download another link, with headers of its own where they are given, and goes on with what is
    // here; one that its person has paused stays paused. The new link must bring a file of the same size and
    // the same bytes where both have them; else the answer says why not (Changed, or why the link can't be
    // fetched), and all stays as it was.
    QFuture<Expected<void>> replaceLink(DownloadId id, const QUrl& link,
                                        const std::optional<SentHeaders>& sent = {}) override;
    // Gives a download that does not run another path. What is here goes along, to another volume by a copy,
    // and the download is not started before that is done. Clobbers nothing: Conflict when the name is taken.
    // NotNow when the download runs, or while another move or link of it is on its way.
    QFuture<Expected<void>> relocate(DownloadId id, const QString& path) override;
    // Changes what is asked of a download that neither runs nor is finished, and answers with what holds
    // then; an empty change only reads. What is here of the file stays, and is checked against another
    // checksum once it is whole. A download that waits to try again does so in its turn, without waiting
    // longer. NotNow for others, and for mirrors and headers while secrets are missing.
    QFuture<Expected<DownloadTerms>> change(DownloadId id, const DownloadChange& change = {}) override;
    // Says what the list does not keep (DownloadSnapshot::secretsMissing), what a server asked for
    // (AuthRequired) or a proxy (ProxyFailed, 407); resume goes on with it. A login at the usual proxy then
    // holds for all downloads that go through the one that asked (DownloadError::proxy).
    void supply(const QList<DownloadId>& ids, const RequestSecrets& secrets) override;

    // Says into which folders files of which kind go that are added with Filing::ByCategory. Kept in the
    // store.
    void setCategories(const QList<Category>& categories);

    // The download as it stands; nullopt for an id that is not in the list.
    QFuture<std::optional<DownloadSnapshot>> snapshot(DownloadId id);
    // The downloads that match, or all of them, in the order of the list; an error where the store can't be
    // read.
    QFuture<Expected<QList<DownloadSnapshot>>> list(const ListSearch& search = {});

    // The events of a download, oldest first, as far as the store remembers them. Empty for a list in memory.
    QFuture<QList<DownloadEvent>> history(DownloadId id);

    // The newest exchanges of the connections of a download's run, or of its last run; empty where that was
    // long ago.
    QFuture<ConnectionStories> connectionStories(DownloadId id);

    // Writes the whole list to a file, as JSON (docs/download-list.schema.json) without secrets, and says how
    // many downloads went into it. Fails with what the disk said.
    QFuture<Expected<qsizetype>> exportList(const QString& path);
    // Adds all downloads of such a file behind those of the list, and says how many; or none, and why:
    // BadResponse for a file that is no such list, FileTooLarge, or what the disk said. Those that would
    // begin elsewhere than in these folders or below them wait, paused; where none are given, all go on as
    // they were.
    QFuture<Expected<ImportedDownloads>> importList(const QString& path, const QStringList& folders = {});

    // Sets how downloads reach servers that ask for nothing else, for whatever runs from now on.
    void setUsualNetwork(const UsualNetwork& network);
    // Says whether somebody looks at the list; until this is called, somebody does.
    void setWatching(Watching watching);
    // Sets what all downloads of this queue share. At once also for what runs: downloads and connections that
    // are too many are let go of.
    void setLimits(const QueueLimits& limits);
    // Sets the limit of these downloads alone, each by itself, beside the common one; nullopt takes it away.
    void setRate(const QList<DownloadId>& ids, std::optional<qint64> bytesPerSecond) override;
    // Says what the system knows of the network. Downloads that wait for it go on at once when it is there.
    void noteNetwork(NetworkReach reach);
    // The profiles of hosts that were learned in the last two weeks.
    QFuture<QList<HostProfile>> hosts();
    // Forgets the profiles of hosts, and the certificates that were let in for them.
    void forgetHosts(const QStringList& hosts);

    // Lets in a certificate that a download has failed for (DownloadError::doubt): from the next run on, for
    // its host alone, until the host shows another one. Kept in the store.
    void trust(const TrustedCertificate& certificate) override;
    QFuture<QList<TrustedCertificate>> trusted();

    // Asks the server what it offers, without keeping a byte, and outside the list. The log is told each
    // request and answer in a line, secrets masked, before the answer comes, on the queue's thread. Where the
    // link may be good for one question, as a script's, the answer stays open for two minutes, and a download
    // of the same request takes it over; of more than mostOpenAnswers the oldest is lost.
    QFuture<Expected<ProbeReport>> probe(const DownloadRequest& request, LogReader log = {});

Q_SIGNALS:
    // Comes once, before any other: what the store had, in the order of the list.
    void restored(const QList<tributary::DownloadSnapshot>& downloads);
    // Comes once at the start: how opening the store went. Comes again if the store turns out to be damaged
    // later and has been rescued.
    void storeReported(const tributary::StoreOutcome& outcome);
    // Comes with restored, and whenever categories were set.
    void categoriesChanged(const QList<tributary::Category>& categories);
    // The list could not be written. The queue tries again, and tells this once until writing goes well.
    void storeUnwritable(const tributary::DownloadError& error);
    // Downloads are in the list; comes before anything else that is told of them.
    void added(const QList<tributary::DownloadSnapshot>& downloads);
    // The first answer told of a download's file.
    void probed(tributary::DownloadId id, const tributary::ProbeReport& report);
    // All downloads that have changed since the last such signal, each as it stands now: at most ten times a
    // second, or once a second while nobody looks. Signals about downloads that were added, removed,
    // completed, skipped or failed come together with this one.
    void progressed(const QList<tributary::DownloadSnapshot>& changed);
    // A download failed and will be tried again.
    void retrying(tributary::DownloadId id, const tributary::RetryNotice& notice);
    // The last word of a run, after the progressed that has the last state.
    void completed(tributary::DownloadId id, const tributary::DownloadResult& result);
    void skipped(tributary::DownloadId id, const QString& path);
    void failed(tributary::DownloadId id, const tributary::FailureNotice& notice);
    // Downloads are out of the list; nothing is told of them any more.
    void removed(const QList<tributary::DownloadId>& ids);
    // The sums over all downloads, after each batch that changed them.
    void totalsChanged(const tributary::QueueTotals& totals);
    // A line of the log: a request and its answer, with secrets masked, or what was found and mended on the
    // disk.
    void logged(tributary::DownloadId id, const tributary::Phrase& line, tributary::LogKind kind);

protected:
    void connectNotify(const QMetaMethod& signal) override;

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;

    friend QFuture<Expected<FetchedList>> fetchLinkList(DownloadQueue& queue, const DownloadRequest& request,
                                                        ListListener listener);
    template<typename Call>
    void command(Call&& call);
    // Posts a question to the engine: call(engine, then) gives its answer by then(answer).
    template<typename T, typename Call>
    QFuture<T> ask(Call&& call);
};

} // namespace tributary
