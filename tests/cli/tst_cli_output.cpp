#include "app/cli/commands/interrupt.h"
#include "app/cli/terminal/output_stream.h"
#include "app/cli/terminal/password_prompt.h"
#include "tests/support/checks/patience.h"

#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <future>
#include <sys/resource.h>
#include <unistd.h>

using namespace tributary::cli;
using namespace tributary::test;

namespace {

// Files of this process end there, as on a disk that is full.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before{};
};

struct Pipe
{
    int ends[2] = {-1, -1};

    Pipe() { m_isMade = ::pipe(ends) == 0; }
    ~Pipe()
    {
        closeReader();
        ::close(ends[1]);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    bool isMade() const { return m_isMade; }
    // As where a reader has stopped reading.
    bool fill() const
    {
        const QByteArray much(1000, 'x');
        ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
        while (::write(ends[1], much.data(), static_cast<size_t>(much.size())) > 0 ||
               ::write(ends[1], much.data(), 1) > 0)
            ;
        return ::fcntl(ends[1], F_SETFL, 0) == 0;
    }
    void closeReader()
    {
        if (ends[0] >= 0)
            ::close(std::exchange(ends[0], -1));
    }
    QByteArray read(qsizetype bytes) const
    {
        QByteArray all;
        QByteArray some(1000, '\0');
        while (all.size() < bytes) {
            const ssize_t got = ::read(ends[0], some.data(), static_cast<size_t>(some.size()));
            if (got <= 0)
                break;
            all.append(some.first(got));
        }
        return all;
    }

protected:
    bool m_isMade = false;
};

// Nobody reads what is shown there but who holds its other end.
struct Terminal : Pipe
{
    Terminal()
    {
        ::close(std::exchange(ends[0], ::posix_openpt(O_RDWR | O_NOCTTY)));
        const bool isOpen = ends[0] >= 0 && ::grantpt(ends[0]) == 0 && ::unlockpt(ends[0]) == 0;
        ::close(std::exchange(ends[1], isOpen ? ::open(::ptsname(ends[0]), O_RDWR | O_NOCTTY) : -1));
        m_isMade = ends[1] >= 0;
    }
};

// Takes requests to stop as long as it lives.
class StopsAt
{
public:
    explicit StopsAt(const Pipe& pipe) { heedStopsAt(pipe.ends[0]); }
    ~StopsAt() { heedStopsAt(-1); }
    StopsAt(const StopsAt&) = delete;
    StopsAt& operator=(const StopsAt&) = delete;
};

// Where the writing does not end by itself, the reader goes, so that it ends all the same.
bool isOverInTime(std::future<qint64>& writing, Pipe& pipe)
{
    const bool isOver = writing.wait_for(patience()) == std::future_status::ready;
    if (!isOver)
        pipe.closeReader();
    return isOver;
}

} // namespace

// What becomes of the lines that scripts read.
class TestCliOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsAnEmptyAnswerFromNone_data();
    void tellsAnEmptyAnswerFromNone();
    void remembersWhatWentWrongFirst();
    void countsAPartialWrite();
    void forgivesAReaderThatWentAway();
    void waitsWhereThePipeDoesNot();
    void readsAllOfAReaderThatReadsAfterAStop();
    void dropsTheRestOnceAStopIsAskedFor();
    void dropsWhatAHaltedTerminalDoesNotTakeAfterAStop();
    void hearsAStopWhileItWaits();
};

void TestCliOutput::tellsAnEmptyAnswerFromNone_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<std::optional<QByteArray>>("answer");
    const auto row = [](const char* name, const QByteArray& typed, const std::optional<QByteArray>& answer) {
        QTest::newRow(name) << typed << answer;
    };
    row("a line", "secret\nmore\n", "secret");
    row("an empty line", "\n", QByteArray(""));
    row("the end of the input", "", std::nullopt);
    row("the end amid a line", "secret", "secret");
}

// At a prompt, Ctrl+D ends the input.
void TestCliOutput::tellsAnEmptyAnswerFromNone()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const std::optional<QByteArray>, answer);
    std::array<int, 2> ends{-1, -1};
    QCOMPARE(::pipe(ends.data()), 0);
    const ssize_t written = ::write(ends[1], typed.constData(), static_cast<std::size_t>(typed.size()));
    QVERIFY(written == typed.size());
    ::close(ends[1]);
    const auto read = readLineOf(ends[0]);
    ::close(ends[0]);
    QVERIFY(read == answer);
}

void TestCliOutput::initTestCase()
{
    std::signal(SIGXFSZ, SIG_IGN);
    surviveClosedPipes();
}

void TestCliOutput::remembersWhatWentWrongFirst()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    OutputStream stream(file.handle());
    {
        const SizeLimit full(0);
        QCOMPARE(stream.write("lost\n"), -1);
    }
    QCOMPARE(stream.write("kept\n"), 5);
    QVERIFY(stream.isCutShort());
    QCOMPARE(stream.errorString(), qt_error_string(EFBIG));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), QByteArray("kept\n"));
}

