#include "core/engine/keeping/list_keeper.h"

#include "core/engine/shared/process_setup.h"
#include "core/values/download/download_event.h"

#include <QUuid>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// After a commit of so many changes, memory is given back to the system.
constexpr qsizetype large = 10'000;
// After so long without a change there is time to fold the log into the store.
constexpr auto stillFor = 3s;
constexpr QLatin1String numberSetting("listNumber");

// Where the store can't be written for days they would pile up. It keeps no more of one download, either.
void forgetOldest(QList<DownloadEvent>& events)
{
    QHash<DownloadId, int> seen;
    const auto isTooOld = [&seen](const DownloadEvent& event) {
        return ++seen[event.download] > mostEventsOfOneDownload;
    };
    const auto kept = std::remove_if(events.rbegin(), events.rend(), isTooOld);
    events.erase(events.begin(), kept.base());
}

StoreBatch joined(StoreBatch batch, const StoreBatch& next)
{
    batch.added.append(next.added);
    batch.requests.insert(next.requests);
    batch.standings.insert(next.standings);
    batch.events.append(next.events);
    forgetOldest(batch.events);
    batch.removed.unite(next.removed);
    // The last word on a host counts.
    for (const HostProfile& profile : next.hosts)
        batch.forgottenHosts.remove(profile.host);
    for (const QString& host : next.forgottenHosts)
        batch.hosts.remove(host);
    batch.hosts.insert(next.hosts);
    batch.forgottenHosts.unite(next.forgottenHosts);
    batch.settings.insert(next.settings);
    return batch;
}

} // namespace

ListKeeper::ListKeeper(QObject* parent)
    : QObject(parent)
    , m_timer(this)
    , m_still(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ListKeeper::commit);
    m_still.setSingleShot(true);
    m_still.setInterval(stillFor);
    connect(&m_still, &QTimer::timeout, this, &ListKeeper::fold);
}

ListKeeper::~ListKeeper()
{
    close();
}

void ListKeeper::close()
{
    // The objects that wait for a commit are gone or about to go, so none is called.
    m_waiting.clear();
    if (!isOpen())
        return;
    commit();
    m_thread->run([](Store& store) { return store.giveBackIds(); }, [](const Expected<void>&) {});
    m_thread.reset();
}

Expected<OpenedStore> ListKeeper::open(const QString& storePath, DownloadSink& downloads)
{
    m_thread = std::make_unique<StoreThread>(this);
    auto opened = m_thread->open(storePath, downloads);
    if (opened && opened->report.origin != StoreOrigin::ReadOnly) {
        m_still.start();
        m_number = opened->contents.settings.value(numberSetting);
    } else {
        m_thread.reset();
    }
    return opened;
}

QByteArray ListKeeper::numberOrNew()
{
    if (isOpen() && m_number.isEmpty()) {
        m_number = QUuid::createUuid().toRfc4122();
        keepSetting(numberSetting, m_number);
    }
    return m_number;
}

template<typename Change>
void ListKeeper::change(Change noteIn)
{
    if (!isOpen())
        return;
    noteIn(m_pending);
    m_pace.note(std::chrono::steady_clock::now());
    keepTime();
}

void ListKeeper::add(const StoredDownload& download)
{
    change([&](StoreBatch& batch) { batch.added.append(download); });
}

void ListKeeper::note(DownloadId id, const DownloadStanding& standing)
{
    change([&](StoreBatch& batch) { batch.standings.insert(id, standing); });
}

void ListKeeper::note(DownloadId id, const StoredRequest& request)
{
    change([&](StoreBatch& batch) { batch.requests.insert(id, request); });
}

void ListKeeper::note(const DownloadEvent& event)
{
    change([&](StoreBatch& batch) { batch.events.append(event); });
}

void ListKeeper::remove(DownloadId id)
{
    change([&](StoreBatch& batch) { batch.removed.insert(id); });
}

void ListKeeper::keepSetting(const QString& name, const QByteArray& value)
{
    change([&](StoreBatch& batch) { batch.settings.insert(name, value); });
}

void ListKeeper::noteHosts(const QHash<QString, HostProfile>& hosts)
{
    change([&](StoreBatch& batch) {
        for (const HostProfile& profile : hosts) {
            batch.hosts.insert(profile.host, profile);
            batch.forgottenHosts.remove(profile.host);
        }
    });
}

