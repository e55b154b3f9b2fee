#pragma once

#include "core/storage/naming/part_name.h"
#include "core/storage/part/ledger.h"
#include "core/storage/platform/durability.h"

namespace tributary {

// NAME.part.ledger at rest. Replacing is: write beside, sync, rename, sync the folder; so that at any moment
// there is the old one or the new one, whole. One writer at a time, which the lock on the part file ensures.
// Refuses (Internal) a ledger that contradicts itself: it would be refused when it is needed. Conflict where
// somebody has a file under its name or that of the new one.
Expected<void> saveLedger(const QString& ledgerPath, const Ledger& ledger, Durability durability);
// Under a ledger's name lies nothing, a ledger, or something that can't be used as one, and why.
struct LedgerReading
{
    std::optional<Ledger> ledger = {};
    std::optional<DownloadError> flaw = {};
};
// Leaves the disk as it is; fails for what cannot be read at the moment.
Expected<LedgerReading> readLedger(const QString& ledgerPath);
// Whether the file may be what remained of a ledger: the beginning of one, or nothing.
bool beginsLikeALedger(const QString& path);
// Whether somebody else has the new ledger's name, and no kill or loss of power left that file. Fails where
// the disk can't tell.
Expected<bool> isSomebodysNewLedger(const QString& path);
// nullopt when there is none. What is damaged, newer, too large, a link or no file at all is set aside under
// a new name ("….damaged", "….damaged-1") and reported as the error, whose detail names that new path. What
// cannot be read at the moment stays where it is.
Expected<std::optional<Ledger>> loadLedger(const QString& ledgerPath);
// Removes the ledger and a new one that a kill left unfinished. Neither has to exist.
// Somebody else's file under one of these names stays.
Expected<void> removeLedger(const QString& ledgerPath);

} // namespace tributary
