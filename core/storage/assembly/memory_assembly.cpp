#include "core/storage/assembly/memory_assembly.h"

#include "core/values/naming/human_text.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace tributary {

namespace {

// Taken as bytes come, so that a small file costs little and one of unknown size needs no guess.
constexpr qint64 blockSize = 1024 * 1024;
constexpr ByteRange everything{0, std::numeric_limits<qint64>::max()};

} // namespace

MemoryAssembly::MemoryAssembly(std::shared_ptr<PartFile> part, std::shared_ptr<MemoryBudget> budget)
    : m_part(std::move(part))
    , m_budget(std::move(budget))
    , m_limit(m_budget->limit())
{
}

MemoryAssembly::~MemoryAssembly()
{
    m_budget->give(m_taken);
}

Expected<void> MemoryAssembly::checkLimit(qint64 size) const
{
    if (size <= m_limit)
        return {};
    return failure(ErrorKind::MemoryLimit,
                   Phrase(PhraseKind::MemoryTooSmall, {sizeText(size), sizeText(m_limit)}));
}

Expected<void> MemoryAssembly::checkRoom(qint64 size)
{
    if (auto fits = checkLimit(size); !fits)
        return fits;
    return m_part->checkRoom(size);
}

Expected<void> MemoryAssembly::makeRoom(qint64 size, SpaceReservation how)
{
    const std::lock_guard lock(m_mutex);
    letGo(everything);
    if (auto emptied = m_part->truncate(0); !emptied)
        return emptied;
    return m_part->reserve(size, how);
}

// The bytes of one block from this offset on.
std::span<char> MemoryAssembly::placeOf(qint64 offset, qint64 length)
{
    const auto index = static_cast<size_t>(offset / blockSize);
    if (index >= m_blocks.size())
        m_blocks.resize(index + 1);
    if (!m_blocks[index])
        m_blocks[index] = std::make_unique_for_overwrite<char[]>(blockSize);
    const qint64 within = offset % blockSize;
    return {m_blocks[index].get() + within, static_cast<size_t>(std::min(length, blockSize - within))};
}

qint64 MemoryAssembly::missingIn(ByteRange range) const
{
    qint64 missing = 0;
    for (const ByteRange& gap : m_held.gaps(range))
        missing += gap.length();
    return missing;
}

void MemoryAssembly::hold(qint64 offset, QByteArrayView bytes)
{
    const ByteRange range{offset, offset + bytes.size()};
    for (qint64 at = range.begin; at < range.end;) {
        const std::span<char> place = placeOf(at, range.end - at);
        std::memcpy(place.data(), bytes.data() + (at - offset), place.size());
        at += static_cast<qint64>(place.size());
    }
    m_taken += m_held.insert(range);
}

// Gives back what the range took of the budget, and the blocks in which nothing is held any more.
void MemoryAssembly::letGo(ByteRange range)
{
    m_held.remove(range);
    const qint64 held = m_held.length();
    m_budget->give(m_taken - held);
    m_taken = held;
    const qint64 end = std::min((range.end - 1) / blockSize + 1, static_cast<qint64>(m_blocks.size()));
    for (qint64 block = range.begin / blockSize; block < end; ++block) {
        const ByteRange all{block * blockSize, (block + 1) * blockSize};
        if (m_held.firstGap(all) == all)
            m_blocks[static_cast<size_t>(block)].reset();
    }
}

Expected<void> MemoryAssembly::write(qint64 offset, QByteArrayView bytes)
{
    const ByteRange range{offset, offset + bytes.size()};
    if (auto fits = checkLimit(range.end); !fits)
        return fits;
    const std::lock_guard lock(m_mutex);
    while (!m_budget->take(missingIn(range))) {
        if (m_held.isEmpty())
            return m_part->write(offset, bytes);
        if (const auto written = writeFirst(); !written)
            return std::unexpected(written.error());
    }
    hold(offset, bytes);
    return {};
}

