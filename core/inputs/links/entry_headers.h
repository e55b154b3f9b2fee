#pragma once

#include "core/inputs/links/input_entry.h"
#include "core/inputs/links/input_error.h"

namespace tributary {

// Each adds to the entry what is to be sent with its requests. User-Agent, Referer and Cookie headers go to
// their own places.
Parsed<void> addHeader(InputEntry& entry, const QString& text);
Parsed<void> setReferer(InputEntry& entry, const QString& text);
Parsed<void> addCookies(InputEntry& entry, const QString& text);

// "Range: bytes=0-", and whatever else frames a request or asks for a part or a version of the file: a
// download sends its own. addHeader refuses them.
bool isOwnHeader(QStringView text);

} // namespace tributary
