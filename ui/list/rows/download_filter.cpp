#include "ui/list/rows/download_filter.h"

#include "core/values/naming/list_search.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/merged_rows.h"
#include "ui/list/rows/row_drag.h"
#include "ui/list/rows/row_runs.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>
#include <ranges>
#include <tuple>
#include <utility>

namespace tributary {

namespace {

// Each run of rows that comes or goes moves all rows behind it; when there are more runs than this, the list
// is made anew.
constexpr size_t mostPieces = 64;

enum class Look : qint8 { Up = -1, Down = 1 };

DownloadOrder::Tier tierAt(const DownloadFilter& rows, int row)
{
    return rows.order().turnTierOf(rows.sourceRow(row));
}

// The nearest row that has a turn, from this one on, of those that stand by a column; -1 for none. A finished
// download has none, so nothing can be put before it.
int withTurn(const DownloadFilter& rows, int row, Look look, const QList<DownloadId>& except = {})
{
    for (; row >= 0 && row < rows.rowCount(); row += static_cast<int>(look)) {
        const ListRow& download = rows.downloads().at(rows.sourceRow(row));
        const bool stands = canMove(download.state()) && tierAt(rows, row) == DownloadOrder::Tier::Rest;
        if (stands && !except.contains(download.id()))
            return row;
    }
    return -1;
}

// Whether the rows around the line above this one have their turns from below upwards, as in a list with the
// newest on top.
bool runsUpwards(const DownloadFilter& rows, int line)
{
    int above = withTurn(rows, line - 1, Look::Up);
    int below = withTurn(rows, line, Look::Down);
    if (above < 0)
        above = std::exchange(below, below < 0 ? -1 : withTurn(rows, below + 1, Look::Down));
    else if (below < 0)
        below = std::exchange(above, withTurn(rows, above - 1, Look::Up));
    const auto turn = [&rows](int row) {
        const ListRow& download = rows.downloads().at(rows.sourceRow(row));
        return std::tuple(download.priority(), download.position().value);
    };
    return above >= 0 && below >= 0 && turn(below) < turn(above);
}

// Whether the line above this row touches the rows that stand by their turns below what runs, or among that.
bool isAmongTurns(const DownloadFilter& rows, int line)
{
    const auto hasItsTurn = [&rows](int row) {
        return row >= 0 && row < rows.rowCount() && tierAt(rows, row) != DownloadOrder::Tier::Rest;
    };
    return hasItsTurn(line - 1) || hasItsTurn(line);
}

// The highest part of the list that a dropped row is from.
DownloadOrder::Tier tierOf(const DownloadFilter& rows, const QList<DownloadId>& dropped)
{
    auto tier = DownloadOrder::Tier::Rest;
    for (const DownloadId id : dropped) {
        if (const auto row = rows.downloads().rowOf(id))
            tier = std::min(tier, rows.order().turnTierOf(*row));
    }
    return tier;
}

// The row among them that is to follow; -1 for none. What waits can't start before what runs: above that, it
// becomes the next to start.
int nextTurn(const DownloadFilter& rows, int line, const QList<DownloadId>& dropped)
{
    const bool movesRunning = tierOf(rows, dropped) == DownloadOrder::Tier::Running;
    for (int row = line; row < rows.rowCount() && tierAt(rows, row) != DownloadOrder::Tier::Rest; ++row) {
        const bool mayFollow = movesRunning || tierAt(rows, row) == DownloadOrder::Tier::Next;
        if (mayFollow && !dropped.contains(rows.downloads().at(rows.sourceRow(row)).id()))
            return row;
    }
    return -1;
}

// The download that is to follow those that are dropped on the line above a row.
std::optional<DownloadId> nextInQueue(const DownloadFilter& rows, int line, const QList<DownloadId>& dropped)
{
    int next = -1;
    if (isAmongTurns(rows, line) || tierOf(rows, dropped) != DownloadOrder::Tier::Rest)
        next = nextTurn(rows, line, dropped);
    else if (runsUpwards(rows, line))
        next = withTurn(rows, line - 1, Look::Up, dropped);
    else
        next = withTurn(rows, line, Look::Down, dropped);
    return next < 0 ? std::nullopt : std::optional(rows.downloads().at(rows.sourceRow(next)).id());
}

} // namespace

DownloadFilter::DownloadFilter(DownloadListModel& downloads, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_downloads(downloads)
    , m_order(downloads)
{
    setSourceModel(&m_downloads);
    connect(&m_downloads, &QAbstractItemModel::dataChanged, this, &DownloadFilter::tellData);
    connect(&m_downloads, &DownloadListModel::rowsChanged, this, &DownloadFilter::noteChanges);
    connect(&m_downloads, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                m_places.resize(static_cast<size_t>(m_downloads.rowCount()), -1);
                std::vector<int> rows(static_cast<size_t>(last - first + 1));
                std::iota(rows.begin(), rows.end(), first);
                show(std::move(rows));
            });
    connect(&m_downloads, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { beginRemoval(first, last); });
    connect(&m_downloads, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { endRemoval(first, last); });
    connect(&m_downloads, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_downloads, &QAbstractItemModel::modelReset, this, [this] {
        refilter();
        endResetModel();
    });
    connect(&m_downloads, &DownloadListModel::namesRanked, this, [this] {
        if (m_order.column() == DownloadListModel::Name)
            sort(m_order.column(), m_order.direction());
    });
    refilter();
}

void DownloadFilter::setWords(const QString& words)
{
    if (m_words == words.trimmed())
        return;
    m_words = words.trimmed();
    m_eachWord = searchedWords(m_words);
    useWish();
}

void DownloadFilter::setChoice(StateGroup group, std::optional<FileKind> kind)
{
    if (m_group == group && m_kind == kind)
        return;
    m_group = group;
    m_kind = kind;
    useWish();
}

bool DownloadFilter::isWanted(int sourceRow) const
{
    if (m_group != StateGroup::All && m_group != groupOf(m_downloads.at(sourceRow).state()))
        return false;
    if (m_kind && *m_kind != m_downloads.at(sourceRow).kind())
        return false;
    const ListRow& download = m_downloads.at(sourceRow);
    return std::ranges::all_of(m_eachWord, [&download](const QString& word) { return download.holds(word); });
}

void DownloadFilter::resetRows()
{
    beginResetModel();
    refilter();
    endResetModel();
}

void DownloadFilter::useWish()
{
    resetRows();
    Q_EMIT wishChanged();
}

void DownloadFilter::refilter()
{
    m_shown.clear();
    const int count = m_downloads.rowCount();
    for (int row = 0; row < count; ++row) {
        if (isWanted(row))
            m_shown.push_back(row);
    }
    m_order.sort(m_shown);
    renumber();
}

void DownloadFilter::renumber()
{
    m_places.assign(static_cast<size_t>(m_downloads.rowCount()), -1);
    for (size_t place = 0; place < m_shown.size(); ++place)
        m_places[static_cast<size_t>(m_shown[place])] = static_cast<int>(place);
}

void DownloadFilter::sort(int column, Qt::SortOrder order)
{
    m_order.setColumn(column, order);
    std::vector<int> shown = m_shown;
    m_order.sort(shown);
    changeOrder(std::move(shown));
    // An arrow of a head may be true now, or no longer.
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void DownloadFilter::setRunning(DownloadOrder::Running running)
{
    m_order.setRunning(running);
    sort(m_order.column(), m_order.direction());
}

void DownloadFilter::changeOrder(std::vector<int> shown)
{
    if (shown == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex& kept : before)
        rows.push_back(sourceRow(kept.row()));
    m_shown = std::move(shown);
    renumber();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(rowOfSource(rows[static_cast<size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// First the order, in which what comes then finds its place.
void DownloadFilter::noteChanges(const std::vector<int>& sourceRows)
{
    std::vector<int> gone;
    std::vector<int> come;
    for (const int row : sourceRows) {
        const bool isShown = rowOfSource(row) >= 0;
        if (isWanted(row) != isShown)
            (isShown ? gone : come).push_back(row);
    }
    if (!gone.empty())
        hide(std::move(gone));
    restoreOrder(sourceRows);
    if (!come.empty())
        show(std::move(come));
}

bool DownloadFilter::isInPlace(int sourceRow) const
{
    const int place = rowOfSource(sourceRow);
    if (place < 0)
        return true;
    const auto at = static_cast<size_t>(place);
    const bool afterFirst = at == 0 || !m_order.isBefore(sourceRow, m_shown[at - 1]);
    return afterFirst && (at + 1 == m_shown.size() || !m_order.isBefore(m_shown[at + 1], sourceRow));
}

// Takes the changed rows out and puts them where they belong; the others are in order already.
void DownloadFilter::restoreOrder(const std::vector<int>& sourceRows)
{
    if (std::ranges::all_of(sourceRows, [this](int row) { return isInPlace(row); }))
        return;
    std::vector<bool> isChanged(m_places.size());
    for (const int row : sourceRows)
        isChanged[static_cast<size_t>(row)] = true;
    std::vector<int> moved;
    std::vector<int> rest;
    for (const int row : m_shown)
        (isChanged[static_cast<size_t>(row)] ? moved : rest).push_back(row);
    m_order.sort(moved);
    changeOrder(mergedRows(rest, moved, [this](int a, int b) { return m_order.isBefore(a, b); }));
}

void DownloadFilter::hide(std::vector<int> sourceRows)
{
    std::ranges::transform(sourceRows, sourceRows.begin(), [this](int row) { return rowOfSource(row); });
    std::ranges::sort(sourceRows);
    const std::vector<RowRun> runs = runsOf(sourceRows);
    if (runs.size() > mostPieces)
        resetRows();
    else
        takeOut(runs);
}

// From the bottom up, so that the rows still to go keep their numbers.
void DownloadFilter::takeOut(const std::vector<RowRun>& runs)
{
    for (const RowRun run : runs | std::views::reverse) {
        beginRemoveRows({}, run.first, run.last);
        m_shown.erase(m_shown.begin() + run.first, m_shown.begin() + run.last + 1);
        renumber();
        endRemoveRows();
    }
}

void DownloadFilter::show(std::vector<int> sourceRows)
{
    std::erase_if(sourceRows, [this](int row) { return rowOfSource(row) >= 0 || !isWanted(row); });
    const auto before = [this](int left, int right) { return m_order.isBefore(left, right); };
    if (sourceRows.size() > mostPieces) {
        m_order.sort(sourceRows);
        beginResetModel();
        m_shown = mergedRows(m_shown, sourceRows, before);
        renumber();
        endResetModel();
        return;
    }
    for (const int row : sourceRows) {
        const auto place = std::ranges::upper_bound(m_shown, row, before);
        const auto at = static_cast<int>(place - m_shown.begin());
        beginInsertRows({}, at, at);
        m_shown.insert(place, row);
        renumber();
        endInsertRows();
    }
}

std::vector<RowRun> DownloadFilter::shownRuns(int firstSourceRow, int lastSourceRow) const
{
    std::vector<int> places;
    for (int row = firstSourceRow; row <= lastSourceRow; ++row) {
        if (const int place = rowOfSource(row); place >= 0)
            places.push_back(place);
    }
    std::ranges::sort(places);
    return runsOf(places);
}

void DownloadFilter::tellData(const QModelIndex& from, const QModelIndex& to)
{
    const std::vector<RowRun> runs = shownRuns(from.row(), to.row());
    for (const RowRun run : runs)
        Q_EMIT dataChanged(index(run.first, from.column()), index(run.last, to.column()));
}

void DownloadFilter::beginRemoval(int first, int last)
{
    const std::vector<RowRun> runs = shownRuns(first, last);
    m_removesByReset = runs.size() > mostPieces;
    if (m_removesByReset)
        beginResetModel();
    else
        takeOut(runs);
}

void DownloadFilter::endRemoval(int first, int last)
{
    if (m_removesByReset) {
        refilter();
        m_removesByReset = false;
        endResetModel();
        return;
    }
    for (int& row : m_shown)
        row -= row > last ? last - first + 1 : 0;
    renumber();
}

QModelIndex DownloadFilter::mapToSource(const QModelIndex& index) const
{
    return index.isValid() ? m_downloads.index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex DownloadFilter::mapFromSource(const QModelIndex& index) const
{
    const int row = index.isValid() ? rowOfSource(index.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex DownloadFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int DownloadFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DownloadFilter::columnCount(const QModelIndex& parent) const
{
    return m_downloads.columnCount(parent);
}

bool DownloadFilter::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags DownloadFilter::flags(const QModelIndex& index) const
{
    // Rows can be dropped between other rows and not onto one.
    return index.isValid() ? m_downloads.flags(mapToSource(index)) : Qt::ItemIsDropEnabled;
}

bool DownloadFilter::canDropMimeData(const QMimeData* mime, Qt::DropAction, int, int,
                                     const QModelIndex&) const
{
    return mime->hasFormat(rowDragFormat);
}

bool DownloadFilter::dropMimeData(const QMimeData* mime, Qt::DropAction, int row, int, const QModelIndex&)
{
    const QList<DownloadId> ids = rowsIn(*mime);
    if (ids.isEmpty())
        return false;
    // Below all rows there is none.
    Q_EMIT rowsDropped(ids, nextInQueue(*this, row >= 0 ? row : rowCount(), ids));
    return true;
}

QVariant DownloadFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_downloads.headerData(section, orientation, role);
}

} // namespace tributary
