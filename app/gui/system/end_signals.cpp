#include "app/gui/system/end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tributary {

namespace {

constexpr std::array endSignals{SIGTERM, SIGINT, SIGHUP};

// A signal handler can reach nothing but what is global; all it does is write a byte for the event loop to
// find.
std::atomic<int> writeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void noteSignal(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    // A full pipe means that the event loop has been told already.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = savedErrno;
}

// Under nohup a terminal that goes away stays ignored.
bool isIgnored(int number)
{
    struct sigaction now = {};
    ::sigaction(number, nullptr, &now);
    return number == SIGHUP && now.sa_handler == SIG_IGN;
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : endSignals) {
        if (!isIgnored(number))
            ::sigaction(number, &action, nullptr);
    }
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &EndSignals::read);
    handleWith(noteSignal);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    handleWith(SIG_DFL);
    ::close(writeEnd.exchange(-1));
    ::close(static_cast<int>(m_notifier->socket()));
}

void EndSignals::read()
{
    char byte = 0;
    while (::read(static_cast<int>(m_notifier->socket()), &byte, 1) == 1)
        Q_EMIT received();
}

} // namespace tributary
