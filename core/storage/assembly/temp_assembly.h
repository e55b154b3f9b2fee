#pragma once

#include "core/storage/assembly/assembly.h"

#include <map>
#include <mutex>
#include <set>

namespace tributary {

// Bytes are kept in part files of one size in another folder, and copied to the part file proper when all are
// here. An interrupted copy goes on where it differs; the parts stay until the file has its name.
class TempAssembly final : public Assembly
{
public:
    // The stem is the path of the parts without what tells one from another. Those of an earlier run are
    // taken up; where the disk doesn't give them all, whatever would go on without them fails with its
    // reason.
    TempAssembly(std::shared_ptr<PartFile> part, QString stem, std::optional<qint64> partSize);

    Expected<void> checkRoom(qint64 size) override;
    Expected<void> makeRoom(qint64 size, SpaceReservation how) override;
    Expected<void> write(qint64 offset, QByteArrayView bytes) override;
    Expected<qint64> read(qint64 offset, std::span<char> into) const override;
    Expected<void> truncate(qint64 size) override;
    Expected<void> sync() override;
    // The identity of all parts together, or of the part file once that is the whole file.
    Expected<FileIdentity> identity() const override;
    bool isAssembledLater() const override { return true; }
    Expected<void> requireLength(const RangeSet& written) const override;
    Expected<void> assemble(qint64 size, std::atomic<qint64>& done, const std::atomic_bool& stop) override;
    Expected<void> discardRest() override;

    // The stem with a number behind it where somebody else, in a folder that is everybody's, has files under
    // such names.
    static QString freeStem(const QString& stem);
    static Expected<void> removeParts(const QString& stem);
    // All of them or none.
    static Expected<void> renameParts(const QString& stem, const QString& newStem);

protected:
    void forEachFile(const std::function<void(PartFile&)>& visit) const override;

private:
    using Parts = std::map<qint64, std::shared_ptr<PartFile>>; // by number

    std::shared_ptr<PartFile> m_part;
    QString m_stem;
    std::optional<qint64> m_wantedSize;
    qint64 m_partSize = 0; // 0 until it is known or chosen
    SpaceReservation m_reservation = SpaceReservation::Sparse;
    qint64 m_size = 0;
    Parts m_parts;
    Expected<void> m_takenUp;
    std::set<qint64> m_unsynced;
    bool m_hasNewNames = false; // in the folder of the parts, since it was synced
    bool m_isWhole = false;
    bool m_isGone = false;
    mutable std::mutex m_mutex; // of the parts, which saving and merging read aside

    Expected<void> takeUp();
    QString pathOf(qint64 number) const;
    qint64 partSizeFor(qint64 size) const;
    Expected<void> reachFolder() const;
    Expected<PartFile*> partAt(qint64 number);
    Expected<qint64> readParts(qint64 offset, std::span<char> into) const;
    Expected<void> requireParts(qint64 size) const;
    Expected<void> settleEarlierMerge();
    Expected<void> endMerge(qint64 size);
    Expected<void> copy(qint64 offset, std::span<char> bytes, std::span<char> there);
};

} // namespace tributary
