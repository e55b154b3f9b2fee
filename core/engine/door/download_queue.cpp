#include "core/engine/door/download_queue.h"

#include "core/engine/door/download_queue_engine.h"
#include "core/engine/door/fetch_link_list.h"
#include "core/engine/queue/queue_engine.h"
#include "core/engine/queue/sound_request.h"
#include "core/values/basics/thread_ending.h"
#include "core/values/phrases/phrase.h"

#include <QPromise>
#include <QSemaphore>

#include <atomic>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto savingTakesAtMost = 1s;

// A log that lanes may call: its lines come on the queue's thread.
LogReader heardAt(DownloadQueue* queue, LogReader log)
{
    if (!log)
        return {};
    return [queue, log = std::move(log)](const Phrase& line, LogKind kind) {
        post(queue, [log, line, kind] { log(line, kind); });
    };
}

ListListener heardAt(DownloadQueue* queue, ListListener listener)
{
    ListListener there{.log = heardAt(queue, std::move(listener.log)), .retrying = {}};
    if (listener.retrying) {
        there.retrying = [queue, told = std::move(listener.retrying)](const RetryNotice& notice) {
            post(queue, [told, notice] { told(notice); });
        };
    }
    return there;
}

template<typename T>
struct AnswerOfNobody
{
    static T make() { return {}; }
};
template<typename T>
struct AnswerOfNobody<Expected<T>>
{
    static Expected<T> make() { return failure(ErrorKind::Cancelled, Phrase(PhraseKind::QueueEnded)); }
};

// A promise that is answered once. If its last owner goes without an answer, as with orders that the queue's
// end leaves undone, the destructor answers. The answer may come on one thread and the destructor run on
// another.
template<typename T>
class Answer
{
public:
    Answer() { m_promise.start(); }
    ~Answer()
    {
        if (!m_isOpen.load())
            return;
        if constexpr (std::is_void_v<T>)
            give();
        else
            give(AnswerOfNobody<T>::make());
    }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    QFuture<T> future() const { return m_promise.future(); }
    // Takes the answer, or nothing where the answer is void.
    void give(auto&&... answer)
    {
        if (!m_isOpen.exchange(false))
            return;
        (m_promise.addResult(std::forward<decltype(answer)>(answer)), ...);
        m_promise.finish();
        // Stored last, so that a thread which lets go of the promise sees what the readers did on another.
        m_isOpen.store(false);
    }

private:
    QPromise<T> m_promise;
    std::atomic_bool m_isOpen = true;
};

// An order for many downloads. The asker is answered when the last of them is safe, after the news of those
// that have ended meanwhile.
template<typename Call>
auto withEnd(QObject* asker, std::shared_ptr<Answer<void>> answer, Call call)
{
    return [asker, answer = std::move(answer), call = std::move(call)](QueueEngine& engine) mutable {
        auto then = [asker, answer = std::move(answer)] { post(asker, [answer] { answer->give(); }); };
        call(engine, [&engine, then = std::move(then)] {
            // The engine hears first what runs have told of their ends before this.
            post(&engine, [&engine, then] {
                engine.news().flush();
                then();
            });
        });
    };
}

} // namespace

using Then = std::function<void()>;

DownloadQueue::DownloadQueue(QueueLimits limits, QObject* parent)
    : DownloadQueue(QueueSetup{.limits = limits}, parent)
{
}

DownloadQueue::DownloadQueue(QueueSetup setup, QObject* parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>())
{
    m_engine->isLogRead = setup.tellsAll;
    m_engine->areReportsRead = setup.tellsAll;
    auto listener = [this](QueueEvent event) {
        if (m_engine->isHeard(event))
            post(this, [this, event = std::move(event)] { m_engine->tell(*this, event); });
    };
    const CommonLimits common = setup.common ? *setup.common : CommonLimits(setup.limits);
    const auto sharing = setup.common ? Sharing::WithOthers : Sharing::Alone;
    m_engine->home =
        new QueueEngine(setup.limits, common.m_limits, sharing, std::move(listener),
                        std::move(setup.beforeNaming), [this] { return m_engine->isLogRead.load(); });
    m_engine->thread.setObjectName(QStringLiteral("engine"));
    m_engine->home->moveToThread(&m_engine->thread);
    connect(&m_engine->thread, &QThread::finished, m_engine->home, &QObject::deleteLater);
    m_engine->thread.start();
    setUsualNetwork(setup.network);
    if (setup.storePath)
        m_engine->openStore(*setup.storePath, std::move(setup.keyring));
}

