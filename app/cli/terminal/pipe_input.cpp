#include "app/cli/terminal/pipe_input.h"

#include <QFileDevice>

#include <algorithm>
#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tributary::cli {

namespace {

constexpr qint64 mostAtOnce = 1 << 20;

qint64 readSome(int descriptor, char* data, qint64 most)
{
#ifdef Q_OS_WIN
    return ::_read(descriptor, data, static_cast<unsigned int>(most));
#else
    return ::read(descriptor, data, static_cast<size_t>(most));
#endif
}

} // namespace

PipeInput::PipeInput()
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PipeInput::PipeInput(std::unique_ptr<QFileDevice> pipe)
    : m_pipe(std::move(pipe))
    , m_descriptor(m_pipe->handle())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PipeInput::~PipeInput() = default;

qint64 PipeInput::readData(char* data, qint64 most)
{
    qint64 got = -1;
    do {
        got = readSome(m_descriptor, data, std::min(most, mostAtOnce));
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        setErrorString(qt_error_string(errno));
    return got;
}

} // namespace tributary::cli
