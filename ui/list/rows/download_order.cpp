#include "ui/list/rows/download_order.h"

#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/state_group.h"

#include <QByteArrayView>
#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <numeric>
#include <tuple>
#include <type_traits>
#include <utility>

namespace tributary {

namespace {

constexpr int queueColumn = -1;
constexpr size_t tiers = 3;

double shareOf(const ListRow& download)
{
    if (download.state() == DownloadState::Finished)
        return 1;
    const qint64 size = download.size().value_or(0);
    return size > 0 ? static_cast<double>(download.bytes()) / static_cast<double>(size) : 0;
}

qint64 speedOf(const ListRow& download)
{
    return download.whole() ? download.whole()->bytesPerSecond : 0;
}

// Rows that say nothing about their time left come after those that do.
qint64 timeLeftOf(const ListRow& download)
{
    const DownloadSnapshot* whole = download.whole();
    return whole && whole->timeLeft ? whole->timeLeft->count() : std::numeric_limits<qint64>::max();
}

qsizetype connectionsOf(const ListRow& download)
{
    return download.whole() ? download.whole()->connections.size() : 0;
}

// Calls it with what gives a row's key: one number, or what stands for its name.
template<typename Use>
auto withKeyOf(const DownloadListModel& downloads, int column, Use&& use)
{
    switch (column) {
    case DownloadListModel::Name: return use([&](int row) { return downloads.nameRankAt(row); });
    // A download of unknown size comes before an empty one.
    case DownloadListModel::Size: return use([&](int row) { return downloads.at(row).size().value_or(-1); });
    case DownloadListModel::Progress: return use([&](int row) { return shareOf(downloads.at(row)); });
    case DownloadListModel::Speed: return use([&](int row) { return speedOf(downloads.at(row)); });
    case DownloadListModel::Left: return use([&](int row) { return timeLeftOf(downloads.at(row)); });
    case DownloadListModel::Added: return use([&](int row) { return downloads.at(row).addedAt(); });
    case DownloadListModel::Host: return use([&](int row) { return downloads.at(row).hostInLink(); });
    case DownloadListModel::Folder: return use([&](int row) { return downloads.at(row).folder(); });
    case DownloadListModel::Priority: return use([&](int row) { return downloads.at(row).priority(); });
    case DownloadListModel::FinishedAt: return use([&](int row) { return downloads.at(row).finishedAt(); });
    case DownloadListModel::ConnectionCount:
        return use([&](int row) { return connectionsOf(downloads.at(row)); });
    case DownloadListModel::Checksum: return use([&](int row) { return downloads.at(row).checkedBy(); });
    // A finished download has no turn any more, and keeps the place that it had.
    default:
        return use([&](int row) {
            const ListRow& download = downloads.at(row);
            return std::tuple(!canMove(download.state()), download.priority(), download.position().value);
        });
    }
}

// Gathered first: reading a hundred thousand rows once is quicker than at each of two million comparisons.
template<typename Key>
struct Keyed
{
    Key key{};
    quint64 id = 0;
    int row = 0;

