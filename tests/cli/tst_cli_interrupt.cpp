#include "app/cli/commands/interrupt.h"
#include "app/cli/terminal/password_prompt.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace tributary::cli;

class TestCliInterrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSignalOnlyAsks_data();
    void theFirstSignalOnlyAsks();
    void aSecondSignalLeavesAtOnce();
    void whatComesOnceAllIsDoneIsIgnored_data() { theFirstSignalOnlyAsks_data(); }
    void whatComesOnceAllIsDoneIsIgnored();
    void nohupIsHonoured();
    void anIgnoredInterruptCountsAllTheSame();
    void aClosedPipeIsSurvived();
    void aSignalAtThePromptLeavesWithItsCode_data() { theFirstSignalOnlyAsks_data(); }
    void aSignalAtThePromptLeavesWithItsCode();
};

namespace {

// Signals of the test program itself are sent in a child, which shares nothing with the other tests. Its exit
// code, or -1 when it came to another end.
template<typename Life>
int exitCodeOf(Life life)
{
    const pid_t child = fork();
    if (child == 0) {
        int argumentCount = 0;
        const QCoreApplication application(argumentCount, nullptr);
        _exit(life());
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// A terminal of which the test has both ends.
struct PseudoTerminal
{
    PseudoTerminal()
        : keys(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (grantpt(keys) == 0 && unlockpt(keys) == 0)
            screen = open(ptsname(keys), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~PseudoTerminal()
    {
        close(screen);
        close(keys);
    }
    PseudoTerminal(const PseudoTerminal&) = delete;
    PseudoTerminal& operator=(const PseudoTerminal&) = delete;

    bool echoes() const
    {
        termios settings{};
        return tcgetattr(screen, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }

    int keys = -1;
    int screen = -1;
};

} // namespace

void TestCliInterrupt::theFirstSignalOnlyAsks_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang up") << SIGHUP;
}

void TestCliInterrupt::theFirstSignalOnlyAsks()
{
    QFETCH(const int, signal);
    const int code = exitCodeOf([signal] {
        const Interrupt interrupt;
        QSignalSpy asked(&interrupt, &Interrupt::requested);
        raise(signal);
        return asked.wait() && asked.size() == 1 ? 7 : 8;
    });
    QCOMPARE(code, 7);
}

void TestCliInterrupt::aSecondSignalLeavesAtOnce()
{
    const int code = exitCodeOf([] {
        const Interrupt interrupt;
        raise(SIGINT);
        raise(SIGTERM);
        return 8;
    });
    QCOMPARE(code, 130);
}

void TestCliInterrupt::whatComesOnceAllIsDoneIsIgnored()
{
    QFETCH(const int, signal);
    const int code = exitCodeOf([signal] {
        {
            const Interrupt interrupt;
        }
        raise(signal);
        return 7;
    });
    QCOMPARE(code, 7);
}

void TestCliInterrupt::nohupIsHonoured()
{
    const int code = exitCodeOf([] {
        std::signal(SIGHUP, SIG_IGN);
        const Interrupt interrupt;
        raise(SIGHUP);
        raise(SIGHUP);
        return 7;
    });
    QCOMPARE(code, 7);
}

void TestCliInterrupt::anIgnoredInterruptCountsAllTheSame()
{
    const int code = exitCodeOf([] {
        std::signal(SIGINT, SIG_IGN);
        const Interrupt interrupt;
        QSignalSpy asked(&interrupt, &Interrupt::requested);
        raise(SIGINT);
        return asked.wait() ? 7 : 8;
    });
    QCOMPARE(code, 7);
}

void TestCliInterrupt::aClosedPipeIsSurvived()
{
    const int code = exitCodeOf([] {
        surviveClosedPipes();
        int ends[2];
        if (pipe(ends) != 0)
            return 8;
        close(ends[0]);
        return write(ends[1], "x", 1) < 0 ? 7 : 8;
    });
    QCOMPARE(code, 7);
}

// A terminal whose session ends has forgotten how it was, so the session's first process only looks on.
void TestCliInterrupt::aSignalAtThePromptLeavesWithItsCode()
{
    QFETCH(const int, signal);
    const int code = exitCodeOf([signal] {
        const PseudoTerminal terminal;
        setsid();
        ioctl(terminal.screen, TIOCSCTTY, 0);
        const pid_t asker = fork();
        if (asker == 0) {
            leaveAtAStop();
            _exit(askPassword(QStringLiteral("Password: ")) ? 7 : 8);
        }
        // The end of the terminal is told to the session's first process.
        std::signal(SIGHUP, SIG_IGN);
        // The question comes once the echo is off.
        char question = 0;
        if (read(terminal.keys, &question, 1) != 1 || terminal.echoes())
            return 9;
        kill(asker, signal);
        int status = 0;
        const bool hasLeft = waitpid(asker, &status, 0) == asker && WIFEXITED(status);
        return hasLeft && terminal.echoes() ? WEXITSTATUS(status) : 10;
    });
    QCOMPARE(code, 130);
}

QTEST_APPLESS_MAIN(TestCliInterrupt)
#include "tst_cli_interrupt.moc"
