#pragma once

#include "core/http/headers/response_head.h"
#include "core/values/download/checksum.h"

#include <optional>

namespace tributary {

// What an answer's headers say that all of the file hashes to: Repr-Digest and Digest of any answer,
// Content-Digest and Content-MD5 only where the body is the whole file. The strongest; none of a body that
// came compressed, whose digest is that of other bytes.
std::optional<FoundChecksum> digestOfWhole(const ResponseHead& head);

} // namespace tributary
