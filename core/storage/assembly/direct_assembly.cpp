#include "core/storage/assembly/direct_assembly.h"

namespace tributary {

namespace {

// Small files come in a moment, many of them one after the other: to lengthen and reserve one takes about as
// long as to write it. Whoever makes room has asked whether there is any, and a write that finds none says
// so.
constexpr qint64 smallFile = 1024 * 1024;
// Pieces of this size cost few requests, and the gaps between connections then fit into memory before they go
// to the disk as zeros.
constexpr qint64 nearEachOther = 16 * 1024 * 1024;

} // namespace

DirectAssembly::DirectAssembly(std::shared_ptr<PartFile> part)
    : m_part(std::move(part))
{
}

// A part may be longer now than the file that is to take its place.
Expected<void> DirectAssembly::tryRoom(qint64 size, SpaceReservation how)
{
    const auto present = m_part->identity();
    if (!present)
        return std::unexpected(present.error());
    return size <= present->size ? Expected<void>() : m_part->reserve(size, how);
}

Expected<void> DirectAssembly::makeRoom(qint64 size, SpaceReservation how)
{
    if (auto emptied = m_part->truncate(0); !emptied)
        return emptied;
    return size <= smallFile ? Expected<void>() : m_part->reserve(size, how);
}

std::optional<qint64> DirectAssembly::largestPiece() const
{
    if (!m_fillsGaps)
        m_fillsGaps = m_part->fillsGaps();
    return *m_fillsGaps ? std::optional(nearEachOther) : std::nullopt;
}

Expected<void> DirectAssembly::requireLength(const RangeSet& written) const
{
    return written.isEmpty() ? Expected<void>() : m_part->requireLength(written.ranges().back().end);
}

Expected<void> DirectAssembly::assemble(qint64 size, std::atomic<qint64>& done, const std::atomic_bool&)
{
    if (auto whole = requireWhole(*m_part, size); !whole)
        return whole;
    const auto identity = m_part->identity();
    if (identity && identity->size != size) {
        if (auto cut = m_part->truncate(size); !cut)
            return cut;
    }
    done.store(size);
    return {};
}

} // namespace tributary
