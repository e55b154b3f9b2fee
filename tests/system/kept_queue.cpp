#include "tests/system/kept_queue.h"

#include <QTest>

namespace tributary::test {

namespace {

constexpr int patience = 20'000;

} // namespace

KeptQueue::KeptQueue(const QString& storePath, QueueLimits limits)
    : m_queue(limits, storePath)
{
    QObject* here = &m_queue;
    QObject::connect(&m_queue, &DownloadQueue::restored, here, [this](const auto& downloads) {
        m_restored = downloads;
        for (const DownloadSnapshot& snapshot : downloads)
            note(snapshot);
    });
    QObject::connect(&m_queue, &DownloadQueue::storeReported, here,
                     [this](const StoreOutcome& outcome) { m_reports.append(outcome); });
    QObject::connect(&m_queue, &DownloadQueue::added, here,
                     [this](const DownloadSnapshot& snapshot) { note(snapshot); });
    QObject::connect(&m_queue, &DownloadQueue::progressed, here, [this](const auto& changed) {
        for (const DownloadSnapshot& snapshot : changed)
            note(snapshot);
    });
    QObject::connect(&m_queue, &DownloadQueue::removed, here, [this](DownloadId id) {
        m_order.removeAll(id);
        m_snapshots.remove(id);
    });
}

void KeptQueue::note(const DownloadSnapshot& snapshot)
{
    if (!m_snapshots.contains(snapshot.id))
        m_order.append(snapshot.id);
    m_snapshots.insert(snapshot.id, snapshot);
}

bool KeptQueue::opens()
{
    return QTest::qWaitFor([this] { return !m_reports.isEmpty(); }, patience);
}

bool KeptQueue::reaches(DownloadId id, DownloadState wanted)
{
    return QTest::qWaitFor([=, this] { return m_snapshots.contains(id) && state(id) == wanted; }, patience);
}

bool KeptQueue::reachesBytes(DownloadId id, qint64 bytes)
{
    return QTest::qWaitFor([=, this] { return snapshot(id).bytes >= bytes; }, patience);
}

bool KeptQueue::removes(DownloadId id)
{
    const auto isGone = [this, id] {
        // What has just settled is still closing its files.
        m_queue.remove(id);
        return !m_snapshots.contains(id);
    };
    return QTest::qWaitFor(isGone, patience);
}

} // namespace tributary::test
