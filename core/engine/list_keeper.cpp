#include "core/engine/list_keeper.h"

#include "core/engine/process_setup.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto commitAfter = 400ms;
// Someone waits for it; what else is about to be ready may still come along.
constexpr auto commitSoon = 20ms;
constexpr auto tryAgainAfter = 10s;
// Of so many changes the traces in memory are worth clearing away.
constexpr qsizetype large = 10'000;

StoreBatch joined(StoreBatch batch, const StoreBatch& next)
{
    batch.added.append(next.added);
    batch.requests.insert(next.requests);
    batch.standings.insert(next.standings);
    batch.events.append(next.events);
    batch.removed.unite(next.removed);
    batch.hosts.insert(next.hosts);
    batch.forgottenHosts.unite(next.forgottenHosts);
    batch.settings.insert(next.settings);
    return batch;
}

} // namespace

ListKeeper::ListKeeper()
    : m_timer(this)
    , m_thread(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ListKeeper::commit);
}

ListKeeper::~ListKeeper()
{
    // Who waits for it is gone, or going.
    m_waiting.clear();
    if (m_isOpen)
        commit();
}

Expected<OpenedStore> ListKeeper::open(const QString& storePath, DownloadSink& downloads)
{
    auto opened = m_thread.open(storePath, downloads);
    m_isOpen = opened.has_value();
    if (m_isOpen)
        m_thread.run([](Store& store) { return store.prune(QDateTime::currentDateTimeUtc()); },
                     [](const Expected<void>&) {});
    return opened;
}

void ListKeeper::add(const StoredDownload& download)
{
    m_pending.added.append(download);
    commitWithin(commitAfter);
}

void ListKeeper::note(DownloadId id, const DownloadStanding& standing)
{
    m_pending.standings.insert(id, standing);
    commitWithin(commitAfter);
}

void ListKeeper::note(DownloadId id, const StoredRequest& request)
{
    m_pending.requests.insert(id, request);
    commitWithin(commitAfter);
}

void ListKeeper::note(const DownloadEvent& event)
{
    m_pending.events.append(event);
    commitWithin(commitAfter);
}

void ListKeeper::remove(DownloadId id)
{
    m_pending.removed.insert(id);
    commitWithin(commitAfter);
}

void ListKeeper::keepSetting(const QString& name, const QByteArray& value)
{
    m_pending.settings.insert(name, value);
    commitWithin(commitAfter);
}

void ListKeeper::noteHosts(const QHash<QString, HostProfile>& hosts)
{
    for (const HostProfile& profile : hosts) {
        m_pending.hosts.insert(profile.host, profile);
        m_pending.forgottenHosts.remove(profile.host);
    }
    commitWithin(commitAfter);
}

void ListKeeper::forgetHost(const QString& host)
{
    m_pending.hosts.remove(host);
    m_pending.forgottenHosts.insert(host);
    commitWithin(commitAfter);
}

void ListKeeper::whenKept(std::function<void()> then)
{
    m_waiting.push_back(std::move(then));
    commitWithin(commitSoon);
}

void ListKeeper::commitWithin(std::chrono::milliseconds time)
{
    if (m_isCommitting || (m_timer.isActive() && m_timer.remainingTimeAsDuration() <= time))
        return;
    // A store that has just refused is not asked again for each change, unless someone waits.
    if (!m_hasFailed || !m_timer.isActive() || !m_waiting.empty())
        m_timer.start(time);
}

// One at a time; what comes meanwhile goes into the next.
void ListKeeper::commit()
{
    m_timer.stop();
    m_isCommitting = true;
    struct Done
    {
        StoreBatch batch;
        Expected<void> outcome;
    };
    m_thread.run(
        [batch = std::exchange(m_pending, {})](Store& store) mutable {
            auto outcome = store.commit(batch);
            return Done{.batch = std::move(batch), .outcome = std::move(outcome)};
        },
        [this, waiting = std::exchange(m_waiting, {})](Done done) {
            settle(std::move(done.batch), done.outcome);
            for (const auto& then : waiting)
                then();
        });
}

void ListKeeper::settle(StoreBatch batch, const Expected<void>& done)
{
    m_isCommitting = false;
    const bool wasLarge = batch.added.size() + batch.standings.size() + batch.removed.size() > large;
    if (!done)
        m_pending = joined(std::move(batch), m_pending);
    const bool isNews = !done && !m_hasFailed;
    m_hasFailed = !done;
    if (isNews)
        Q_EMIT failed(done.error());
    if (!m_waiting.empty())
        commitWithin(commitSoon);
    else if (!m_pending.isEmpty())
        commitWithin(done ? commitAfter : tryAgainAfter);
    if (done && wasLarge) {
        batch = {};
        giveBackMemory();
    }
}

} // namespace tributary
