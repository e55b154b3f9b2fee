#pragma once

#include "core/storage/assembly/relocation.h"
#include "core/storage/part/ledger.h"
#include "core/storage/part/part_file.h"

#include <atomic>
#include <memory>

namespace tributary {

// A move to another volume copies: the copy is synced and only then is the file gone from where it was. The
// copy's ledger is written first and names the file that is copied, so that half a copy, as a kill leaves it,
// is told from another download's part, even one of the same link.

struct FoundPart
{
    std::unique_ptr<PartFile> file;
    Ledger ledger;
    RangeSet held; // of what the ledger vouches for; the rest lies elsewhere
};

// Copies what the part holds to a new part of that path, whose ledger is there.
Expected<void> copyPart(const FoundPart& part, const QString& to, const std::atomic_bool& stop);
// Moves a finished file of that link. A kill leaves it whole where it was, or where it is to be, or both.
Expected<void> moveWhole(const Relocation& wanted, const QUrl& link, const std::atomic_bool& stop);

// Whether both ledgers are of one part of one link.
bool areOfOnePart(const Ledger& one, const Ledger& other);
// Removes half a copy of the file that the ledger is of.
void discardEarlierCopy(const QString& partPath, const Ledger& copied);
// Removes half a copy of a finished file.
void discardHalfOfWhole(const Relocation& wanted, const QUrl& link);

} // namespace tributary
