#include "core/storage/assembly/relocation.h"

#include "core/storage/assembly/assembly.h"
#include "core/storage/assembly/volume_crossing.h"
#include "core/storage/naming/make_folder.h"
#include "core/storage/naming/take_name.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/part_place.h"
#include "core/storage/part/part_proof.h"
#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/values/naming/parent_folder.h"
#include "core/values/phrases/phrase.h"

#include <QFileInfo>

namespace tributary {

namespace {

Expected<void> refusedAsTaken(const Relocation& wanted)
{
    return diskFailure(std::make_error_code(std::errc::file_exists), PhraseKind::Moving,
                       {wanted.from, wanted.to});
}

Expected<void> syncFoldersOf(const Relocation& renamed)
{
    auto synced = syncFolder(parentFolder(renamed.to));
    if (synced && parentFolder(renamed.from) != parentFolder(renamed.to))
        synced = syncFolder(parentFolder(renamed.from));
    return synced;
}

// A rename that cannot be made durable is taken back; one that cannot be taken back has happened.
Expected<void> makeLast(const Relocation& renamed)
{
    auto synced = syncFoldersOf(renamed);
    if (!synced && disk::renameIfFree(renamed.to, renamed.from))
        return synced;
    return {};
}

// The part at the path; nullopt where there is none of this link.
Expected<std::optional<FoundPart>> findPart(const QString& path, const Unfinished& download)
{
    if (!nameIsTaken(path))
        return std::nullopt;
    auto part = PartFile::open(path);
    if (!part)
        return std::unexpected(part.error());
    // A ledger that cannot be read now may be readable in a moment; its part must not stay behind.
    auto place = lookAtPart(**part);
    if (!place)
        return std::unexpected(place.error());
    if (!place->ledger || place->ledger->urlHash != ledgerUrlHash(download.link) ||
        !isPartOrCopyOf(**part, *place->ledger))
        return std::nullopt;
    forgetAnybodysParts(*place->ledger);
    const bool isElsewhere = assemblyOf(*place->ledger, download.assembly).kind == AssemblyKind::Temp;
    RangeSet held = isElsewhere ? RangeSet() : place->ledger->claimed();
    return FoundPart{.file = std::move(*part), .ledger = std::move(*place->ledger), .held = std::move(held)};
}

// Removes a part that a kill left before it had a ledger: nobody could go on with it.
void discardUntold(const QString& path, const Unfinished& download)
{
    const auto place = lookAtPart(path);
    const bool isOfThis = place && isOfLink(*place, ledgerUrlHash(download.link));
    if (!isOfThis || place->ledger || place->flaw)
        return;
    const auto part = PartFile::open(path);
    const auto identity = part ? (*part)->identity() : std::unexpected(part.error());
    if (identity && identity->size <= mostWithoutALedger && (*part)->discard() && place->announcedFor)
        (void)removeLedger(ledgerPathFor(path));
}

Expected<void> movePart(const FoundPart& part, const Relocation& parts, const std::atomic_bool& stop)
{
    const auto renamed = disk::renameIfFree(parts.from, parts.to);
    if (renamed)
        return makeLast(parts);
    if (renamed.error() != std::errc::cross_device_link)
        return diskFailure(renamed.error(), PhraseKind::Renaming, {parts.from, parts.to});
    auto copied = copyPart(part, parts.to, stop);
    if (copied)
        (void)part.file->discard();
    return copied;
}

// Removes the ledger only if it is of the part that was moved: another download may have taken the place
// meanwhile, with a ledger of its own.
void removeLedgerOf(const QString& partPath, const Ledger& ledger)
{
    const auto there = readLedger(ledgerPathFor(partPath));
    if (there && there->ledger && areOfOnePart(*there->ledger, ledger))
        (void)removeLedger(ledgerPathFor(partPath));
}

Expected<void> moveWithLedger(const FoundPart& part, const Relocation& parts, const std::atomic_bool& stop)
{
    // A part without a ledger would be worth nothing; a ledger without a part does no harm.
    if (auto saved = saveLedger(ledgerPathFor(parts.to), part.ledger, Durability::Synced); !saved)
        return saved;
    auto moved = movePart(part, parts, stop);
    removeLedgerOf(moved ? parts.from : parts.to, part.ledger);
    return moved;
}

Relocation partsOf(const Relocation& wanted)
{
    return {.from = partPathOf(wanted.from), .to = partPathFor(wanted.to)};
}

// Moves the part back to where it came from.
Expected<void> moveBack(const Relocation& parts, const Unfinished& download, const std::atomic_bool& stop)
{
    const auto part = findPart(parts.to, download);
    if (!part)
        return std::unexpected(part.error());
    if (!*part)
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::OtherPartAt, {parts.to}));
    return moveWithLedger(**part, {.from = parts.to, .to = parts.from}, stop);
}

