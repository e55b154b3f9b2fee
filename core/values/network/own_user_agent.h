#pragma once

namespace tributary {

// The user agent of a request that names none.
inline constexpr const char* ownUserAgent = "Tributary/" TRIBUTARY_VERSION;

} // namespace tributary
