#pragma once

#include "core/storage/assembly/assembly.h"

namespace tributary {

// Writes each byte to its place in the part file, which is the whole file in the end.
class DirectAssembly final : public Assembly
{
public:
    explicit DirectAssembly(std::shared_ptr<PartFile> part);

    Expected<void> checkRoom(qint64 size) override { return m_part->checkRoom(size); }
    Expected<void> tryRoom(qint64 size, SpaceReservation how) override;
    Expected<void> makeRoom(qint64 size, SpaceReservation how) override;
    Expected<void> write(qint64 offset, QByteArrayView bytes) override
    {
        return m_part->write(offset, bytes);
    }
    Expected<qint64> read(qint64 offset, std::span<char> into) const override
    {
        return m_part->read(offset, into);
    }
    Expected<void> truncate(qint64 size) override { return m_part->truncate(size); }
    Expected<void> sync() override { return m_part->sync(); }
    Expected<FileIdentity> identity() const override { return m_part->identity(); }
    std::optional<qint64> largestPiece() const override;
    Expected<void> requireLength(const RangeSet& written) const override;
    Expected<void> assemble(qint64 size, std::atomic<qint64>& done, const std::atomic_bool& stop) override;

protected:
    void forEachFile(const std::function<void(PartFile&)>& visit) const override { visit(*m_part); }

private:
    std::shared_ptr<PartFile> m_part;
    mutable std::optional<bool> m_fillsGaps; // once it was asked for
};

} // namespace tributary
