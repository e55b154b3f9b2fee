#pragma once

#include <chrono>
#include <optional>

namespace tributary::test {

// From here on Ctrl+C and its kin end the wait below instead of the program.
void takeOverStops();
// Until somebody asks the program to end, standard input closes where somebody holds it open, or that time is
// over.
void waitUntilAskedToEnd(std::optional<std::chrono::seconds> longest);

} // namespace tributary::test
