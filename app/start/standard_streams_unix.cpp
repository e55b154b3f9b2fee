#include "app/start/standard_streams.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tributary {

void holdStandardStreams()
{
    // Each descriptor is opened for the wrong direction: its number is taken, but nobody can use it by
    // mistake.
    constexpr std::array uselessWays{O_WRONLY, O_RDONLY, O_RDONLY};
    for (int stream = 0; stream < static_cast<int>(uselessWays.size()); ++stream) {
        const bool isClosed = ::fcntl(stream, F_GETFD) == -1 && errno == EBADF;
        // The system gives the lowest number that is free, and those below are taken by now.
        if (isClosed)
            (void)::open("/dev/null", uselessWays[static_cast<size_t>(stream)]);
    }
}

void keepStandardStreamsBinary() {}

} // namespace tributary
