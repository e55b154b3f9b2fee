#pragma once

#include "tests/support/checks/patience.h"

namespace tributary::test {

// A sanitizer takes ten times as long, and finds in the first of a thousand trials of one kind what it finds
// at all; so it gets only one of so many. Programs without a sanitizer try everything.
inline constexpr int sampling = slownessOfBuild > 1 ? 7 : 1;

} // namespace tributary::test
