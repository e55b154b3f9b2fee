#pragma once

#include <optional>

namespace tributary {

// The most files and sockets that this process may have open; nullopt where the system sets no limit.
std::optional<int> openFileLimit();
// Raises that limit as far as the system allows and the program has use for.
void allowManyOpenFiles();
// Whether the process may have so many more open than it has now.
bool mayOpenMore(int files);

} // namespace tributary
