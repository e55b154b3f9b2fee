#include "core/engine/category_record.h"
#include "core/engine/dispatcher.h"
#include "core/engine/list_file.h"
#include "core/engine/process_setup.h"
#include "core/values/thread_handover.h"

#include <algorithm>
#include <deque>

// How the queue keeps its list over restarts.

namespace tributary {

namespace {

// The downloads on their way from the store into the list, which would be in memory twice otherwise.
class Arrivals : public DownloadSink
{
public:
    void clear() override { m_all.clear(); }
    void take(StoredDownload download) override
    {
        m_all.push_back({.id = download.id,
                         .request = m_requests.keep(std::move(download.request)),
                         .secretsLeftOut = download.secretsLeftOut,
                         .standing = std::move(download.standing)});
    }

    void sort()
    {
        std::ranges::stable_sort(m_all, {}, [](const Arrival& arrival) { return arrival.standing.position; });
    }
    size_t size() const { return m_all.size(); }
    StoredDownload takeFirst()
    {
        Arrival first = std::move(m_all.front());
        m_all.pop_front();
        return {.id = first.id,
                .request = first.request.whole(),
                .secretsLeftOut = first.secretsLeftOut,
                .standing = std::move(first.standing)};
    }

private:
    struct Arrival
    {
        DownloadId id;
        KeptRequest request;
        Secrets secretsLeftOut;
        DownloadStanding standing;
    };

    RequestPool m_requests;
    std::deque<Arrival> m_all;
};

} // namespace

DownloadId Dispatcher::open(const QString& storePath)
{
    auto keeper = std::make_unique<ListKeeper>();
    Arrivals arrivals;
    auto opened = keeper->open(storePath, arrivals);
    if (!opened) {
        m_listener(ListRestored{});
        m_listener(CategoriesChanged{m_categories});
        m_listener(StoreReported{std::unexpected(opened.error())});
        return DownloadId{1};
    }
    m_keeper = std::move(keeper);
    connect(m_keeper.get(), &ListKeeper::failed, this,
            [this](const DownloadError& error) { m_listener(StoreUnwritable{error}); });
    adoptHosts(opened->contents.hosts);
    ListRestored list;
    list.downloads.reserve(static_cast<qsizetype>(arrivals.size()));
    arrivals.sort();
    while (arrivals.size() > 0)
        list.downloads.append(adopt(arrivals.takeFirst()));
    m_listener(std::move(list));
    if (auto categories = decodeCategories(opened->contents.settings.value(categoriesSetting)))
        m_categories = std::move(*categories);
    m_listener(CategoriesChanged{m_categories});
    tellTotals();
    m_listener(StoreReported{opened->report});
    giveBackMemory();
    startNext();
    return opened->contents.firstFreeId;
}

DownloadSnapshot Dispatcher::adopt(const StoredDownload& stored)
{
    m_lastPosition = std::max(m_lastPosition, stored.standing.position);
    if (stored.standing.state == DownloadState::Finished) {
        m_finishedBefore.insert(stored.id);
        const DownloadSnapshot snapshot = snapshotOf(stored);
        m_totals.add(snapshot);
        return snapshot;
    }
    const StoredDownload now = afterRestart(stored);
    if (now.standing != stored.standing)
        m_keeper->note(now.id, now.standing);
    return take(now).snapshot;
}

// Into the list, behind what is there or where it says.
Dispatcher::Entry& Dispatcher::take(const StoredDownload& download)
{
    Entry& entry = m_entries[download.id];
    entry.request = m_requests.keep(download.request);
    entry.snapshot = snapshotOf(download);
    entry.keptState = download.standing.state;
    entry.keptSize = download.standing.size;
    entry.keptBytes = download.standing.bytes;
    m_totals.add(entry.snapshot);
    if (entry.snapshot.state != DownloadState::Finished)
        m_order.insert(turnOf(entry));
    if (entry.snapshot.state == DownloadState::Queued)
        wait(entry);
    noteRoom(entry);
    return entry;
}

// As the store was told.
DownloadStanding Dispatcher::standingOf(const Entry& entry)
{
    const DownloadSnapshot& snapshot = entry.snapshot;
    const bool hasError =
        entry.keptState == DownloadState::Failed || entry.keptState == DownloadState::Paused;
    return {.state = entry.keptState,
            .error = hasError ? snapshot.error : std::nullopt,
            .size = entry.keptSize,
            .bytes = entry.keptBytes,
            .path = snapshot.path,
            .addedAt = snapshot.addedAt,
            .startedAt = snapshot.startedAt,
            .finishedAt = snapshot.finishedAt,
            .position = snapshot.position,
            .priority = snapshot.priority,
            .category = snapshot.category};
}

void Dispatcher::noteStanding(Entry& entry, const DownloadStanding& standing)
{
    entry.keptState = standing.state;
    entry.keptSize = standing.size;
    entry.keptBytes = standing.bytes;
    if (m_keeper)
        m_keeper->note(entry.snapshot.id, standing);
}

void Dispatcher::finishOnceKept(DownloadId id, Entry& entry, const ReadyToFinish& ready)
{
    auto finish = [id, lane = entry.lane->lane()] { post(lane, [id, lane] { lane->finish(id); }); };
    if (!m_keeper) {
        finish();
        return;
    }
    entry.snapshot.path = ready.path;
    DownloadStanding standing = standingOf(entry);
    standing.state = DownloadState::Assembling;
    standing.size = ready.size;
    noteStanding(entry, standing);
    m_keeper->whenKept(std::move(finish));
}

void Dispatcher::remember(const std::optional<DownloadEvent>& event)
{
    if (m_keeper && event)
        m_keeper->note(*event);
}

void Dispatcher::history(DownloadId id, std::function<void(QList<DownloadEvent>)> then)
{
    if (!m_keeper) {
        then({});
        return;
    }
    m_keeper->read([id](Store& store) { return store.eventsOf(id); },
                   [then = std::move(then)](const Expected<QList<DownloadEvent>>& events) {
                       then(events.value_or(QList<DownloadEvent>()));
                   });
}

void Dispatcher::setCategories(const QList<Category>& categories)
{
    m_categories = categories;
    if (m_keeper)
        m_keeper->keepSetting(categoriesSetting, encodeCategories(categories));
    m_listener(CategoriesChanged{categories});
}

QList<StoredDownload> Dispatcher::listed() const
{
    QList<StoredDownload> all;
    all.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const auto& [id, entry] : m_entries) {
        all.append({.id = id,
                    .request = entry.request.whole(),
                    .secretsLeftOut = entry.snapshot.secretsMissing,
                    .standing = standingOf(entry)});
    }
    return all;
}