void ListKeeper::forgetHost(const QString& host)
{
    change([&](StoreBatch& batch) {
        batch.hosts.remove(host);
        batch.forgottenHosts.insert(host);
    });
}

void ListKeeper::whenKept(std::function<void()> then)
{
    hearWhenKept([then = std::move(then)](const Expected<void>&) { then(); });
}

void ListKeeper::hearWhenKept(std::function<void(const Expected<void>&)> then)
{
    await({.then = std::move(then)});
}

void ListKeeper::onceThereIsRoom(std::function<void()> then)
{
    await({.then = [then = std::move(then)](const Expected<void>&) { then(); }, .isForRoom = true});
}

void ListKeeper::await(Waiting waiting)
{
    if (!isOpen()) {
        waiting.then({});
        return;
    }
    m_waiting.push_back(std::move(waiting));
    m_pace.await(std::chrono::steady_clock::now());
    keepTime();
}

void ListKeeper::keepTime()
{
    const auto due = m_pace.due();
    if (due == m_timedFor)
        return;
    m_timedFor = due;
    if (due)
        m_timer.start(std::max(
            0ms, std::chrono::ceil<std::chrono::milliseconds>(*due - std::chrono::steady_clock::now())));
    else
        m_timer.stop();
}

// One commit is under way at a time; changes that come meanwhile go into the next.
void ListKeeper::commit()
{
    m_pace.begin();
    keepTime();
    struct Done
    {
        StoreBatch batch;
        Expected<void> outcome;
        std::optional<StoreReport> rescue;
    };
    m_thread->run(
        [batch = std::exchange(m_pending, {})](Store& store) mutable {
            auto outcome = store.commit(batch);
            return Done{
                .batch = std::move(batch), .outcome = std::move(outcome), .rescue = store.takeRescue()};
        },
        [this, waiting = std::exchange(m_waiting, {})](Done done) mutable {
            tell(done.rescue);
            settle(std::move(done.batch), done.outcome);
            answer(std::move(waiting), done.outcome);
        });
}

void ListKeeper::answer(std::vector<Waiting> waiting, const Expected<void>& done)
{
    const bool isFull = !done && done.error().kind == ErrorKind::NoSpace;
    // Callers that wait for room are answered by a later commit, which they don't hasten.
    const auto isToldNow = [isFull](const Waiting& one) { return !isFull || !one.isForRoom; };
    const auto waitOn = std::ranges::stable_partition(waiting, isToldNow).begin();
    m_waiting.insert(m_waiting.begin(), waitOn, waiting.end());
    for (auto told = waiting.begin(); told != waitOn; ++told)
        told->then(done);
}

void ListKeeper::settle(StoreBatch batch, const Expected<void>& done)
{
    if (done)
        m_pace.end();
    else
        m_pace.fail(std::chrono::steady_clock::now());
    const bool wasLarge = batch.added.size() + batch.standings.size() + batch.removed.size() > large;
    if (!done)
        m_pending = joined(std::move(batch), m_pending);
    const bool isNews = !done && !m_hasFailed;
    m_hasFailed = !done;
    if (isNews)
        Q_EMIT failed(done.error());
    keepTime();
    if (done && wasLarge) {
        batch = {};
        giveBackMemory();
    }
    if (done) {
        pruneOnce();
        m_still.start();
    }
}

// Folds the log into the store. Where the disk has no room for that the log stays, and the next try comes
// after the next change.
void ListKeeper::fold()
{
    m_thread->run([](Store& store) { return store.fold(); }, [](const Expected<void>&) {});
}

// Pruning reads all events, which takes long, so it waits until nothing else is to be committed.
void ListKeeper::pruneOnce()
{
    if (m_isPruned || !m_pending.isEmpty() || !m_waiting.empty())
        return;
    m_isPruned = true;
    m_thread->run(
        [](Store& store) {
            // Nothing waits for it, and the next start prunes again.
            [[maybe_unused]] const auto pruned = store.prune(QDateTime::currentDateTimeUtc());
            return store.takeRescue();
        },
        [this](const std::optional<StoreReport>& rescue) { tell(rescue); });
}

void ListKeeper::tell(const std::optional<StoreReport>& rescue)
{
    if (rescue)
        Q_EMIT rescued(*rescue);
}

} // namespace tributary
