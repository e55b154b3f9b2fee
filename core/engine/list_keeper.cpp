#include "core/engine/list_keeper.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto commitAfter = 400ms;
// Someone waits for it; what else is about to be ready may still come along.
constexpr auto commitSoon = 20ms;
constexpr auto tryAgainAfter = 10s;

} // namespace

ListKeeper::ListKeeper(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ListKeeper::commit);
}

ListKeeper::~ListKeeper()
{
    // Who waits for it is gone, or going.
    m_waiting.clear();
    commit();
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

void ListKeeper::remove(DownloadId id)
{
    m_pending.removed.insert(id);
    commitWithin(commitAfter);
}

void ListKeeper::whenKept(std::function<void()> then)
{
    m_waiting.push_back(std::move(then));
    commitWithin(commitSoon);
}

void ListKeeper::commitWithin(std::chrono::milliseconds time)
{
    // A store that has just refused is not asked again for each change, unless someone waits.
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() <= time)
        return;
    if (!m_hasFailed || !m_timer.isActive() || !m_waiting.empty())
        m_timer.start(time);
}

void ListKeeper::commit()
{
    const auto done = m_store->commit(m_pending);
    if (done)
        m_pending = {};
    else
        m_timer.start(tryAgainAfter);
    const bool isNews = !done && !m_hasFailed;
    m_hasFailed = !done;
    if (isNews)
        Q_EMIT failed(done.error());
    for (const auto& then : std::exchange(m_waiting, {}))
        then();
}

} // namespace tributary