// What the store has is written from there; it knows of what was finished long ago, too.
void Dispatcher::exportList(const QString& path, std::function<void(Expected<qsizetype>)> then)
{
    if (m_keeper) {
        m_keeper->read(
            [path](Store& store) -> Expected<qsizetype> {
                auto contents = store.read();
                if (!contents)
                    return std::unexpected(std::move(contents.error()));
                return saveList(path, std::move(contents->downloads));
            },
            std::move(then));
        return;
    }
    runAside(m_aside, this, m_alive, [path, all = listed()] { return saveList(path, all); }, std::move(then));
}

void Dispatcher::readList(const QString& path, std::function<void(Expected<QList<StoredDownload>>)> then)
{
    runAside(m_aside, this, m_alive, [path] { return loadList(path); }, std::move(then));
}

// Behind what is there, in the order they have.
void Dispatcher::addListed(const Ids& ids, const QList<StoredDownload>& downloads)
{
    m_orders.goOnWith([this, ids, downloads, next = qsizetype{0}]() mutable {
        if (next == ids.size())
            return WorkLeft::None;
        StoredDownload download = downloads[next];
        download.id = ids[next++];
        m_lastPosition.value += orderKeyGap;
        download.standing.position = m_lastPosition;
        if (!download.standing.addedAt.isValid())
            download.standing.addedAt = QDateTime::currentDateTimeUtc();
        if (download.standing.path.isEmpty())
            download.standing.path = plannedPath(download.request);
        join(afterRestart(std::move(download)));
        return WorkLeft::More;
    });
}

} // namespace tributary
