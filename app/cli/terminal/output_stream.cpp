#include "app/cli/terminal/output_stream.h"

#include <algorithm>
#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace tributary::cli {

namespace {

constexpr qint64 mostWrittenAtOnce = 1 << 20;

#ifdef Q_OS_WIN

qint64 writeSome(int descriptor, const char* data, qint64 size)
{
    return ::_write(descriptor, data, static_cast<unsigned int>(size));
}

bool waitsForItsReader(int)
{
    return false;
}

#else

qint64 writeSome(int descriptor, const char* data, qint64 size)
{
    return ::write(descriptor, data, static_cast<size_t>(size));
}

// Another program that shares this pipe or terminal may have made it non-blocking.
bool waitsForItsReader(int descriptor)
{
    if (errno != EAGAIN && errno != EWOULDBLOCK)
        return false;
    pollfd stream{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&stream, 1, -1) > 0 || errno == EINTR;
}

#endif

} // namespace

OutputStream::OutputStream(int descriptor)
    : m_descriptor(descriptor)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 OutputStream::writeData(const char* data, qint64 size)
{
    qint64 written = 0;
    while (written < size) {
        const qint64 now =
            writeSome(m_descriptor, data + written, std::min(size - written, mostWrittenAtOnce));
        if (now > 0) {
            written += now;
        } else if (now == 0 || (errno != EINTR && !waitsForItsReader(m_descriptor))) {
            note(now == 0 ? ENOSPC : errno);
            return written > 0 ? written : -1;
        }
    }
    return written;
}

void OutputStream::note(int error)
{
    if (error == EPIPE || m_isCutShort)
        return;
    m_isCutShort = true;
    setErrorString(qt_error_string(error));
}

} // namespace tributary::cli
