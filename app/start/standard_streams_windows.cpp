#include "app/start/standard_streams.h"

#include <array>
#include <fcntl.h>
#include <io.h>

namespace tributary {

// Handles are not given out by their numbers here.
void holdStandardStreams() {}

void keepStandardStreamsBinary()
{
    for (const int stream : std::array{0, 1})
        (void)::_setmode(stream, _O_BINARY);
}

} // namespace tributary
