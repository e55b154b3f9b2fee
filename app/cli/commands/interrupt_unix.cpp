#include "app/cli/commands/interrupt.h"
#include "app/cli/reporting/tally.h"
#include "app/cli/terminal/output_stream.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace tributary::cli {

namespace {

constexpr std::array stopSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler can be handed nothing, so what it needs lies here: the ends of a pipe to itself.
std::array<int, 2> pipeToItself{-1, -1};
// Two signals can be handled at once, on two threads.
std::atomic<int> stopsSoFar = 0;
static_assert(std::atomic<int>::is_always_lock_free, "a handler must not wait for a lock");

void onStopSignal(int)
{
    const int error = errno;
    const bool isFirst = stopsSoFar.fetch_add(1) == 0;
    const char byte = 0;
    if (!isFirst || write(pipeToItself[1], &byte, 1) != 1)
        _exit(static_cast<int>(ExitCode::Interrupted));
    errno = error;
}

// Under nohup a terminal that goes away stays ignored. The others count even where a shell started the
// program in the background with SIGINT ignored: a script that sends it wants the download paused.
void listenTo(int signal)
{
    struct sigaction before{};
    sigaction(signal, nullptr, &before);
    if (signal == SIGHUP && before.sa_handler == SIG_IGN)
        return;
    struct sigaction action{};
    action.sa_handler = onStopSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

void listenToAll()
{
    for (const int signal : stopSignals)
        listenTo(signal);
}

void closeEnd(int& end)
{
    if (end >= 0)
        close(std::exchange(end, -1));
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    closeEnd(pipeToItself[0]);
    if (pipe(pipeToItself.data()) != 0)
        return;
    for (const int end : pipeToItself)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    fcntl(pipeToItself[1], F_SETFL, O_NONBLOCK);
    heedStopsAt(pipeToItself[0]);
    auto* notifier = new QSocketNotifier(pipeToItself[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    listenToAll();
}

// All is done, and there is a moment left in which a signal would only make it look as if it were not.
// Nobody can end it any more, so no reader may hold it up: an end without the other one counts as a stop.
Interrupt::~Interrupt()
{
    for (const int signal : stopSignals)
        std::signal(signal, SIG_IGN);
    closeEnd(pipeToItself[1]);
}

// There is no pipe yet to write to, so the handler leaves with the first signal.
void leaveAtAStop()
{
    listenToAll();
}

void surviveClosedPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace tributary::cli
