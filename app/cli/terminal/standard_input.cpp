#include "app/cli/terminal/standard_input.h"

#include <algorithm>
#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tributary::cli {

namespace {

constexpr int descriptor = 0;
constexpr qint64 mostAtOnce = 1 << 20;

qint64 readSome(char* data, qint64 most)
{
#ifdef Q_OS_WIN
    return ::_read(descriptor, data, static_cast<unsigned int>(most));
#else
    return ::read(descriptor, data, static_cast<size_t>(most));
#endif
}

} // namespace

qint64 StandardInput::readData(char* data, qint64 most)
{
    qint64 got = -1;
    do {
        got = readSome(data, std::min(most, mostAtOnce));
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        setErrorString(qt_error_string(errno));
    return got;
}

} // namespace tributary::cli
