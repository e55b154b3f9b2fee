#pragma once

#include "core/values/download/download_id.h"
#include "ui/list/rows/download_order.h"
#include "ui/list/rows/state_group.h"
#include "ui/words/file_kind.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace tributary {

class DownloadListModel;
struct RowRun;

// The rows of one state and type whose name or link holds each of the words typed, sorted. A proxy of our
// own, because Qt's takes seconds for what a list of a hundred thousand rows must do within a tenth. It has
// more than forty methods, because a third of them are Qt's questions to any proxy.
class DownloadFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit DownloadFilter(DownloadListModel& downloads, QObject* parent = nullptr);

    const DownloadListModel& downloads() const { return m_downloads; }

    void setWords(const QString& words);
    const QString& words() const { return m_words; }
    void setChoice(StateGroup group, std::optional<FileKind> kind);

    void setRunning(DownloadOrder::Running running);
    const DownloadOrder& order() const { return m_order; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // Between rows here and rows of the list; -1 where the row is hidden.
    int sourceRow(int row) const { return m_shown[static_cast<size_t>(row)]; }
    int rowOfSource(int sourceRow) const { return m_places[static_cast<size_t>(sourceRow)]; }

    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex&) const override { return index(row, column); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    // Rows that are dropped between others take their place in the queue.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // Another state, type or words are asked for.
    void wishChanged();
    // A person has dropped rows before the row of `next`, or behind all rows.
    void rowsDropped(const QList<tributary::DownloadId>& ids, std::optional<tributary::DownloadId> next);

private:
    bool isWanted(int sourceRow) const;
    void refilter();
    void resetRows();
    void useWish();
    void noteChanges(const std::vector<int>& sourceRows);
    void restoreOrder(const std::vector<int>& sourceRows);
    bool isInPlace(int sourceRow) const;
    void changeOrder(std::vector<int> shown);
    void hide(std::vector<int> sourceRows);
    void show(std::vector<int> sourceRows);
    void takeOut(const std::vector<RowRun>& runs);
    std::vector<RowRun> shownRuns(int firstSourceRow, int lastSourceRow) const;
    void tellData(const QModelIndex& from, const QModelIndex& to);
    void beginRemoval(int first, int last);
    void endRemoval(int first, int last);
    void renumber();

    DownloadListModel& m_downloads;
    DownloadOrder m_order;
    QString m_words;
    QStringList m_eachWord; // the same, split once for all rows
    StateGroup m_group = StateGroup::All;
    std::optional<FileKind> m_kind;
    // Rows of the list, in the order shown.
    std::vector<int> m_shown;
    // For each row of the list its row here, or -1.
    std::vector<int> m_places;
    bool m_removesByReset = false;
};

} // namespace tributary
