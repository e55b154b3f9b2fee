#pragma once

#include "core/inputs/links/input_entry.h"
#include "core/inputs/links/input_error.h"

namespace tributary {

// Each adds to the entry what is to be sent with its requests. User-Agent, Referer and Cookie headers go to
// their own places; what a download sends itself (isOwnHeader) is refused.
Parsed<void> addHeader(InputEntry& entry, const QString& text);
Parsed<void> setReferer(InputEntry& entry, const QString& text);
Parsed<void> addCookies(InputEntry& entry, const QString& text);

} // namespace tributary
