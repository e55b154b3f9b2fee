#pragma once

#include "core/storage/ledger.h"

namespace tributary {

enum class Durability : quint8 { Synced, Written };

// NAME.part.ledger at rest. Replacing is: write beside, sync, rename, sync the folder; so that at any moment
// there is the old one or the new one, whole.
QString ledgerPathFor(const QString& partPath);
Expected<void> saveLedger(const QString& ledgerPath, const Ledger& ledger, Durability durability);
// nullopt when there is none. A damaged or newer one is set aside under a new name ("….damaged", numbered)
// and reported as the error, whose detail names that new path.
Expected<std::optional<Ledger>> loadLedger(const QString& ledgerPath);
void removeLedger(const QString& ledgerPath);

} // namespace tributary
