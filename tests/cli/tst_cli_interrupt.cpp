#include "app/cli/commands/interrupt.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
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

QTEST_APPLESS_MAIN(TestCliInterrupt)
#include "tst_cli_interrupt.moc"
