#pragma once

namespace tributary {

// Brings what was written to the medium; 0, or -1 with errno. Never called twice for the same bytes: after a
// failure the system may have dropped them and would report success.
int flushDescriptor(int descriptor);

} // namespace tributary