void DownloadQueue::connectNotify(const QMetaMethod& signal)
{
    m_engine->noteListener(signal);
}

DownloadQueue::~DownloadQueue()
{
    suspendAll();
    // All orders still in line are carried out first, and news that the lanes have posted by now are kept.
    auto obeyed = std::make_shared<QSemaphore>();
    command([obeyed](QueueEngine&) { obeyed->release(); });
    obeyed->acquire();
    endAfterItsWork(m_engine->thread, m_engine->home);
}

template<typename Call>
void DownloadQueue::command(Call&& call)
{
    QueueEngine* engine = m_engine->home;
    post(engine, [engine, call = std::forward<Call>(call)]() mutable {
        engine->line().append([engine, call = std::move(call)]() mutable { call(*engine); });
    });
}

DownloadId DownloadQueue::add(const DownloadRequest& request, const Placement& placement)
{
    return add(QList{request}, placement).constFirst();
}

QList<DownloadId> DownloadQueue::add(const QList<DownloadRequest>& requests, const Placement& placement)
{
    const QList<DownloadId> ids = m_engine->nextIds(requests.size());
    command(
        [ids, requests, placement](QueueEngine& engine) { engine.intake().add(ids, requests, placement); });
    return ids;
}

// The answer comes back to this thread before the future has it, so that its reader needs no lock.
template<typename T, typename Call>
QFuture<T> DownloadQueue::ask(Call&& call)
{
    auto answer = std::make_shared<Answer<T>>();
    auto future = answer->future();
    auto then = [this, answer = std::move(answer)](T given) {
        post(this, [answer, given = std::move(given)]() mutable { answer->give(std::move(given)); });
    };
    command([call = std::forward<Call>(call), then = std::move(then)](QueueEngine& engine) {
        call(engine, then);
    });
    return future;
}

// The engine's thread finds what was asked, and adds it under the ids that this thread has given.
QFuture<Expected<QList<DownloadId>>> DownloadQueue::addAgain(const QList<DownloadId>& ids)
{
    using Found = Expected<QList<StoredDownload>>;
    return ask<Expected<QList<DownloadId>>>(
        [ids, fresh = m_engine->nextIds(ids.size())](QueueEngine& engine, const auto& then) {
            engine.reader().stored(ids, [&engine, fresh, then](const Found& found) {
                if (!found) {
                    then(std::unexpected(found.error()));
                    return;
                }
                const QList<DownloadId> added = fresh.first(found->size());
                engine.line().append([&engine, added, downloads = *found, then] {
                    engine.intake().addAgain(added, downloads);
                    then(added);
                });
            });
        });
}

QFuture<SegmentPositions> DownloadQueue::pause(DownloadId id)
{
    return ask<SegmentPositions>(
        [id](QueueEngine& engine, const auto& then) { engine.orders().pause(id, then); });
}

QFuture<void> DownloadQueue::pause(const QList<DownloadId>& ids)
{
    auto answer = std::make_shared<Answer<void>>();
    auto future = answer->future();
    command(withEnd(this, std::move(answer),
                    [ids](QueueEngine& engine, Then then) { engine.orders().pause(ids, std::move(then)); }));
    return future;
}

QFuture<void> DownloadQueue::pauseAll()
{
    auto answer = std::make_shared<Answer<void>>();
    auto future = answer->future();
    command(withEnd(this, std::move(answer),
                    [](QueueEngine& engine, Then then) { engine.orders().pauseAll(std::move(then)); }));
    return future;
}

void DownloadQueue::suspendAll()
{
    auto paused = std::make_shared<QSemaphore>();
    command([paused](QueueEngine& engine) { engine.orders().suspendAll([paused] { paused->release(); }); });
    using std::chrono::milliseconds;
    paused->tryAcquire(1, static_cast<int>(milliseconds(savingTakesAtMost).count()));
}

void DownloadQueue::resume(const QList<DownloadId>& ids, ResumeWhen when)
{
    for (const DownloadId id : ids)
        m_engine->cancelled.remove(id);
    command([ids, when](QueueEngine& engine) { engine.orders().resume(ids, when); });
}

