#include "app/cli/terminal/pipe_input.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tributary::cli {

namespace {

constexpr qint64 mostAtOnce = 1 << 20;
constexpr int notOpen = -1;

qint64 readSome(int descriptor, char* data, qint64 most)
{
#ifdef Q_OS_WIN
    return ::_read(descriptor, data, static_cast<unsigned int>(most));
#else
    return ::read(descriptor, data, static_cast<size_t>(most));
#endif
}

int openForReading(const QString& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path);
    return notOpen;
#else
    int descriptor = notOpen;
    do {
        descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    } while (descriptor == notOpen && errno == EINTR);
    return descriptor;
#endif
}

void closeIfOpen(int descriptor)
{
#ifdef Q_OS_WIN
    Q_UNUSED(descriptor);
#else
    if (descriptor != notOpen)
        ::close(descriptor);
#endif
}

} // namespace

PipeInput::PipeInput()
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PipeInput::PipeInput(const QString& path)
    : m_path(path)
    , m_descriptor(notOpen)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PipeInput::~PipeInput()
{
    if (!m_path.isEmpty())
        closeIfOpen(m_descriptor);
}

// Pipes of Windows have names of their own, and are no files.
bool PipeInput::isPipeAt(const QString& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path);
    return false;
#else
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 && S_ISFIFO(found.st_mode);
#endif
}

qint64 PipeInput::readData(char* data, qint64 most)
{
    if (m_descriptor == notOpen)
        m_descriptor = openForReading(m_path);
    qint64 got = -1;
    if (m_descriptor != notOpen) {
        do {
            got = readSome(m_descriptor, data, std::min(most, mostAtOnce));
        } while (got < 0 && errno == EINTR);
    }
    if (got < 0)
        setErrorString(qt_error_string(errno));
    return got;
}

} // namespace tributary::cli
