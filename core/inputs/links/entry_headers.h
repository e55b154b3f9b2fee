#pragma once

#include "core/inputs/links/input_entry.h"
#include "core/inputs/links/parsed.h"

namespace tributary {

// Each function adds a header to what is sent for an InputEntry or a DownloadRequest. User-Agent, Referer and
// Cookie headers go to their own members; headers that a download sends itself (isOwnHeader) are refused.
template<typename Sender>
Parsed<void> addHeader(Sender& to, const QString& text);
// The page's address may lack its scheme.
template<typename Sender>
Parsed<void> setReferer(Sender& to, const QString& text);
template<typename Sender>
Parsed<void> addCookies(Sender& to, const QString& text);
template<typename Sender>
Parsed<void> setUserAgent(Sender& to, const QString& text);

} // namespace tributary
