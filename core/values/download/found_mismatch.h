#pragma once

#include "core/values/download/checksum.h"

#include <optional>

namespace tributary {

// A checksum that nobody gave contradicts a whole file. Such a checksum may be wrong itself.
struct FoundMismatch
{
    ChecksumOrigin origin = ChecksumOrigin::File;
    QString place;  // the header's name, or the checksum list's
    Checksum found; // that the file has in place of the one that was expected

    friend bool operator==(const FoundMismatch&, const FoundMismatch&) = default;
};

// nullopt for any other error.
std::optional<FoundMismatch> foundMismatchIn(const DownloadError& error);
// The digest that the file has in place of the one that it should have, whoever named that.
std::optional<Checksum> digestFoundIn(const DownloadError& error);

// The part of a failure's detail that names the contradiction: the detail itself, or its beginning where it
// goes on with what each source had.
const Phrase& mismatchOf(const Phrase& detail);

} // namespace tributary
