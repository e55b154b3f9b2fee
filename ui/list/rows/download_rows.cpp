#include "ui/list/rows/download_rows.h"

#include "core/engine/shared/process_setup.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/row_runs.h"
#include "ui/widgets/when_done.h"

#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// More runs of rows than this are taken out by one reset of the model.
constexpr size_t mostRuns = 64;

// As many rows as a slow machine takes in before a person notices.
constexpr qsizetype restoredAtATurn = 8192;

// Fewer are put in order before a person notices.
constexpr int rankedAhead = 10'000;

} // namespace

int DownloadRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

std::optional<DownloadSnapshot> DownloadRows::find(DownloadId id) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.cend() ? std::nullopt : std::optional(snapshotAt(*row));
}

std::optional<int> DownloadRows::rowOf(DownloadId id) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.cend() ? std::nullopt : std::optional(*row);
}

QList<DownloadId> DownloadRows::idsOf(bool (*wanted)(DownloadState)) const
{
    QList<DownloadId> ids;
    for (const ListRow& row : m_rows) {
        if (wanted(row.state()))
            ids.append(row.id());
    }
    return ids;
}

void DownloadRows::apply(const QList<DownloadSnapshot>& changed)
{
    dropForgotten();
    const DownloadTally before = m_tally;
    QList<const DownloadSnapshot*> fresh;
    std::vector<int> changedRows;
    for (const DownloadSnapshot& snapshot : changed) {
        const auto row = m_rowOf.constFind(snapshot.id);
        if (row == m_rowOf.cend())
            fresh.append(&snapshot);
        else if (!comesTooLate(snapshot) && update(*row, snapshot))
            changedRows.push_back(*row);
    }
    announce(std::move(changedRows));
    append(fresh);
    m_tally.closeBatch();
    if (m_tally != before)
        Q_EMIT tallyChanged(m_tally);
}

void DownloadRows::setTotalSpeed(qint64 bytesPerSecond)
{
    if (std::exchange(m_tally.bytesPerSecond, bytesPerSecond) != bytesPerSecond)
        Q_EMIT totalSpeedChanged(bytesPerSecond);
}

void DownloadRows::restore(const QList<DownloadSnapshot>& downloads)
{
    m_rows.reserve(m_rows.size() + static_cast<size_t>(downloads.size()));
    m_restoring = downloads;
    m_toRestore = downloads.size();
    restoreSome();
}

// A snapshot that came meanwhile is newer than the restored one, and is kept.
void DownloadRows::restoreSome()
{
    if (m_toRestore == 0) {
        m_restoring = {};
        m_goneMeanwhile = {};
        // Sorting so many rows by their names is not waited for.
        if (rowCount() >= rankedAhead)
            m_names.await();
        if (m_names.isAwaited())
            rankNamesAside();
        Q_EMIT restored();
        return;
    }
    const DownloadTally before = m_tally;
    QList<const DownloadSnapshot*> fresh;
    const qsizetype end = std::exchange(m_toRestore, std::max<qsizetype>(m_toRestore - restoredAtATurn, 0));
    for (qsizetype i = m_toRestore; i < end; ++i) {
        const DownloadSnapshot& snapshot = m_restoring.at(i);
        if (!m_rowOf.contains(snapshot.id) && !m_goneMeanwhile.contains(snapshot.id))
            fresh.append(&snapshot);
    }
    append(fresh);
    m_tally.closeBatch();
    if (m_tally != before)
        Q_EMIT tallyChanged(m_tally);
    QMetaObject::invokeMethod(this, &DownloadRows::restoreSome, Qt::QueuedConnection);
}

void DownloadRows::rankNamesAside()
{
    const auto rank = [rows = m_names.namedRows(), collator = m_names.collator()] {
        return inOrderOfNames(rows, collator);
    };
    whenDone(QtConcurrent::run(rank), this, [this](const std::vector<NamedRow>& rows) {
        m_names.adopt(rows);
        Q_EMIT namesRanked();
        // A second later every other owner of the restored downloads has let go of them, so their memory can
        // go back to the system.
        QTimer::singleShot(1s, this, [] { QThreadPool::globalInstance()->start(giveBackMemory); });
    });
}

bool DownloadRows::comesTooLate(const DownloadSnapshot& snapshot)
{
    if (!m_aborted.contains(snapshot.id))
        return false;
    // The last state is the truth, also when the download was done before the cancellation reached it.
    if (isSettled(snapshot.state))
        m_aborted.remove(snapshot.id);
    return !isSettled(snapshot.state);
}

bool DownloadRows::update(int row, const DownloadSnapshot& snapshot)
{
    ListRow& target = m_rows[static_cast<size_t>(row)];
    if (target.stands(snapshot))
        return false;
    const ListRow before = std::exchange(target, ListRow(snapshot));
    if (target.name() != before.name())
        m_names.place(row, row);
    m_tally.change(before, target);
    return true;
}

