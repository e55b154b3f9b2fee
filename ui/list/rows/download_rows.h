#pragma once

#include "core/values/download/download_snapshot.h"
#include "ui/list/rows/download_tally.h"
#include "ui/list/rows/name_order.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace tributary {

// The rows of the list, fed by batches of snapshots: how they come, change and go. Only rows that really
// changed are announced. A model that derives from it says what their cells show.
class DownloadRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const override;
    const ListRow& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    DownloadSnapshot snapshotAt(int row) const { return at(row).snapshot(); }
    std::optional<DownloadSnapshot> find(DownloadId id) const;
    std::optional<int> rowOf(DownloadId id) const;
    // The row's place by name, for sorting: as the language orders names, digits as numbers.
    int nameRankAt(int row) const { return m_names.placeOf(row); }
    const DownloadTally& tally() const { return m_tally; }
    QList<DownloadId> idsOf(bool (*wanted)(DownloadState)) const;

    void add(const DownloadSnapshot& download) { apply({download}); }
    void apply(const QList<DownloadSnapshot>& changed);
    // Call once with the list as it was kept, oldest first. Some thousand rows come in each turn of the event
    // loop, since a long list at once would hold the window up; the newest come first, because they stand on
    // top as a rule.
    void restore(const QList<DownloadSnapshot>& downloads);
    // Takes the speed of all downloads together from the queue, which measures it.
    void setTotalSpeed(qint64 bytesPerSecond);
    bool isRestoring() const { return m_toRestore > 0; }
    // Call for a download that the queue was just given. The row comes once the queue tells of it, up to a
    // second later while nobody watches.
    void expect(DownloadId id, const KeptLink& link);
    // The links of downloads whose rows are still to come.
    const QHash<DownloadId, KeptLink>& expected() const { return m_expected; }
    // Call for downloads that the queue was just told to remove, or to bring back; their rows go later.
    void noteLeaving(const QList<DownloadId>& ids);
    void noteStaying(const QList<DownloadId>& ids);
    bool isLeaving(DownloadId id) const { return m_leaving.contains(id); }
    // Rows that go in the same turn of the event loop leave the list together.
    void forget(DownloadId id);

    // Shows these as aborted from now on: progress that was still under way from the engine is not shown.
    void showAborted(const QList<DownloadId>& ids);
    // Lets progress through again, for a download that is started anew.
    void expectProgress(const QList<DownloadId>& ids);

Q_SIGNALS:
    // The tally has changed in anything but the speed.
    void tallyChanged(const tributary::DownloadTally& tally);
    void totalSpeedChanged(qint64 bytesPerSecond);
    // All rows of the kept list are there.
    void restored();
    // The names' ranks were all alike while the list was coming; now they are as they should be.
    void namesRanked();
    // All that one batch changed, in order; dataChanged has told of them by runs.
    void rowsChanged(const std::vector<int>& rows);

protected:
    explicit DownloadRows(QObject* parent)
        : QAbstractTableModel(parent)
    {
    }

private:
    bool comesTooLate(const DownloadSnapshot& snapshot);
    bool update(int row, const DownloadSnapshot& snapshot);
    void append(const QList<const DownloadSnapshot*>& fresh);
    void restoreSome();
    void announce(std::vector<int> changedRows);
    void dropForgotten();
    void dropRows(int first, int last);
    void dropScattered(const std::vector<int>& rows);
    void reindexFrom(int row);
    void rankNamesAside();

    std::vector<ListRow> m_rows;
    QHash<DownloadId, int> m_rowOf;
    QHash<DownloadId, KeptLink> m_expected;
    QSet<DownloadId> m_leaving;
    // The downloads that are being restored, how many of them are still to come, from the beginning; and
    // those that were removed before their turn came.
    QList<DownloadSnapshot> m_restoring;
    qsizetype m_toRestore = 0;
    QSet<DownloadId> m_goneMeanwhile;
    QSet<DownloadId> m_forgotten;
    QSet<DownloadId> m_aborted;
    DownloadTally m_tally;
    mutable NameOrder m_names{*this};
};

} // namespace tributary
