#pragma once

namespace tributary::test {

// A sanitizer takes ten times as long, and finds in the first of a thousand trials of one kind what it finds
// at all; so it gets only one of so many. Programs without a sanitizer try everything.
#if defined(TRIBUTARY_SANITIZES_ADDRESSES) || defined(TRIBUTARY_SANITIZES_THREADS)
inline constexpr int sampling = 7;
#else
inline constexpr int sampling = 1;
#endif

} // namespace tributary::test