void DownloadQueue::resumeAll()
{
    command([](QueueEngine& engine) { engine.orders().resumeAll(); });
}

void DownloadQueue::retry(const QList<DownloadId>& ids)
{
    for (const DownloadId id : ids)
        m_engine->cancelled.remove(id);
    command([ids](QueueEngine& engine) { engine.orders().retry(ids); });
}

void DownloadQueue::cancel(const QList<DownloadId>& ids)
{
    for (const DownloadId id : ids)
        m_engine->cancelled.insert(id);
    command([ids](QueueEngine& engine) { engine.orders().cancel(ids); });
}

void DownloadQueue::remove(const QList<DownloadId>& ids, Removal how)
{
    command([ids, how](QueueEngine& engine) { engine.orders().remove(ids, how); });
}

void DownloadQueue::bringBack(const QList<DownloadId>& ids)
{
    command([ids](QueueEngine& engine) { engine.orders().bringBack(ids); });
}

void DownloadQueue::setPriority(const QList<DownloadId>& ids, Priority priority)
{
    command([ids, priority](QueueEngine& engine) { engine.queue().setPriority(ids, priority); });
}

void DownloadQueue::move(const QList<DownloadId>& ids, ListMove where)
{
    command([ids, where](QueueEngine& engine) { engine.queue().move(ids, where); });
}

void DownloadQueue::moveTo(const QList<DownloadId>& ids, qsizetype index)
{
    command([ids, index](QueueEngine& engine) { engine.queue().moveTo(ids, index); });
}

void DownloadQueue::moveBefore(const QList<DownloadId>& ids, DownloadId next)
{
    command([ids, next](QueueEngine& engine) { engine.queue().moveBefore(ids, next); });
}

void DownloadQueue::setWatching(Watching watching)
{
    command([watching](QueueEngine& engine) { engine.news().setWatching(watching); });
}

void DownloadQueue::setLimits(const QueueLimits& limits)
{
    command([limits](QueueEngine& engine) { engine.setLimits(limits); });
}

void DownloadQueue::setUsualNetwork(const UsualNetwork& network)
{
    command([network](QueueEngine& engine) { engine.route().set(network); });
}

void DownloadQueue::setRate(const QList<DownloadId>& ids, std::optional<qint64> bytesPerSecond)
{
    command([ids, bytesPerSecond](QueueEngine& engine) { engine.orders().setRate(ids, bytesPerSecond); });
}

void DownloadQueue::noteNetwork(NetworkReach reach)
{
    command([reach](QueueEngine& engine) { engine.hosts().noteNetwork(reach); });
}

QFuture<QList<HostProfile>> DownloadQueue::hosts()
{
    return ask<QList<HostProfile>>(
        [](QueueEngine& engine, const auto& then) { then(engine.hosts().profiles()); });
}

void DownloadQueue::forgetHosts(const QStringList& hosts)
{
    command([hosts](QueueEngine& engine) { engine.hosts().forget(hosts); });
}

void DownloadQueue::trust(const TrustedCertificate& certificate)
{
    command([certificate](QueueEngine& engine) { engine.hosts().trust(certificate); });
}

QFuture<QList<TrustedCertificate>> DownloadQueue::trusted()
{
    return ask<QList<TrustedCertificate>>(
        [](QueueEngine& engine, const auto& then) { then(engine.hosts().trusted()); });
}

QFuture<Expected<void>> DownloadQueue::replaceLink(DownloadId id, const QUrl& link,
                                                   const std::optional<SentHeaders>& sent)
{
    m_engine->cancelled.remove(id);
    return ask<Expected<void>>(
        [id, other = OtherLink{.url = link, .sent = sent}](QueueEngine& engine, const auto& then) {
            engine.orders().replaceLink(id, other, then);
        });
}

QFuture<Expected<void>> DownloadQueue::relocate(DownloadId id, const QString& path)
{
    return ask<Expected<void>>(
        [id, path](QueueEngine& engine, const auto& then) { engine.orders().relocate(id, path, then); });
}

QFuture<Expected<DownloadTerms>> DownloadQueue::change(DownloadId id, const DownloadChange& change)
{
    return ask<Expected<DownloadTerms>>(
        [id, change](QueueEngine& engine, const auto& then) { engine.orders().change(id, change, then); });
}

