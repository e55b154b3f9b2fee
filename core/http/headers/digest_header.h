#pragma once

#include "core/http/headers/response_head.h"
#include "core/values/download/checksum.h"

#include <optional>

namespace tributary {

// The digest of the whole file in an answer's headers, the strongest if there are several: Repr-Digest and
// Digest of any answer, Content-Digest and Content-MD5 only where the body is the whole file. nullopt for a
// body that came compressed, whose digest is of other bytes.
std::optional<FoundChecksum> digestOfWhole(const ResponseHead& head);

} // namespace tributary