Expected<std::optional<FoundPart>> findMovable(const Relocation& wanted, const Unfinished& download)
{
    const Relocation parts = partsOf(wanted);
    if (auto isOurs = refuseIfStrangers(parts.to, wanted); !isOurs)
        return std::unexpected(isOurs.error());
    auto part = findPart(parts.from, download);
    if (!part)
        return part;
    if (*part)
        discardEarlierCopy(parts.to, (*part)->ledger);
    if (auto isFree = checkNewName(wanted); !isFree)
        return std::unexpected(isFree.error());
    if (!*part)
        discardUntold(parts.from, download);
    return part;
}

} // namespace

Expected<void> refuseIfTaken(const QString& path, const Relocation& wanted)
{
    const auto isTaken = isAnythingAt(path);
    if (!isTaken)
        return std::unexpected(isTaken.error());
    if (*isTaken)
        return refusedAsTaken({.from = wanted.from, .to = path});
    return {};
}

Expected<void> refuseIfStrangers(const QString& partPath, const Relocation& wanted)
{
    const auto place = lookAtPart(partPath);
    return place && place->owner == PartOwner::Stranger ? refusedAsTaken(wanted) : Expected<void>();
}

Expected<void> checkNewName(const Relocation& wanted)
{
    if (auto isFree = refuseIfTaken(wanted.to, wanted); !isFree)
        return isFree;
    return refuseIfTaken(partPathFor(wanted.to), wanted);
}

Expected<void> checkFile(const Relocation& wanted)
{
    if (!nameIsTaken(wanted.from))
        return diskFailure(std::make_error_code(std::errc::no_such_file_or_directory), PhraseKind::Renaming,
                           {wanted.from, wanted.to});
    // A file system that ignores case finds the file itself under a name that differs only in capitals.
    const bool isSameFile = QFileInfo(wanted.from) == QFileInfo(wanted.to);
    return isSameFile ? Expected<void>() : refuseIfTaken(wanted.to, wanted);
}

Expected<bool> isPartialThere(const Relocation& wanted, const Unfinished& download)
{
    const auto part = findMovable(wanted, download);
    if (!part)
        return std::unexpected(part.error());
    return part->has_value();
}

Expected<void> relocateFile(const Relocation& wanted, const QUrl& link, const std::atomic_bool& stop)
{
    if (auto made = makeFolder(parentFolder(wanted.to)); !made)
        return made;
    const auto renamed = disk::renameIfFree(wanted.from, wanted.to);
    if (!renamed && renamed.error() == std::errc::cross_device_link)
        return moveWhole(wanted, link, stop);
    if (!renamed)
        return diskFailure(renamed.error(), PhraseKind::Renaming, {wanted.from, wanted.to});
    // The file has moved, whatever becomes of the sync.
    (void)syncFoldersOf(wanted);
    return {};
}

Expected<void> relocatePartial(const Relocation& wanted, const Unfinished& download,
                               const std::atomic_bool& stop)
{
    const Relocation parts = partsOf(wanted);
    auto part = findMovable(wanted, download);
    if (!part)
        return std::unexpected(part.error());
    if (!*part)
        return {};
    if (auto made = makeFolder(parentFolder(wanted.to)); !made)
        return made;
    if (auto moved = moveWithLedger(**part, parts, stop); !moved)
        return moved;
    auto rest = relocateRest(wanted, assemblyOf((*part)->ledger, download.assembly));
    if (!rest) {
        part->reset(); // or it would be found locked
        (void)moveBack(parts, download, stop);
    }
    return rest;
}

Expected<void> relocateRest(const Relocation& wanted, const AssemblyChoice& assembly)
{
    return moveRest({.choice = assembly, .largestPart = {}, .memory = {}, .finalPath = wanted.from},
                    wanted.to);
}

void discardHalfCopy(const Relocation& wanted, const Unfinished& download)
{
    const Relocation parts = partsOf(wanted);
    const auto ledger = loadLedger(ledgerPathFor(parts.from)).value_or(std::nullopt);
    if (ledger && ledger->urlHash == ledgerUrlHash(download.link))
        discardEarlierCopy(parts.to, *ledger);
}

Expected<QString> settleMove(const Relocation& wanted, const Unfinished& download)
{
    const std::atomic_bool never{false};
    const auto ledger = loadLedger(ledgerPathFor(partPathOf(wanted.to))).value_or(std::nullopt);
    const bool isOfThis = ledger && ledger->urlHash == ledgerUrlHash(download.link);
    const auto rest =
        relocateRest(wanted, isOfThis ? assemblyOf(*ledger, download.assembly) : download.assembly);
    if (rest)
        return wanted.to;
    if (!moveBack(partsOf(wanted), download, never))
        return std::unexpected(rest.error());
    return wanted.from;
}

} // namespace tributary
