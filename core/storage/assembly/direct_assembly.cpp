#include "core/storage/assembly/direct_assembly.h"

namespace tributary {

DirectAssembly::DirectAssembly(std::shared_ptr<PartFile> part)
    : m_part(std::move(part))
{
}

Expected<void> DirectAssembly::makeRoom(qint64 size, SpaceReservation how)
{
    if (auto emptied = m_part->truncate(0); !emptied)
        return emptied;
    return m_part->reserve(size, how);
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
