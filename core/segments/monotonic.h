#pragma once

#include <chrono>

namespace tributary {

// Rules are told the time, they never ask for it; so tests need not wait.
using MonotonicTime = std::chrono::steady_clock::time_point;
using Seconds = std::chrono::duration<double>;

} // namespace tributary