void DownloadRows::append(const QList<const DownloadSnapshot*>& fresh)
{
    // The last word on each, in the order of the first.
    QHash<DownloadId, qsizetype> places;
    QList<const DownloadSnapshot*> latest;
    places.reserve(fresh.size());
    for (const DownloadSnapshot* snapshot : fresh) {
        const auto known = places.constFind(snapshot->id);
        if (known != places.cend()) {
            latest[*known] = snapshot;
            continue;
        }
        places.insert(snapshot->id, latest.size());
        latest.append(snapshot);
    }
    if (latest.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(latest.size()) - 1);
    for (const DownloadSnapshot* snapshot : std::as_const(latest)) {
        m_expected.remove(snapshot->id);
        m_rows.emplace_back(*snapshot);
        m_tally.add(m_rows.back());
    }
    reindexFrom(first);
    m_names.place(first, rowCount() - 1);
    endInsertRows();
}

void DownloadRows::announce(std::vector<int> changedRows)
{
    std::ranges::sort(changedRows);
    // A download may be in a batch twice.
    const auto repeated = std::ranges::unique(changedRows);
    changedRows.erase(repeated.begin(), repeated.end());
    const std::vector<RowRun> runs = runsOf(changedRows);
    for (const RowRun run : runs)
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, columnCount() - 1));
    if (!changedRows.empty())
        Q_EMIT rowsChanged(changedRows);
}

void DownloadRows::expect(DownloadId id, const KeptLink& link)
{
    if (!m_rowOf.contains(id))
        m_expected.insert(id, link);
}

void DownloadRows::noteLeaving(const QList<DownloadId>& ids)
{
    for (const DownloadId id : ids) {
        m_expected.remove(id);
        if (m_rowOf.contains(id))
            m_leaving.insert(id);
    }
}

void DownloadRows::noteStaying(const QList<DownloadId>& ids)
{
    for (const DownloadId id : ids)
        m_leaving.remove(id);
}

void DownloadRows::forget(DownloadId id)
{
    m_expected.remove(id);
    if (m_forgotten.isEmpty())
        QMetaObject::invokeMethod(this, &DownloadRows::dropForgotten, Qt::QueuedConnection);
    m_forgotten.insert(id);
}

void DownloadRows::dropForgotten()
{
    std::vector<int> rows;
    for (const DownloadId id : std::exchange(m_forgotten, {})) {
        m_aborted.remove(id);
        m_leaving.remove(id);
        if (m_rowOf.contains(id))
            rows.push_back(m_rowOf.value(id));
        if (!m_restoring.isEmpty())
            m_goneMeanwhile.insert(id);
    }
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    std::vector<RowRun> runs = runsOf(rows);
    // From the bottom up, so that the rows still to go keep their numbers.
    std::ranges::reverse(runs);
    if (runs.size() > mostRuns)
        dropScattered(rows);
    else
        std::ranges::for_each(runs, [this](RowRun run) { dropRows(run.first, run.last); });
    m_tally.closeBatch();
    Q_EMIT tallyChanged(m_tally);
}

void DownloadRows::dropRows(int first, int last)
{
    beginRemoveRows({}, first, last);
    const auto begin = m_rows.begin() + first;
    const auto end = m_rows.begin() + last + 1;
    for (auto row = begin; row != end; ++row) {
        m_tally.remove(*row);
        m_rowOf.remove(row->id());
    }
    m_rows.erase(begin, end);
    m_names.remove(first, last);
    reindexFrom(first);
    endRemoveRows();
}

// The rows are removed at once: each run of them would move all rows behind it.
void DownloadRows::dropScattered(const std::vector<int>& rows)
{
    beginResetModel();
    for (const int row : rows) {
        m_tally.remove(at(row));
        m_rowOf.remove(at(row).id());
    }
    const auto stays = [this](const ListRow& row) { return m_rowOf.contains(row.id()); };
    std::vector<int> numbers;
    numbers.reserve(m_rows.size());
    int next = 0;
    for (const ListRow& row : m_rows)
        numbers.push_back(stays(row) ? next++ : -1);
    std::erase_if(m_rows, std::not_fn(stays));
    m_names.renumber(numbers);
    reindexFrom(0);
    endResetModel();
}

void DownloadRows::reindexFrom(int row)
{
    m_rowOf.reserve(rowCount());
    for (int i = row; i < rowCount(); ++i)
        m_rowOf.insert(at(i).id(), i);
}

void DownloadRows::showAborted(const QList<DownloadId>& ids)
{
    QList<DownloadSnapshot> aborted;
    for (const DownloadId id : ids) {
        const auto now = find(id);
        if (!now || !canFollow(now->state, DownloadState::Cancelled))
            continue;
        DownloadSnapshot& then = aborted.emplaceBack(*now);
        then.state = DownloadState::Cancelled;
        then.bytesPerSecond = 0;
        then.connections.clear();
        then.timeLeft.reset();
        then.retryIn.reset();
    }
    apply(aborted);
    for (const DownloadSnapshot& snapshot : aborted)
        m_aborted.insert(snapshot.id);
}

void DownloadRows::expectProgress(const QList<DownloadId>& ids)
{
    for (const DownloadId id : ids)
        m_aborted.remove(id);
}

} // namespace tributary
