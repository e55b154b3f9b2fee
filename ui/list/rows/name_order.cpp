#include "ui/list/rows/name_order.h"

#include "ui/list/rows/download_rows.h"
#include "ui/list/rows/merged_rows.h"
#include "ui/list/rows/name_key.h"

#include <algorithm>
#include <bit>
#include <future>
#include <span>
#include <utility>

namespace tributary {

namespace {

struct KeyedRow
{
    NameKey key;
    NamedRow* row = nullptr;
};

bool isKeyBefore(const KeyedRow* left, const KeyedRow* right)
{
    const int difference = left->key.compare(right->key);
    return difference < 0 || (difference == 0 && left->row->id < right->row->id);
}

// The keys stay where they were made: what is moved most is pointers.
struct KeyedRows
{
    std::vector<KeyedRow> keyed;
    std::vector<const KeyedRow*> order;
};

KeyedRows keyedInOrder(std::span<NamedRow> rows, const QCollator& collator)
{
    KeyedRows all;
    all.keyed.reserve(rows.size());
    all.order.reserve(rows.size());
    for (NamedRow& row : rows) {
        all.keyed.push_back({NameKey(collator, row.name), &row});
        all.order.push_back(&all.keyed.back());
    }
    std::ranges::sort(all.order, isKeyBefore);
    return all;
}

} // namespace

// Another thread orders half of a long list.
std::vector<NamedRow> inOrderOfNames(std::vector<NamedRow> rows, const QCollator& collator)
{
    constexpr size_t worthAThread = 5000;
    const std::span all(rows);
    const size_t middle = rows.size() < worthAThread ? rows.size() : rows.size() / 2;
    // A collator is made ready by its first use.
    (void)NameKey(collator, QString()).compare(NameKey(collator, QString()));
    const auto when = middle < rows.size() ? std::launch::async : std::launch::deferred;
    auto others = std::async(when, [&] { return keyedInOrder(all.subspan(middle), collator); });
    const KeyedRows near = keyedInOrder(all.first(middle), collator);
    const KeyedRows far = others.get();
    std::vector<const KeyedRow*> order(rows.size());
    std::ranges::merge(near.order, far.order, order.begin(), isKeyBefore);
    std::vector<NamedRow> ordered;
    ordered.reserve(rows.size());
    for (const KeyedRow* keyed : order)
        ordered.push_back(std::move(*keyed->row));
    return ordered;
}

NameOrder::NameOrder(const DownloadRows& downloads)
    : m_downloads(downloads)
    , m_collator(nameCollator())
{
}

int NameOrder::placeOf(int row)
{
    if (m_downloads.isRestoring())
        await();
    if (m_state == State::Awaited)
        return 0;
    if (m_state == State::Unasked)
        adopt(inOrderOfNames(namedRows(), m_collator));
    if (!m_unplaced.empty())
        settle();
    if (m_places.empty())
        number();
    return m_places[static_cast<size_t>(row)];
}

void NameOrder::await()
{
    if (m_state == State::Unasked)
        m_state = State::Awaited;
}

std::vector<NamedRow> NameOrder::namedRows() const
{
    std::vector<NamedRow> rows;
    rows.reserve(static_cast<size_t>(m_downloads.rowCount()));
    for (int row = 0; row < m_downloads.rowCount(); ++row)
        rows.push_back({m_downloads.at(row).name(), m_downloads.at(row).id(), row});
    return rows;
}

// Since they were put in order, rows may have come, gone, and got other names.
void NameOrder::adopt(const std::vector<NamedRow>& rows)
{
    const int count = m_downloads.rowCount();
    std::vector<bool> isPlaced(static_cast<size_t>(count));
    forget();
    m_rows.reserve(isPlaced.size());
    for (const NamedRow& named : rows) {
        const bool stayed = named.row < count && m_downloads.at(named.row).id() == named.id;
        const auto row = stayed ? std::optional(named.row) : m_downloads.rowOf(named.id);
        if (!row || m_downloads.at(*row).name() != named.name)
            continue;
        isPlaced[static_cast<size_t>(*row)] = true;
        m_rows.push_back(*row);
    }
    m_state = State::Made;
    for (int row = 0; row < count; ++row) {
        if (!isPlaced[static_cast<size_t>(row)])
            m_unplaced.push_back(row);
    }
}

void NameOrder::place(int firstRow, int lastRow)
{
    if (m_state != State::Made)
        return;
    for (int row = firstRow; row <= lastRow; ++row)
        m_unplaced.push_back(row);
    m_places.clear();
}

void NameOrder::remove(int firstRow, int lastRow)
{
    for (std::vector<int>* rows : {&m_rows, &m_unplaced}) {
        std::erase_if(*rows, [&](int row) { return firstRow <= row && row <= lastRow; });
        for (int& row : *rows)
            row -= row > lastRow ? lastRow - firstRow + 1 : 0;
    }
    m_places.clear();
}

void NameOrder::renumber(const std::vector<int>& numbers)
{
    for (std::vector<int>* rows : {&m_rows, &m_unplaced}) {
        for (int& row : *rows)
            row = numbers[static_cast<size_t>(row)];
        std::erase_if(*rows, [](int row) { return row < 0; });
    }
    m_places.clear();
}

void NameOrder::forget()
{
    if (m_state == State::Made)
        m_state = State::Unasked;
    m_rows.clear();
    m_places.clear();
    m_unplaced.clear();
}

// Looking a few up is quicker than making all anew; each look makes two keys.
void NameOrder::settle()
{
    const auto count = static_cast<size_t>(m_downloads.rowCount());
    if (m_unplaced.size() * 2 * static_cast<size_t>(std::bit_width(count)) > count) {
        adopt(inOrderOfNames(namedRows(), m_collator));
        return;
    }
    std::vector<bool> isUnplaced(count);
    for (const int row : m_unplaced)
        isUnplaced[static_cast<size_t>(row)] = true;
    std::ranges::sort(m_unplaced);
    const auto repeated = std::ranges::unique(m_unplaced);
    m_unplaced.erase(repeated.begin(), repeated.end());
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::ranges::sort(m_unplaced, before);
    std::erase_if(m_rows, [&](int row) { return isUnplaced[static_cast<size_t>(row)]; });
    m_rows = mergedRows(m_rows, std::exchange(m_unplaced, {}), before);
}

void NameOrder::number()
{
    m_places.resize(m_rows.size());
    for (size_t place = 0; place < m_rows.size(); ++place)
        m_places[static_cast<size_t>(m_rows[place])] = static_cast<int>(place);
}

// Compares two rows by the keys that order all names: where the system has no language, the collator itself
// finds names alike that these keys tell apart.
bool NameOrder::isBefore(int left, int right) const
{
    const NameKey before(m_collator, m_downloads.at(left).name());
    const int difference = before.compare(NameKey(m_collator, m_downloads.at(right).name()));
    return difference < 0 || (difference == 0 && m_downloads.at(left).id() < m_downloads.at(right).id());
}

} // namespace tributary
