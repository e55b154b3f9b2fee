#include "core/engine/queue/list_restorer.h"

#include "core/engine/keeping/category_record.h"
#include "core/engine/keeping/id_list.h"
#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/trust_record.h"
#include "core/engine/list/category_filer.h"
#include "core/engine/list/download_list.h"
#include "core/engine/list/news_desk.h"
#include "core/engine/queue/discarder.h"
#include "core/engine/queue/host_keeper.h"
#include "core/engine/queue/list_intake.h"
#include "core/engine/queue/mover.h"
#include "core/engine/queue/removed_downloads.h"
#include "core/engine/queue/secrets_desk.h"
#include "core/engine/shared/process_setup.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>
#include <vector>

namespace tributary {

namespace {

bool isUnderWay(const DownloadStanding& standing)
{
    return standing.startedAt && !isSettled(standing.state);
}

} // namespace

// The downloads on their way from the store into the list. They lie in a few large blocks, which go back to
// the system as they are: between what stays, each of them would leave a hole.
class ListRestorer::Arrivals : public DownloadSink
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
    template<typename See>
    void forEach(See see) const
    {
        for (const std::vector<KeptDownload>& block : m_blocks)
            std::ranges::for_each(block, see);
    }
    // Moves each download out to the caller, in the order of the list.
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

void ListRestorer::Arrivals::sort()
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

// The downloads that are to overwrite files and may still do so, by when they were added.
class ListRestorer::Overwriters
{
public:
    explicit Overwriters(const Arrivals& arrivals)
    {
        arrivals.forEach([this](const KeptDownload& download) { note(download); });
        DownloadId last;
        for (DownloadId& id : m_lastBy | std::views::values)
            last = id = std::max(last, id);
    }

    // The last of them that was added by then, whichever came first in the list; of all, if nobody knows the
    // time.
    std::optional<DownloadId> lastAddedBy(const std::optional<QDateTime>& time) const
    {
        const auto later = time ? m_lastBy.upper_bound(*time) : m_lastBy.end();
        return later == m_lastBy.begin() ? std::nullopt : std::optional(std::prev(later)->second);
    }

private:
    std::map<QDateTime, DownloadId> m_lastBy;

