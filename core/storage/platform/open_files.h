#pragma once

#include <optional>

namespace tributary {

// So many files and sockets this process may have open at once; nothing where the system has no such bound.
std::optional<int> openFileLimit();
// As many as the system lets it have, up to what is of use.
void allowManyOpenFiles();

} // namespace tributary
