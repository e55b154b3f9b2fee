#include "app/start/standard_streams.h"

namespace tributary {

// Handles are not given out by their numbers here.
void holdStandardStreams() {}

} // namespace tributary
