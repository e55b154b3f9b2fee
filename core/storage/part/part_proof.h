#pragma once

#include "core/storage/part/ledger.h"

namespace tributary {

class PartFile;

// A person may have put a file of theirs under the name of a part, beside a ledger that is still ours.

// Whether the file is the very one that the ledger was written for: by its brand; by what the system calls it
// where the file system keeps no brands, since that may be given to a new file once the old one is gone.
bool isPartOf(const PartFile& file, const Ledger& ledger);
// Whether the file is that one or a copy of it, which has some of the bytes that the ledger claims.
bool isPartOrCopyOf(const PartFile& file, const Ledger& ledger);

} // namespace tributary