QFuture<Expected<void>> DownloadQueue::kept()
{
    return ask<Expected<void>>([](QueueEngine& engine, const auto& then) { engine.kept(then); });
}

QFuture<std::optional<DownloadSnapshot>> DownloadQueue::snapshot(DownloadId id)
{
    return ask<std::optional<DownloadSnapshot>>(
        [id](QueueEngine& engine, const auto& then) { engine.reader().snapshot(id, then); });
}

QFuture<Expected<QList<DownloadSnapshot>>> DownloadQueue::list(const ListSearch& search)
{
    return ask<Expected<QList<DownloadSnapshot>>>(
        [search](QueueEngine& engine, const auto& then) { engine.reader().find(search, then); });
}

void DownloadQueue::supply(const QList<DownloadId>& ids, const RequestSecrets& secrets)
{
    command([ids, secrets](QueueEngine& engine) { engine.secrets().supply(ids, secrets); });
}

void DownloadQueue::setCategories(const QList<Category>& categories)
{
    command([categories](QueueEngine& engine) { engine.setCategories(categories); });
}

QFuture<QList<DownloadEvent>> DownloadQueue::history(DownloadId id)
{
    return ask<QList<DownloadEvent>>(
        [id](QueueEngine& engine, const auto& then) { engine.reader().history(id, then); });
}

QFuture<ConnectionStories> DownloadQueue::connectionStories(DownloadId id)
{
    return ask<ConnectionStories>(
        [id](QueueEngine& engine, const auto& then) { engine.runs().askStories(id, then); });
}

QFuture<Expected<qsizetype>> DownloadQueue::exportList(const QString& path)
{
    return ask<Expected<qsizetype>>(
        [path](QueueEngine& engine, const auto& then) { engine.reader().exportTo(path, then); });
}

// The engine's thread reads the list, this thread gives the downloads their ids, and then the engine adds
// them.
QFuture<Expected<ImportedDownloads>> DownloadQueue::importList(const QString& path,
                                                               const QStringList& folders)
{
    using List = Expected<QList<StoredDownload>>;
    auto answer = std::make_shared<Answer<Expected<ImportedDownloads>>>();
    auto future = answer->future();
    auto then = [this, answer = std::move(answer)](List list, const QStringList& known,
                                                   const Expected<QList<DownloadSnapshot>>& here) {
        // Without knowing what is listed, each download could come a second time.
        if (list && !here)
            list = std::unexpected(here.error());
        const qsizetype listed = list ? leaveOutListed(*list, *here) : 0;
        const qsizetype paused = list ? pauseStrays(*list, known) : 0;
        post(this, [this, answer, paused, listed, list = std::move(list)] {
            if (list) {
                command([ids = m_engine->nextIds(list->size()), downloads = *list](QueueEngine& engine) {
                    engine.intake().addListed(ids, downloads);
                });
            }
            using Imported = Expected<ImportedDownloads>;
            answer->give(list ? Imported({.all = list->size(), .paused = paused, .listed = listed})
                              : std::unexpected(list.error()));
        });
    };
    command([path, folders, then = std::move(then)](QueueEngine& engine) {
        const QStringList known = folders.isEmpty() ? folders : folders + engine.filer().absoluteFolders();
        engine.reader().readFrom(path, [&engine, then, known](const List& list) {
            engine.reader().find({}, [then, known, list](const Expected<QList<DownloadSnapshot>>& here) {
                then(list, known, here);
            });
        });
    });
    return future;
}

QFuture<Expected<ProbeReport>> DownloadQueue::probe(const DownloadRequest& request, LogReader log)
{
    return ask<Expected<ProbeReport>>(
        [request, told = heardAt(this, std::move(log))](QueueEngine& engine, const auto& then) {
            engine.probe(request, told, then);
        });
}

QFuture<Expected<FetchedList>> fetchLinkList(DownloadQueue& queue, const DownloadRequest& request,
                                             ListListener listener)
{
    return queue.ask<Expected<FetchedList>>(
        [request, heard = heardAt(&queue, std::move(listener))](QueueEngine& engine, const auto& then) {
            engine.fetchList(request, heard, then);
        });
}

} // namespace tributary
