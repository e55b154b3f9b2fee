#include "core/engine/file/room_for_file.h"

#include "core/storage/part/part_place.h"

namespace tributary {

namespace {

bool needsNoLedger(std::optional<qint64> size)
{
    return size && *size <= mostWithoutALedger;
}

} // namespace

RoomForFile::RoomForFile(RunContext& run)
    : m_run(run)
{
}

void RoomForFile::make(const Known& known, Then then)
{
    m_run.file.abandonLedger([this, known, then = std::move(then)] { check(known, then); });
}

Closing RoomForFile::closingWithoutRoom() const
{
    return m_run.file.hasLedger() ? Closing::KeepPart : Closing::DiscardPart;
}

void RoomForFile::check(const Known& known, Then then)
{
    if (const auto fits = m_run.file.bytes()->checkRoom(known.size.value_or(0)); !fits) {
        then(setback(fits.error(), closingWithoutRoom()));
        return;
    }
    if (m_run.file.safeBytes() > 0)
        tryFirst(known, std::move(then));
    else
        letGo(known, std::move(then));
}

// A quota, a limit of this process or a volume that takes no file so large leaves less than free space tells;
// what an earlier run has here goes only for a file that fits.
void RoomForFile::tryFirst(const Known& known, Then then)
{
    auto work = [part = m_run.file.bytes(), bytes = known.size.value_or(0), how = m_run.wanted.target.space] {
        return part->tryRoom(bytes, how);
    };
    m_run.work.run(std::move(work), [this, known, then = std::move(then)](const Expected<void>& room) {
        if (room)
            letGo(known, then);
        else
            then(setback(room.error(), closingWithoutRoom()));
    });
}

// Before a byte of an old part goes, its ledger must stop claiming it; and a large part that is found without
// a ledger after a crash would belong to nobody, as would any that has no brand. Parts elsewhere are found by
// the ledger alone.
void RoomForFile::letGo(const Known& known, Then then)
{
    if (!needsNoLedger(known.size) || !m_run.file.target().isBranded() ||
        m_run.file.placeOfBytes().isElsewhere()) {
        beginLedger(known, std::move(then));
        return;
    }
    m_run.file.removeOldLedger();
    reserve(known.size, std::move(then));
}

void RoomForFile::beginLedger(const Known& known, Then then)
{
    m_run.file.beginLedger(known,
                           [this, size = known.size, then = std::move(then)](const Expected<void>& begun) {
                               if (begun)
                                   reserve(size, then);
                               else
                                   then(setback(begun.error(), closingWithoutRoom()));
                           });
}

void RoomForFile::reserve(std::optional<qint64> size, Then then)
{
    auto work = [part = m_run.file.bytes(), bytes = size.value_or(0), how = m_run.wanted.target.space] {
        return part->makeRoom(bytes, how);
    };
    auto reserved = [then = std::move(then)](const Expected<void>& room) {
        then(room ? StepOutcome<void>() : setback(room.error(), Closing::DiscardPart));
    };
    // What a small file needs is had in no time; large reservations may take theirs.
    if (needsNoLedger(size))
        reserved(work());
    else
        m_run.work.run(std::move(work), std::move(reserved));
}

} // namespace tributary
