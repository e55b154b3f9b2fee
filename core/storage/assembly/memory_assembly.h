#pragma once

#include "core/storage/assembly/assembly.h"
#include "core/values/download/range_set.h"

#include <mutex>
#include <vector>

namespace tributary {

// All bytes are held until the file is whole, then written once; or until the download stops before that, so
// that they are not lost. What an earlier run wrote stays where it is. A file that would fit into the budget
// alone, and does not beside others, is written sooner: of what it holds, from the front, as much as makes
// room for what comes; and when it holds nothing more, what comes as it comes.
class MemoryAssembly final : public Assembly
{
public:
    MemoryAssembly(std::shared_ptr<PartFile> part, std::shared_ptr<MemoryBudget> budget);
    ~MemoryAssembly() override;
    MemoryAssembly(const MemoryAssembly&) = delete;
    MemoryAssembly& operator=(const MemoryAssembly&) = delete;

    Expected<void> checkRoom(qint64 size) override;
    Expected<void> makeRoom(qint64 size, SpaceReservation how) override;
    Expected<void> write(qint64 offset, QByteArrayView bytes) override;
    Expected<qint64> read(qint64 offset, std::span<char> into) const override;
    Expected<void> truncate(qint64 size) override;
    // Writes all that is held.
    Expected<void> sync() override;
    Expected<FileIdentity> identity() const override { return m_part->identity(); }
    bool isSavedUnderway() const override { return false; }
    bool isAssembledLater() const override { return true; }
    Expected<void> requireLength(const RangeSet& written) const override;
    Expected<void> assemble(qint64 size, std::atomic<qint64>& done, const std::atomic_bool& stop) override;
    Expected<void> discardRest() override;

protected:
    void forEachFile(const std::function<void(PartFile&)>& visit) const override { visit(*m_part); }

private:
    using Block = std::unique_ptr<char[]>;

    std::shared_ptr<PartFile> m_part;
    std::shared_ptr<MemoryBudget> m_budget;
    qint64 m_limit;     // as it was when this file was taken on
    qint64 m_taken = 0; // of the budget: as much as is held
    std::vector<Block> m_blocks;
    RangeSet m_held; // not written yet
    bool m_isGone = false;
    mutable std::mutex m_mutex; // of all of it, since writing it out happens aside

    Expected<void> checkLimit(qint64 size) const;
    std::span<char> placeOf(qint64 offset, qint64 length);
    qint64 missingIn(ByteRange range) const; // of what is held
    void hold(qint64 offset, QByteArrayView bytes);
    void letGo(ByteRange range);
    // The range is held as a whole.
    void copyFromMemory(ByteRange range, std::span<char> into) const;
    // With the lock: writes the first piece of what is held, and tells its length.
    Expected<qint64> writeFirst();
    Expected<qint64> writeNext(const std::atomic_bool& stop);
    Expected<void> flush(std::atomic<qint64>& done, const std::atomic_bool& stop);
};

} // namespace tributary
