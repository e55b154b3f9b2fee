#pragma once

#include "tests/support/checks/patience.h"

namespace tributary::test {

// A sanitizer takes ten times as long, and finds in the first of a thousand trials of one kind what it finds
// at all; so it gets only one of so many. So does a program made with MinGW, since Wine, where it is run,
// takes as long for files. Others try everything.
#ifdef __MINGW32__
inline constexpr int sampling = 7;
#else
inline constexpr int sampling = slownessOfBuild > 1 ? 7 : 1;
#endif

} // namespace tributary::test