    void note(const KeptDownload& download)
    {
        const bool mayOverwrite = download.standing.state != DownloadState::Finished &&
                                  download.request.onConflict() == ConflictPolicy::Overwrite;
        if (!mayOverwrite)
            return;
        DownloadId& id = m_lastBy[download.standing.addedAt];
        id = std::max(id, download.id);
    }
};

DownloadId ListRestorer::restore(const QString& storePath, const std::shared_ptr<Keyring>& keyring)
{
    Arrivals arrivals;
    auto opened = m_others.keeper.open(storePath, arrivals);
    if (!opened) {
        m_others.news.tellNow(ListRestored{});
        m_others.news.tellNow(CategoriesChanged{m_others.filer.categories()});
        m_others.news.tellNow(StoreReported{std::unexpected(opened.error())});
        return DownloadId{1};
    }
    const QHash<QString, QByteArray>& settings = opened->contents.settings;
    if (m_others.keeper.isOpen())
        m_others.secrets.open(m_others.keeper, keyring);
    m_others.hosts.adopt(opened->contents.hosts, settings.value(trustSetting));
    // A finished download that is found notes itself there what a kill left of its parts.
    if (m_others.keeper.isOpen())
        m_others.discarder.adoptDue(decodeDiscards(settings.value(discardsSetting)),
                                    decodeLeftovers(settings.value(leftoversSetting)));
    m_others.removed.adopt(settings.value(removalsSetting));
    takeAll(arrivals, decodeMoves(settings.value(movesSetting)));
    m_others.removed.forgetEarlier();
    takeCategories(settings.value(categoriesSetting));
    m_others.news.tellTotals();
    m_others.news.tellNow(StoreReported{opened->report});
    giveBackMemory();
    m_others.secrets.begin(decodeIds<SecretsKey>(settings.value(unforgottenSetting)));
    return opened->contents.firstFreeId;
}

void ListRestorer::takeAll(Arrivals& arrivals, const MovesUnderway& moves)
{
    ListRestored list;
    list.downloads.reserve(static_cast<qsizetype>(arrivals.size()));
    m_others.list.reserve(arrivals.size() - arrivals.finished());
    const Overwriters overwriters(arrivals);
    arrivals.eachInOrder([&](KeptDownload&& stored) {
        const bool wasFinished = stored.standing.state == DownloadState::Finished;
        if (m_others.removed.hasLeft(stored.id)) {
            if (wasFinished)
                spare(snapshotOf(stored), stored.standing.finishedAt, overwriters);
            m_others.removed.leaveOut(stored);
            return;
        }
        const bool wasUnderWay = isUnderWay(stored.standing);
        list.downloads.append(m_others.keeper.isOpen() ? adopt(std::move(stored), moves)
                                                       : show(std::move(stored)));
        const DownloadSnapshot& now = list.downloads.constLast();
        if (now.state == DownloadState::Finished)
            spare(now, wasFinished ? now.finishedAt : std::nullopt, overwriters);
        else if (wasUnderWay)
            m_underWay.append(now.id);
    });
    m_others.news.tellNow(std::move(list));
    m_others.mover.noteRest(moves);
}

// Downloads that are to overwrite files mean those that were there when they were added. The finished
// download's file is younger than the ones that were added before it ended. Where a kill has left no word on
// when that was, the file counts as younger than all of them.
void ListRestorer::spare(const DownloadSnapshot& finished, const std::optional<QDateTime>& at,
                         const Overwriters& overwriters)
{
    if (const auto last = overwriters.lastAddedBy(at))
        m_others.intake.noteFile(finished.path, {.by = finished.id, .addedBefore = *last});
}

void ListRestorer::takeCategories(const QByteArray& record)
{
    if (const auto categories = decodeCategories(record))
        m_others.filer.set(*categories);
    m_others.news.tellNow(CategoriesChanged{m_others.filer.categories()});
}

// Downloads of a list that cannot be written wait for a person: each start would fetch all of them once more.
DownloadSnapshot ListRestorer::show(KeptDownload stored)
{
    m_others.list.notePosition(stored.standing.position);
    if (stored.standing.state != DownloadState::Finished)
        stored = afterRestart(std::move(stored), m_others.list.requests());
    if (stored.standing.state == DownloadState::Queued) {
        stored.standing.state = DownloadState::Paused;
        stored.standing.error =
            DownloadError{.kind = ErrorKind::NoPermission, .detail = Phrase(PhraseKind::ListReadOnly)};
    }
    return m_others.intake.take(std::move(stored)).snapshot;
}

DownloadSnapshot ListRestorer::adopt(KeptDownload stored, const MovesUnderway& noted)
{
    m_others.list.notePosition(stored.standing.position);
    const bool hasMoved = m_others.mover.settle(stored, noted);
    if (stored.standing.state == DownloadState::Finished) {
        if (hasMoved)
            m_others.keeper.note(stored.id, stored.standing);
        DownloadSnapshot snapshot = snapshotOf(stored);
        m_others.list.takeFinished(snapshot);
        return snapshot;
    }
    const DownloadStanding before = stored.standing;
    KeptDownload now = afterRestart(std::move(stored), m_others.list.requests());
    if (hasMoved || now.standing != before)
        m_others.keeper.note(now.id, now.standing);
    const DownloadEntry& listed = m_others.intake.take(std::move(now));
    if (!listed.snapshot.startedAt)
        m_others.list.noteMayHaveBegun(listed.id());
    if (listed.snapshot.state == DownloadState::Finished)
        m_others.discarder.clearUpAfter(listed);
    return listed.snapshot;
}

} // namespace tributary
