#include "core/engine/download_queue.h"

#include "core/engine/dispatcher.h"
#include "core/values/thread_handover.h"

#include <QPromise>
#include <QSemaphore>
#include <QSet>
#include <QThread>

#include <future>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto savingTakesAtMost = 1s;

template<typename T>
std::shared_ptr<QPromise<T>> startedPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

} // namespace

struct DownloadQueue::Engine
{
    QThread thread;
    Dispatcher* dispatcher = nullptr;
    std::future<DownloadId> firstId; // valid until it is asked for
    DownloadId nextId{1};
    QSet<DownloadId> cancelled; // and not yet settled
};

DownloadQueue::DownloadQueue(QueueLimits limits, QObject* parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>())
{
    auto listener = [this](QueueEvent event) {
        post(this, [this, event = std::move(event)] { tell(event); });
    };
    m_engine->dispatcher = new Dispatcher(limits, std::move(listener));
    m_engine->thread.setObjectName(QStringLiteral("engine"));
    m_engine->dispatcher->moveToThread(&m_engine->thread);
    connect(&m_engine->thread, &QThread::finished, m_engine->dispatcher, &QObject::deleteLater);
    m_engine->thread.start();
}

DownloadQueue::DownloadQueue(QueueLimits limits, const QString& storePath, QObject* parent)
    : DownloadQueue(limits, parent)
{
    auto firstId = std::make_shared<std::promise<DownloadId>>();
    m_engine->firstId = firstId->get_future();
    command([storePath, firstId](Dispatcher& dispatcher) { firstId->set_value(dispatcher.open(storePath)); });
}

DownloadQueue::~DownloadQueue()
{
    auto paused = std::make_shared<QSemaphore>();
    command([paused](Dispatcher& dispatcher) { dispatcher.suspendAll([paused] { paused->release(); }); });
    using std::chrono::milliseconds;
    paused->tryAcquire(1, static_cast<int>(milliseconds(savingTakesAtMost).count()));
    // The engine first hears, and keeps, what the lanes have told by now.
    command([](Dispatcher& dispatcher) { dispatcher.thread()->quit(); });
    m_engine->thread.wait();
}

template<typename Call>
void DownloadQueue::command(Call&& call)
{
    Dispatcher* dispatcher = m_engine->dispatcher;
    post(dispatcher, [dispatcher, call = std::forward<Call>(call)]() mutable { call(*dispatcher); });
}

void DownloadQueue::tell(const QueueEvent& event)
{
    if (const auto* isNew = std::get_if<DownloadAdded>(&event))
        Q_EMIT added(isNew->snapshot);
    else if (const auto* batch = std::get_if<SnapshotBatch>(&event))
        tellProgress(*batch);
    else if (const auto* gone = std::get_if<DownloadRemoved>(&event))
        Q_EMIT removed(gone->id);
    else if (const auto* told = std::get_if<DownloadTold>(&event))
        tellOf(told->id, told->event);
    else if (const auto* list = std::get_if<ListRestored>(&event))
        Q_EMIT restored(list->downloads);
    else if (const auto* report = std::get_if<StoreReported>(&event))
        Q_EMIT storeReported(report->outcome);
    else if (const auto* trouble = std::get_if<StoreUnwritable>(&event))
        Q_EMIT storeUnwritable(trouble->error);
}

// After the termination signal no progress is shown, not even what was on its way already.
void DownloadQueue::tellProgress(const SnapshotBatch& batch)
{
    QList<DownloadSnapshot> changed = batch.changed;
    changed.removeIf([this](const DownloadSnapshot& snapshot) {
        return m_engine->cancelled.contains(snapshot.id) && !isSettled(snapshot.state);
    });
    for (const DownloadSnapshot& snapshot : std::as_const(changed))
        m_engine->cancelled.remove(snapshot.id);
    if (!changed.isEmpty())
        Q_EMIT progressed(changed);
}

void DownloadQueue::tellOf(DownloadId id, const JobEvent& event)
{
    if (const auto* report = std::get_if<ProbeReport>(&event))
        Q_EMIT probed(id, *report);
    else if (const auto* notice = std::get_if<RetryNotice>(&event))
        Q_EMIT retrying(id, *notice);
    else if (const auto* result = std::get_if<DownloadResult>(&event))
        Q_EMIT completed(id, *result);
    else if (const auto* file = std::get_if<SkippedFile>(&event))
        Q_EMIT skipped(id, file->path);
    else if (const auto* failure = std::get_if<FailureNotice>(&event))
        Q_EMIT failed(id, *failure);
    else if (const auto* line = std::get_if<LogLine>(&event))
        Q_EMIT logged(id, line->text);
}

DownloadId DownloadQueue::nextId()
{
    if (m_engine->firstId.valid())
        m_engine->nextId = m_engine->firstId.get();
    return DownloadId{m_engine->nextId.value++};
}

DownloadId DownloadQueue::add(const DownloadRequest& request)
{
    const DownloadId id = nextId();
    command([id, request](Dispatcher& dispatcher) { dispatcher.add(id, request); });
    return id;
}

QList<DownloadId> DownloadQueue::add(const QList<DownloadRequest>& requests)
{
    QList<DownloadId> ids;
    ids.reserve(requests.size());
    for (qsizetype i = 0; i < requests.size(); ++i)
        ids.append(nextId());
    command([ids, requests](Dispatcher& dispatcher) {
        for (qsizetype i = 0; i < ids.size(); ++i)
            dispatcher.add(ids[i], requests[i]);
    });
    return ids;
}

QFuture<SegmentPositions> DownloadQueue::pause(DownloadId id)
{
    auto promise = startedPromise<SegmentPositions>();
    // The answer comes back to this thread before the future has it, so that its reader needs no lock.
    auto then = [this, promise](SegmentPositions positions) {
        post(this, [promise, positions = std::move(positions)] {
            promise->addResult(positions);
            promise->finish();
        });
    };
    command([id, then = std::move(then)](Dispatcher& dispatcher) { dispatcher.pause(id, then); });
    return promise->future();
}

QFuture<void> DownloadQueue::pauseAll()
{
    auto promise = startedPromise<void>();
    auto then = [this, promise] { post(this, [promise] { promise->finish(); }); };
    command([then = std::move(then)](Dispatcher& dispatcher) { dispatcher.pauseAll(then); });
    return promise->future();
}

void DownloadQueue::suspendAll()
{
    command([](Dispatcher& dispatcher) { dispatcher.suspendAll([] {}); });
}

void DownloadQueue::resume(DownloadId id)
{
    m_engine->cancelled.remove(id);
    command([id](Dispatcher& dispatcher) { dispatcher.resume(id); });
}

void DownloadQueue::cancel(DownloadId id)
{
    m_engine->cancelled.insert(id);
    command([id](Dispatcher& dispatcher) { dispatcher.cancel(id); });
}

void DownloadQueue::remove(DownloadId id)
{
    command([id](Dispatcher& dispatcher) { dispatcher.remove(id); });
}

void DownloadQueue::setLimits(QueueLimits limits)
{
    command([limits](Dispatcher& dispatcher) { dispatcher.setLimits(limits); });
}

QFuture<Expected<ProbeReport>> DownloadQueue::probe(const DownloadRequest& request)
{
    auto promise = startedPromise<Expected<ProbeReport>>();
    auto then = [this, promise](Expected<ProbeReport> report) {
        post(this, [promise, report = std::move(report)] {
            promise->addResult(report);
            promise->finish();
        });
    };
    command([request, then = std::move(then)](Dispatcher& dispatcher) { dispatcher.probe(request, then); });
    return promise->future();
}

} // namespace tributary