void MemoryAssembly::copyFromMemory(ByteRange range, std::span<char> into) const
{
    for (qint64 at = range.begin; at < range.end;) {
        const qint64 within = at % blockSize;
        const qint64 length = std::min(range.end - at, blockSize - within);
        std::memcpy(into.data() + (at - range.begin),
                    m_blocks[static_cast<size_t>(at / blockSize)].get() + within,
                    static_cast<size_t>(length));
        at += length;
    }
}

Expected<qint64> MemoryAssembly::read(qint64 offset, std::span<char> into) const
{
    const std::lock_guard lock(m_mutex);
    const auto spanOf = [&](ByteRange range) {
        return into.subspan(static_cast<size_t>(range.begin - offset), static_cast<size_t>(range.length()));
    };
    ByteRange held{offset, offset + static_cast<qint64>(into.size())};
    // The part file has what lies between held bytes.
    const std::vector<ByteRange> gaps = m_held.gaps(held);
    for (const ByteRange gap : gaps) {
        const ByteRange before{held.begin, gap.begin};
        copyFromMemory(before, spanOf(before));
        const auto got = m_part->read(gap.begin, spanOf(gap));
        if (!got)
            return got;
        if (*got < gap.length())
            return gap.begin + *got - offset;
        held.begin = gap.end;
    }
    copyFromMemory(held, spanOf(held));
    return static_cast<qint64>(into.size());
}

Expected<void> MemoryAssembly::truncate(qint64 size)
{
    const std::lock_guard lock(m_mutex);
    letGo({size, everything.end});
    return m_part->truncate(size);
}

Expected<qint64> MemoryAssembly::writeFirst()
{
    const ByteRange range = m_held.ranges().front();
    const std::span<char> place = placeOf(range.begin, range.length());
    const auto length = static_cast<qint64>(place.size());
    if (auto written = m_part->write(range.begin, QByteArrayView(place.data(), length)); !written)
        return std::unexpected(written.error());
    letGo({range.begin, range.begin + length});
    return length;
}

// Writes the next piece and tells its length; 0 when nothing is held any more.
Expected<qint64> MemoryAssembly::writeNext(const std::atomic_bool& stop)
{
    const std::lock_guard lock(m_mutex);
    if (stop.load(std::memory_order_relaxed) || m_isGone)
        return failure(ErrorKind::Cancelled, Phrase(PhraseKind::WritingStopped));
    return m_held.isEmpty() ? 0 : writeFirst();
}

// Writes one piece after the other and lets go of the lock between them, so that other calls are answered
// meanwhile.
Expected<void> MemoryAssembly::flush(std::atomic<qint64>& done, const std::atomic_bool& stop)
{
    Expected<qint64> written = writeNext(stop);
    while (written && *written > 0) {
        done.fetch_add(*written);
        written = writeNext(stop);
    }
    return written ? Expected<void>() : std::unexpected(written.error());
}

Expected<void> MemoryAssembly::sync()
{
    std::atomic<qint64> uncounted{0};
    const std::atomic_bool never{false};
    if (auto flushed = flush(uncounted, never); !flushed)
        return flushed;
    return m_part->sync();
}

// Bytes that are held were not written yet.
Expected<void> MemoryAssembly::requireLength(const RangeSet& written) const
{
    const std::lock_guard lock(m_mutex);
    qint64 end = 0;
    for (const ByteRange range : written.ranges()) {
        const std::vector<ByteRange> inFile = m_held.gaps(range);
        end = inFile.empty() ? end : inFile.back().end;
    }
    return m_part->requireLength(end);
}

Expected<void> MemoryAssembly::assemble(qint64 size, std::atomic<qint64>& done, const std::atomic_bool& stop)
{
    {
        const std::lock_guard lock(m_mutex);
        done.store(size - m_held.length());
    }
    if (auto flushed = flush(done, stop); !flushed)
        return flushed;
    if (auto whole = requireWhole(*m_part, size); !whole)
        return whole;
    const auto identity = m_part->identity();
    return identity && identity->size != size ? m_part->truncate(size) : Expected<void>();
}

Expected<void> MemoryAssembly::discardRest()
{
    const std::lock_guard lock(m_mutex);
    m_isGone = true;
    letGo(everything);
    return {};
}

} // namespace tributary