void TestCliOutput::countsAPartialWrite()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    OutputStream stream(file.handle());
    const SizeLimit full(3);
    QCOMPARE(stream.write("a line\n"), 3);
    QVERIFY(stream.isCutShort());
    QCOMPARE(stream.errorString(), qt_error_string(EFBIG));
}

void TestCliOutput::forgivesAReaderThatWentAway()
{
    Pipe pipe;
    QVERIFY(pipe.isMade());
    pipe.closeReader();
    OutputStream stream(pipe.ends[1]);
    QCOMPARE(stream.write("a line\n"), -1);
    QVERIFY(!stream.isCutShort());
}

void TestCliOutput::waitsWhereThePipeDoesNot()
{
    const Pipe pipe;
    QVERIFY(pipe.isMade());
    QVERIFY(::fcntl(pipe.ends[1], F_SETFL, O_NONBLOCK) == 0);
    // Little more than a pipe holds: what is waited for counts together.
    const QByteArray much(80'000, 'x');
    std::promise<void> isReading;
    auto read = std::async(std::launch::async, [&] {
        isReading.set_value();
        return pipe.read(much.size());
    });
    isReading.get_future().wait();
    OutputStream stream(pipe.ends[1]);
    const qint64 written = stream.write(much);
    const bool isCutShort = stream.isCutShort();
    // The rest, or the reader would wait for ever.
    if (written < much.size()) {
        ::fcntl(pipe.ends[1], F_SETFL, 0);
        stream.write(much.sliced(std::max(written, qint64{0})));
    }
    QCOMPARE(read.get().size(), much.size());
    QCOMPARE(written, much.size());
    QVERIFY(!isCutShort);
}

// A stop alone costs nobody a line.
void TestCliOutput::readsAllOfAReaderThatReadsAfterAStop()
{
    const Pipe stop;
    const Pipe pipe;
    QVERIFY(stop.isMade() && pipe.isMade());
    const StopsAt heeded(stop);
    QCOMPARE(::write(stop.ends[1], "", 1), 1);
    const QByteArray much(1'000'000, 'x');
    auto read = std::async(std::launch::async, [&] { return pipe.read(much.size()); });
    OutputStream stream(pipe.ends[1]);
    const qint64 written = stream.write(much);
    if (written < much.size()) {
        heedStopsAt(-1);
        OutputStream(pipe.ends[1]).write(much.sliced(std::max(written, qint64{0})));
    }
    QCOMPARE(read.get().size(), much.size());
    QCOMPARE(written, much.size());
    QVERIFY(!stream.isCutShort());
}

// Half a line is in the pipe by then, so nothing follows it, even where there is room again.
void TestCliOutput::dropsTheRestOnceAStopIsAskedFor()
{
    const Pipe stop;
    Pipe pipe;
    QVERIFY(stop.isMade() && pipe.isMade() && pipe.fill());
    const StopsAt heeded(stop);
    QCOMPARE(::write(stop.ends[1], "", 1), 1);
    OutputStream stream(pipe.ends[1]);
    auto writing = std::async(std::launch::async, [&] { return stream.write("a line\n"); });
    QVERIFY(isOverInTime(writing, pipe));
    QCOMPARE(writing.get(), -1);
    QVERIFY(stream.isCutShort());
    QVERIFY(!pipe.read(10'000).isEmpty());
    QCOMPARE(stream.write("another\n"), -1);
}

// It says that it has room where it has some for a byte.
void TestCliOutput::dropsWhatAHaltedTerminalDoesNotTakeAfterAStop()
{
    const Pipe stop;
    Terminal terminal;
    QVERIFY(stop.isMade() && terminal.isMade());
    const StopsAt heeded(stop);
    QCOMPARE(::write(stop.ends[1], "", 1), 1);
    OutputStream stream(terminal.ends[1]);
    const QByteArray much(300'000, 'x');
    auto writing = std::async(std::launch::async, [&] { return stream.write(much); });
    QVERIFY(isOverInTime(writing, terminal));
    QVERIFY(stream.isCutShort());
}

// The last one: the program can be stopped once. It waits in a blocking pipe with less room than the text.
void TestCliOutput::hearsAStopWhileItWaits()
{
    Pipe pipe;
    QVERIFY(pipe.isMade());
    const Interrupt interrupt;
    OutputStream stream(pipe.ends[1]);
    const QByteArray much(10'000'000, 'x');
    auto writing = std::async(std::launch::async, [&] { return stream.write(much); });
    QVERIFY(!pipe.read(1).isEmpty());
    QCOMPARE(std::raise(SIGTERM), 0);
    QVERIFY(isOverInTime(writing, pipe));
    QVERIFY(stream.isCutShort());
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_cli_output.moc"
