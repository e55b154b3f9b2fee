#include "app/start/standard_streams.h"

#include <array>
#include <fcntl.h>
#include <io.h>

namespace tributary {

// On Windows a file that is opened never gets the number of a stream that was closed, so there is nothing to
// hold.
void holdStandardStreams() {}

void keepStandardStreamsBinary()
{
    for (const int stream : std::array{0, 1})
        (void)::_setmode(stream, _O_BINARY);
}

} // namespace tributary
