#include "app/cli/terminal/output_stream.h"

#include <algorithm>
#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <QElapsedTimer>

#include <array>
#include <climits>
#include <poll.h>
#include <unistd.h>
#endif

namespace tributary::cli {

namespace {

#ifdef Q_OS_WIN

qint64 writeSome(int descriptor, const char* data, qint64 size)
{
    constexpr qint64 mostWrittenAtOnce = 1 << 20;
    return ::_write(descriptor, data, static_cast<unsigned int>(std::min(size, mostWrittenAtOnce)));
}

bool isPassing(int error)
{
    return error == EINTR;
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

// Readable once the program was asked to stop; negative where nobody can ask.
int stopRequest = -1;

bool isAskedToStop()
{
    pollfd request{.fd = stopRequest, .events = POLLIN, .revents = 0};
    return ::poll(&request, 1, 0) > 0;
}

// More would wait for the reader even where there is room: a terminal has room if it takes a single byte.
// Until a stop is asked for it may wait.
qint64 writeSome(int descriptor, const char* data, qint64 size)
{
    const qint64 most = ::isatty(descriptor) != 0 && isAskedToStop() ? 1 : PIPE_BUF;
    return ::write(descriptor, data, static_cast<size_t>(std::min(size, most)));
}

// Another program that shares this pipe or terminal may have made it non-blocking.
bool isPassing(int error)
{
    return error == EINTR || error == EAGAIN || error == EWOULDBLOCK;
}

// Takes the time that it waits from the patience, in milliseconds.
bool hasRoomWithin(int& patience, int descriptor)
{
    pollfd stream{.fd = descriptor, .events = POLLOUT, .revents = 0};
    int found = 0;
    do {
        QElapsedTimer waiting;
        waiting.start();
        found = ::poll(&stream, 1, patience);
        patience -= static_cast<int>(std::min<qint64>(waiting.elapsed(), patience));
    } while (found < 0 && errno == EINTR);
    return found != 0;
}

// A stream with an error counts as one with room: the write tells what is wrong.
bool waitForRoom(int descriptor, int& patience)
{
    std::array<pollfd, 2> both{pollfd{.fd = descriptor, .events = POLLOUT, .revents = 0},
                               pollfd{.fd = stopRequest, .events = POLLIN, .revents = 0}};
    while (::poll(both.data(), both.size(), -1) < 0) {
        if (errno != EINTR)
            return true;
    }
    return both[0].revents != 0 || hasRoomWithin(patience, descriptor);
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
        const qint64 now = waitsForItsReader() ? writeSome(m_descriptor, data + written, size - written) : -1;
        if (now > 0) {
            written += now;
        } else if (now == 0 || !isPassing(errno)) {
            note(now == 0 ? ENOSPC : errno);
            return written > 0 ? written : -1;
        }
    }
    return written;
}

#ifdef Q_OS_WIN

bool OutputStream::waitsForItsReader()
{
    return true;
}

#else

// The thread that writes is the one that stops the downloads. Half a line is lost by then, so what comes
// later is lost, too.
bool OutputStream::waitsForItsReader()
{
    m_isGivenUp = m_isGivenUp || !waitForRoom(m_descriptor, m_patience);
    if (m_isGivenUp)
        errno = ECANCELED;
    return !m_isGivenUp;
}

void heedStopsAt(int descriptor)
{
    stopRequest = descriptor;
}

#endif

void OutputStream::note(int error)
{
    if (error == EPIPE || m_isCutShort)
        return;
    m_isCutShort = true;
    setErrorString(qt_error_string(error));
}

} // namespace tributary::cli
