#include "tests/support/sockets/asked_to_end.h"

#include <QtGlobal>

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tributary::test {

namespace {

int stopPipe[2] = {-1, -1};

extern "C" void askToStop(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
}

// Shells give a background job an empty standard input; only one that somebody holds open tells of its end.
bool isHeldOpen(int descriptor)
{
    struct stat status{};
    return ::fstat(descriptor, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

bool hasClosed(int descriptor)
{
    char bytes[256];
    return ::read(descriptor, bytes, sizeof bytes) == 0;
}

} // namespace

void takeOverStops()
{
    if (::pipe(stopPipe) != 0)
        qFatal("no pipe");
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);
}

void waitUntilAskedToEnd(std::optional<std::chrono::seconds> longest)
{
    using Clock = std::chrono::steady_clock;
    const auto end = longest ? Clock::now() + *longest : Clock::time_point::max();
    pollfd polled[] = {{stopPipe[0], POLLIN, 0}, {isHeldOpen(STDIN_FILENO) ? STDIN_FILENO : -1, POLLIN, 0}};
    while (Clock::now() < end) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        const int timeout = longest ? static_cast<int>(std::min<qint64>(left.count(), 60'000)) : -1;
        if (::poll(polled, 2, timeout) > 0 &&
            (polled[0].revents != 0 || (polled[1].revents != 0 && hasClosed(STDIN_FILENO))))
            return;
    }
}

} // namespace tributary::test