    bool operator<(const Keyed& other) const
    {
        return key < other.key || (!(other.key < key) && id < other.id);
    }
};

template<typename Key>
void sortBy(std::vector<int>& rows, const DownloadListModel& downloads, auto&& keyOf)
{
    std::vector<Keyed<Key>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.push_back({keyOf(row), downloads.at(row).id().value, row});
    std::ranges::sort(keyed, std::less());
    std::ranges::transform(keyed, rows.begin(), [](const auto& one) { return one.row; });
}

// The place that each text has among all of them, sorted.
template<typename Text>
std::vector<int> placesOf(const std::vector<Text>& texts)
{
    std::vector<size_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, std::less(), [&](size_t number) { return texts[number]; });
    std::vector<int> places(texts.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[order[place]] = static_cast<int>(place);
    return places;
}

// Sorts rows by a text that many rows share, such as the host or the folder: the few different texts are
// sorted, and then the rows by the places of their texts.
template<typename Text>
void sortByText(std::vector<int>& rows, const DownloadListModel& downloads, auto&& textOf)
{
    QHash<Text, size_t> numbers;
    std::vector<Text> texts;
    std::vector<size_t> numberOf(static_cast<size_t>(downloads.rowCount()));
    for (const int row : rows) {
        const Text text = textOf(row);
        const auto known = numbers.constFind(text);
        const bool isNew = known == numbers.cend();
        const size_t number = isNew ? texts.size() : *known;
        numberOf[static_cast<size_t>(row)] = number;
        if (!isNew)
            continue;
        numbers.insert(text, number);
        texts.push_back(text);
    }
    const std::vector<int> places = placesOf(texts);
    sortBy<int>(rows, downloads, [&](int row) { return places[numberOf[static_cast<size_t>(row)]]; });
}

} // namespace

void DownloadOrder::setColumn(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
}

bool DownloadOrder::putsRunningOnTop() const
{
    return m_running == Running::OnTop && heedsRunning(m_column);
}

bool DownloadOrder::heedsRunning(int column)
{
    return column == DownloadListModel::Added || column == queueColumn;
}

bool DownloadOrder::putsNextByTurn() const
{
    return putsRunningOnTop() && (m_column == queueColumn || m_direction == Qt::DescendingOrder);
}

DownloadOrder::Tier DownloadOrder::turnTierOf(int row) const
{
    return putsNextByTurn() ? tierOf(row) : Tier::Rest;
}

DownloadOrder::Tier DownloadOrder::tierOf(int row) const
{
    if (!putsRunningOnTop())
        return Tier::Rest;
    const ListRow& download = m_downloads.at(row);
    // A download that waits to try again is active for the engine, and waits for whoever looks at the side.
    const StateGroup group = groupOf(download.state());
    if (group == StateGroup::Active)
        return Tier::Running;
    if (m_column == queueColumn)
        return canMove(download.state()) ? Tier::Next : Tier::Rest;
    // A queue keeps its place and its order through a pause. Even behind many that are paused a new download
    // is seen: the list goes to it once it is added, and it stands on top while it runs.
    return group == StateGroup::Waiting || group == StateGroup::Paused ? Tier::Next : Tier::Rest;
}

bool DownloadOrder::isBefore(int left, int right) const
{
    const Tier tier = tierOf(left);
    if (const Tier other = tierOf(right); tier != other)
        return tier < other;
    const bool isByTurn = tier != Tier::Rest && putsNextByTurn();
    if (!isByTurn && m_direction == Qt::DescendingOrder)
        std::swap(left, right);
    return withKeyOf(m_downloads, isByTurn ? queueColumn : m_column, [&](auto&& keyOf) {
        using Key = decltype(keyOf(0));
        return Keyed<Key>{keyOf(left), m_downloads.at(left).id().value, left} <
               Keyed<Key>{keyOf(right), m_downloads.at(right).id().value, right};
    });
}

void DownloadOrder::sort(std::vector<int>& rows) const
{
    if (!putsRunningOnTop()) {
        sortByColumn(rows);
        return;
    }
    std::array<std::vector<int>, tiers> parts;
    for (const int row : rows)
        parts.at(static_cast<size_t>(tierOf(row))).push_back(row);
    auto place = rows.begin();
    for (std::vector<int>& part : parts) {
        const bool isRest = &part == &parts.back();
        if (isRest || !putsNextByTurn())
            sortByColumn(part);
        else
            sortByTurn(part);
        place = std::ranges::copy(part, place).out;
    }
}

void DownloadOrder::sortByTurn(std::vector<int>& rows) const
{
    sortBy<std::tuple<Priority, qint64>>(rows, m_downloads, [this](int row) {
        const ListRow& download = m_downloads.at(row);
        return std::tuple(download.priority(), download.position().value);
    });
}

void DownloadOrder::sortByColumn(std::vector<int>& rows) const
{
    withKeyOf(m_downloads, m_column, [&](auto&& keyOf) {
        using Key = decltype(keyOf(0));
        if constexpr (std::is_convertible_v<Key, QByteArrayView>)
            sortByText<Key>(rows, m_downloads, keyOf);
        else
            sortBy<Key>(rows, m_downloads, keyOf);
    });
    if (m_direction == Qt::DescendingOrder)
        std::ranges::reverse(rows);
}

} // namespace tributary
