#include "core/engine/keeping/category_record.h"
#include "core/engine/keeping/list_file.h"
#include "core/engine/keeping/trust_record.h"
#include "core/engine/queue/dispatcher.h"
#include "core/engine/queue/sound_request.h"
#include "core/engine/shared/process_setup.h"
#include "core/values/basics/thread_handover.h"

#include <algorithm>
#include <utility>
#include <vector>

// How the queue keeps its list over restarts.

namespace tributary {

namespace {

// The downloads on their way from the store into the list. They lie in a few large blocks, which go back to
// the system as they are: between what stays, each of them would leave a hole.
class Arrivals : public DownloadSink
{
public:
    void begin(qint64 count) override
    {
        m_blocks.clear();
        m_size = 0;
        m_finished = 0;
        m_last.reset();
        m_isInOrder = true;
        m_blocks.reserve(static_cast<size_t>(count) / ofOneBlock + 1);
    }
    void take(KeptDownload download) override
    {
        if (m_size % ofOneBlock == 0)
            m_blocks.emplace_back().reserve(ofOneBlock);
        const Place place = placeOf(download);
        m_isInOrder = m_isInOrder && m_last <= place;
        m_last = place;
        if (download.standing.state == DownloadState::Finished)
            ++m_finished;
        m_blocks.back().push_back(std::move(download));
        ++m_size;
    }

    size_t size() const { return m_size; }
    size_t finished() const { return m_finished; }
    // Each is the caller's, and gone afterwards.
    template<typename Take>
    void eachInOrder(Take take)
    {
        if (!m_isInOrder)
            sort();
        for (std::vector<KeptDownload>& block : m_blocks) {
            for (KeptDownload& download : block)
                take(std::move(download));
            block = std::vector<KeptDownload>();
        }
    }

private:
    static constexpr size_t ofOneBlock = 1024;
    using Place = std::pair<Priority, OrderKey>;

    std::vector<std::vector<KeptDownload>> m_blocks;
    size_t m_size = 0;
    size_t m_finished = 0;
    std::optional<Place> m_last;
    bool m_isInOrder = true;

    static Place placeOf(const KeptDownload& download)
    {
        return {download.standing.priority, download.standing.position};
    }
    KeptDownload& at(size_t n) { return m_blocks[n / ofOneBlock][n % ofOneBlock]; }
    void sort();
};

void Arrivals::sort()
{
    std::vector<std::pair<Place, size_t>> order;
    order.reserve(m_size);
    for (size_t n = 0; n < m_size; ++n)
        order.emplace_back(placeOf(at(n)), n);
    std::ranges::sort(order);
    std::vector<std::vector<KeptDownload>> sorted;
    sorted.reserve(m_blocks.size());
    for (const auto& [place, n] : order) {
        if (sorted.empty() || sorted.back().size() == ofOneBlock)
            sorted.emplace_back().reserve(ofOneBlock);
        sorted.back().push_back(std::move(at(n)));
    }
    m_blocks = std::move(sorted);
}

} // namespace

DownloadId Dispatcher::open(const QString& storePath, const std::shared_ptr<Keyring>& keyring)
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
    if (opened->report.origin != StoreOrigin::ReadOnly)
        keepWith(std::move(keeper), keyring);
    adoptHosts(opened->contents.hosts);
    const QList<TrustedCertificate> trusted = decodeTrust(opened->contents.settings.value(trustSetting));
    for (const TrustedCertificate& certificate : trusted)
        m_shared->trust(certificate);
    const MovesUnderway moves = decodeMoves(opened->contents.settings.value(movesSetting));
    ListRestored list;
    list.downloads.reserve(static_cast<qsizetype>(arrivals.size()));
    m_entries.reserve(arrivals.size() - arrivals.finished());
    arrivals.eachInOrder([&](KeptDownload&& stored) {
        list.downloads.append(m_keeper ? adopt(std::move(stored), moves) : show(std::move(stored)));
    });
    m_listener(std::move(list));
    if (m_keeper && m_moves != moves)
        m_keeper->keepSetting(movesSetting, encodeMoves(m_moves));
    if (auto categories = decodeCategories(opened->contents.settings.value(categoriesSetting)))
        m_categories = std::move(*categories);
    m_listener(CategoriesChanged{m_categories});
    tellTotals();
    m_listener(StoreReported{opened->report});
    giveBackMemory();
    if (m_secrets) {
        askForSecrets();
        m_secrets->forget(decodeUnforgotten(opened->contents.settings.value(unforgottenSetting)));
    }
    startNext();
    return opened->contents.firstFreeId;
}

void Dispatcher::keepWith(std::unique_ptr<ListKeeper> keeper, const std::shared_ptr<Keyring>& keyring)
{
    m_keeper = std::move(keeper);
    m_secrets = std::make_unique<SecretKeeper>(
        keyring, [this](std::function<void()> then) { m_keeper->whenKept(std::move(then)); },
        [this](const UnforgottenSecrets& keys) {
            m_keeper->keepSetting(unforgottenSetting, encodeUnforgotten(keys));
        });
    connect(m_keeper.get(), &ListKeeper::failed, this,
            [this](const DownloadError& error) { m_listener(StoreUnwritable{error}); });
}

// Downloads of a list that cannot be written wait for a person: each start would fetch all of them once more.
DownloadSnapshot Dispatcher::show(KeptDownload stored)
{
    m_lastPosition = std::max(m_lastPosition, stored.standing.position);
    if (stored.standing.state != DownloadState::Finished)
        stored = afterRestart(std::move(stored), m_requests);
    if (stored.standing.state == DownloadState::Queued) {
        stored.standing.state = DownloadState::Paused;
        stored.standing.error = DownloadError{
            .kind = ErrorKind::NoPermission,
            .detail = QStringLiteral("the list of downloads is read-only, so that what happens now would be "
                                     "forgotten")};
    }
    return take(std::move(stored)).snapshot;
}

