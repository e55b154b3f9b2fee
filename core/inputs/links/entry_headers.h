#pragma once

#include "core/inputs/links/input_entry.h"
#include "core/inputs/links/parsed.h"

namespace tributary {

// Each function adds a header to the requests of the entry. User-Agent, Referer and Cookie headers go to
// their own members; headers that a download sends itself (isOwnHeader) are refused.
Parsed<void> addHeader(InputEntry& entry, const QString& text);
Parsed<void> setReferer(InputEntry& entry, const QString& text);
Parsed<void> addCookies(InputEntry& entry, const QString& text);

} // namespace tributary
