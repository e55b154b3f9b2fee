#pragma once

#include <optional>

namespace tributary {

// Answers --help, --version and options that nobody knows, in the terminal and its language, before anything
// asks for a display. The code to end with; nullopt where the program goes on.
std::optional<int> answeredAtStart(int& argc, char** argv);

} // namespace tributary