DownloadSnapshot Dispatcher::adopt(KeptDownload stored, const MovesUnderway& noted)
{
    m_lastPosition = std::max(m_lastPosition, stored.standing.position);
    const bool hasMoved = obeyMove(stored, noted);
    if (stored.standing.state == DownloadState::Finished) {
        m_finishedBefore.insert(stored.id);
        if (hasMoved)
            m_keeper->note(stored.id, stored.standing);
        const DownloadSnapshot snapshot = snapshotOf(stored);
        m_totals.add(snapshot);
        return snapshot;
    }
    const DownloadStanding before = stored.standing;
    KeptDownload now = afterRestart(std::move(stored), m_requests);
    if (hasMoved || now.standing != before)
        m_keeper->note(now.id, now.standing);
    Entry& entry = take(std::move(now));
    entry.mayHaveBegun = !entry.snapshot.startedAt;
    if (entry.snapshot.state == DownloadState::Finished)
        clearUpAfter(entry);
    return entry.snapshot;
}

// Into the list, behind what is there or where it says.
Dispatcher::Entry& Dispatcher::take(KeptDownload download)
{
    Entry& entry = m_entries[download.id];
    entry.snapshot = snapshotOf(download);
    entry.request = std::move(download.request);
    // Also without a keyring: there may be one again the next time.
    if (entry.snapshot.state != DownloadState::Finished)
        entry.secretsKey = download.secretsKey;
    if (entry.secretsKey && m_secrets)
        m_secrets->share(*entry.secretsKey);
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
    DownloadStanding standing = tributary::standingOf(entry.snapshot);
    standing.state = entry.keptState;
    if (standing.state != DownloadState::Failed && standing.state != DownloadState::Paused)
        standing.error.reset();
    standing.size = entry.keptSize;
    standing.bytes = entry.keptBytes;
    return standing;
}

void Dispatcher::noteStanding(Entry& entry, const DownloadStanding& standing)
{
    entry.keptState = standing.state;
    entry.keptSize = standing.size;
    entry.keptBytes = standing.bytes;
    if (m_keeper)
        m_keeper->note(entry.snapshot.id, standing);
}

// Of what is about to happen on the disk a start after a kill has to know.
void Dispatcher::noteFirst(Entry& entry, const DownloadStanding& standing, Then then)
{
    noteStanding(entry, standing);
    if (m_keeper)
        m_keeper->whenKept(std::move(then));
    else
        then();
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

void Dispatcher::snapshot(DownloadId id, std::function<void(std::optional<DownloadSnapshot>)> then)
{
    if (const Entry* entry = find(id)) {
        then(entry->snapshot);
        return;
    }
    if (!m_keeper || !m_finishedBefore.contains(id)) {
        then(std::nullopt);
        return;
    }
    m_keeper->read([id](Store& store) { return store.download(id); },
                   [then = std::move(then)](const Expected<std::optional<StoredDownload>>& found) {
                       const bool isThere = found && *found;
                       then(isThere ? std::optional(snapshotOf(**found)) : std::nullopt);
                   });
}

void Dispatcher::find(const ListSearch& search, std::function<void(QList<DownloadSnapshot>)> then)
{
    auto answer = [this, search, then = std::move(then)](const QList<StoredDownload>& stored) {
        QList<DownloadSnapshot> found;
        const auto look = [&](const DownloadSnapshot& download) {
            if (matches(search, download))
                found.append(download);
        };
        for (const auto& [id, entry] : m_entries)
            look(entry.snapshot);
        for (const StoredDownload& download : stored) {
            if (m_finishedBefore.contains(download.id))
                look(snapshotOf(download));
        }
        std::ranges::sort(found, {}, [](const DownloadSnapshot& download) {
            return Turn{.priority = download.priority, .position = download.position, .id = download.id};
        });
        then(found);
    };
    if (m_keeper)
        m_keeper->read([](Store& store) { return store.read(); },
                       [answer = std::move(answer)](const Expected<StoreContents>& contents) {
                           answer(contents ? contents->downloads : QList<StoredDownload>());
                       });
    else
        answer({});
}

void Dispatcher::kept(std::function<void(Expected<void>)> then)
{
    m_leaving.whenSettled([this, then = std::move(then)] {
        if (m_keeper)
            m_keeper->hearWhenKept(then);
        else
            then({});
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

// The store knows of what was finished long ago, too. It only says what it has: the disk that the file is on
// may be slow, and others wait for the store.
void Dispatcher::exportList(const QString& path, std::function<void(Expected<qsizetype>)> then)
{
    if (m_keeper) {
        m_keeper->read([](Store& store) { return store.read(); },
                       [this, path, then = std::move(then)](Expected<StoreContents> contents) {
                           if (contents)
                               saveAside(path, std::move(contents->downloads), then);
                           else
                               then(std::unexpected(std::move(contents.error())));
                       });
        return;
    }
    saveAside(path, listed(), std::move(then));
}

void Dispatcher::saveAside(const QString& path, QList<StoredDownload> all,
                           std::function<void(Expected<qsizetype>)> then)
{
    runAside(
        m_aside, this, m_alive, [path, list = std::move(all)] { return saveList(path, list); },
        std::move(then));
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
        StoredDownload download = soundDownload(downloads[next]);
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
