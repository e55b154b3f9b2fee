#include "app/cli/terminal/password_prompt.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <tuple>
#include <unistd.h>

namespace tributary::cli {

namespace {

constexpr std::array deadlySignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// Globals because a signal handler takes no arguments; nothing else uses them.
volatile std::sig_atomic_t terminalOfPrompt = -1;
termios echoingTerminal;
std::array<void (*)(int), deadlySignals.size()> handlersBefore{};

void takeSignalsAsBefore()
{
    for (size_t i = 0; i < deadlySignals.size(); ++i)
        std::signal(deadlySignals[i], handlersBefore[i]);
}

// The handler from before the prompt decides how the program ends.
void restoreEchoAndPassOn(int signal)
{
    tcsetattr(terminalOfPrompt, TCSANOW, &echoingTerminal);
    takeSignalsAsBefore();
    raise(signal);
}

// A signal that is ignored, as under nohup, stays so.
void hearSignals()
{
    for (size_t i = 0; i < deadlySignals.size(); ++i) {
        handlersBefore[i] = std::signal(deadlySignals[i], restoreEchoAndPassOn);
        if (handlersBefore[i] == SIG_IGN)
            std::signal(deadlySignals[i], SIG_IGN);
    }
}

// Without echo for as long as it lives, also when a signal ends the program meanwhile.
class NoEcho
{
public:
    explicit NoEcho(int terminal)
        : m_terminal(terminal)
    {
        tcgetattr(terminal, &echoingTerminal);
        terminalOfPrompt = terminal;
        hearSignals();
        termios silent = echoingTerminal;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
    ~NoEcho()
    {
        tcsetattr(m_terminal, TCSAFLUSH, &echoingTerminal);
        takeSignalsAsBefore();
    }

private:
    int m_terminal;
};

} // namespace

std::optional<QByteArray> readLineOf(int terminal)
{
    QByteArray line;
    for (char byte = 0;;) {
        const ssize_t count = read(terminal, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 && line.isEmpty())
            return std::nullopt;
        if (count <= 0 || byte == '\n')
            return line;
        line += byte;
    }
}

std::expected<QString, NoPassword> askPassword(const QString& question)
{
    // The terminal is opened rather than standard input, which may be a pipe while somebody sits at the
    // terminal.
    const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return std::unexpected(NoPassword::NoTerminal);
    std::optional<QByteArray> answer;
    {
        const NoEcho noEcho(terminal);
        const QByteArray prompt = question.toLocal8Bit();
        if (write(terminal, prompt.constData(), static_cast<size_t>(prompt.size())) == prompt.size())
            answer = readLineOf(terminal);
        // No end of a line was typed, and what is said next would stand behind the question.
        if (!answer)
            std::ignore = write(terminal, "\n", 1);
    }
    close(terminal);
    if (!answer)
        return std::unexpected(NoPassword::GivenUp);
    return QString::fromLocal8Bit(*answer);
}

} // namespace tributary::cli
