#include "tests/system/support/kept_queue.h"

#include "tests/support/checks/patience.h"

#include <QTest>

#include <algorithm>
#include <tuple>

namespace tributary::test {

namespace {

// A disk that others keep busy may hold up a sync for long.
const auto longest = static_cast<int>((3 * patience()).count());

} // namespace

KeptQueue::KeptQueue(const QString& storePath, QueueLimits limits, std::shared_ptr<Keyring> keyring)
    : m_queue({.limits = limits, .storePath = storePath, .keyring = std::move(keyring)})
{
    QObject* here = &m_queue;
    QObject::connect(&m_queue, &DownloadQueue::restored, here, [this](const auto& downloads) {
        m_restored = downloads;
        for (const DownloadSnapshot& snapshot : downloads)
            note(snapshot);
    });
    QObject::connect(&m_queue, &DownloadQueue::storeReported, here,
                     [this](const StoreOutcome& outcome) { m_reports.append(outcome); });
    QObject::connect(&m_queue, &DownloadQueue::added, here, [this](const auto& downloads) {
        for (const DownloadSnapshot& snapshot : downloads)
            note(snapshot);
    });
    QObject::connect(&m_queue, &DownloadQueue::progressed, here, [this](const auto& changed) {
        for (const DownloadSnapshot& snapshot : changed)
            note(snapshot);
    });
    QObject::connect(&m_queue, &DownloadQueue::removed, here, [this](const auto& ids) {
        for (const DownloadId id : ids) {
            m_order.removeAll(id);
            m_snapshots.remove(id);
        }
    });
    QObject::connect(&m_queue, &DownloadQueue::totalsChanged, here,
                     [this](const QueueTotals& totals) { m_totals = totals; });
}

void KeptQueue::note(const DownloadSnapshot& snapshot)
{
    if (!m_snapshots.contains(snapshot.id))
        m_order.append(snapshot.id);
    m_snapshots.insert(snapshot.id, snapshot);
}

bool KeptQueue::opens()
{
    return QTest::qWaitFor([this] { return !m_reports.isEmpty(); }, longest);
}

bool KeptQueue::reaches(DownloadId id, DownloadState wanted)
{
    return QTest::qWaitFor([=, this] { return m_snapshots.contains(id) && state(id) == wanted; }, longest);
}

bool KeptQueue::reachesBytes(DownloadId id, qint64 bytes)
{
    return QTest::qWaitFor([=, this] { return snapshot(id).bytes >= bytes; }, longest);
}

bool KeptQueue::removes(DownloadId id)
{
    m_queue.remove(id);
    return QTest::qWaitFor([this, id] { return !m_snapshots.contains(id); }, longest);
}

QList<DownloadId> KeptQueue::idsByTurn() const
{
    QList<DownloadId> ids = m_snapshots.keys();
    std::ranges::sort(ids, {}, [this](DownloadId id) {
        const DownloadSnapshot download = snapshot(id);
        return std::tuple(download.priority, download.position, id);
    });
    return ids;
}

} // namespace tributary::test
