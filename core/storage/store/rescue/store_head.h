#pragma once

#include "core/values/download/download_error.h"

namespace tributary {

// A store's first page says what the others are, and without it SQLite reads none of them. It is the same in
// every store of this version, so a new one's can stand in; the seals tell whether what is read then is true.
// Writes a new store at storePath's name for new ones, which is removed again.
Expected<void> giveNewHead(const QString& damagedPath, const QString& storePath);

} // namespace tributary
