#include "app/cli/terminal/output_stream.h"

#include <algorithm>
#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
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

// Null where a stream leads elsewhere.
HANDLE consoleOf(int descriptor)
{
    const HANDLE handle = reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
    DWORD mode = 0;
    return ::GetConsoleMode(handle, &mode) != 0 ? handle : nullptr;
}

// The bytes that a console reads have an encoding, which all its programs share and any of them may change.
// Characters have none.
bool writeText(HANDLE console, const QString& text)
{
    qsizetype written = 0;
    while (written < text.size()) {
        DWORD now = 0;
        const auto left = static_cast<DWORD>(text.size() - written);
        if (::WriteConsoleW(console, text.utf16() + written, left, &now, nullptr) == 0 || now == 0)
            return false;
        written += now;
    }
    return true;
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
#ifdef Q_OS_WIN
    if (const HANDLE console = consoleOf(m_descriptor)) {
        QString text = m_decoder.decode(QByteArrayView(data, size));
        if (writeText(console, text.replace(QChar(u'\n'), QLatin1String("\r\n"))))
            return size;
        note(EIO);
        return -1;
    }
#endif
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
