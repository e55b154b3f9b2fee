#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

const QByteArray target = "/12M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("a.bin");
constexpr qint64 mebibyte = 1024 * 1024;
// On a busy machine any program is late at times, so the fastest of a few counts; a wait that is built in
// makes all of them late.
constexpr int fewTries = 5;

// All of them together at 2 MiB a second.
Script slow(const QString& connections)
{
    const qint64 rate = connections == QLatin1String("-c1") ? 2 * mebibyte : mebibyte / 2;
    return FileService().atRate(rate);
}

// Whether it is on the disk what a command has finished; a note that is still being written ends in ".new".
bool hasNote(const Place& place)
{
    const QDir notes(place.home + QStringLiteral("/.local/share/tributary/interrupted"));
    return std::ranges::any_of(notes.entryList(QDir::Files),
                               [](const QString& note) { return !note.endsWith(QLatin1String(".new")); });
}

// A pipe whose reader has stopped reading, as a pager does.
class FullPipe
{
public:
    explicit FullPipe(const QString& path)
        : m_path(path)
    {
        // Open at both ends, so that nobody who opens it has to wait for the other.
        if (::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) == 0)
            m_pipe = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    }
    ~FullPipe() { ::close(m_pipe); }
    FullPipe(const FullPipe&) = delete;
    FullPipe& operator=(const FullPipe&) = delete;

    // A pipe runs a program whose standard output it is.
    ProgramRun::Surroundings output() const
    {
        return {.wrapper = {QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("exec \"$@\" > \"$0\""), m_path}};
    }
    // Not one more byte goes in from now on.
    bool fills() const
    {
        ssize_t written = 0;
        while (written >= 0)
            written = ::write(m_pipe, "\n", 1);
        return errno == EAGAIN;
    }
    QByteArray content() const
    {
        QByteArray all;
        std::array<char, 4096> some{};
        for (ssize_t length = 0; (length = ::read(m_pipe, some.data(), some.size())) > 0;)
            all.append(some.data(), length);
        return all;
    }

private:
    QString m_path;
    int m_pipe = -1;
};

} // namespace

class TestInterrupts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesWithinASecondAndGoesOn_data();
    void pausesWithinASecondAndGoesOn();
    void pausesAtAnyMoment_data();
    void pausesAtAnyMoment();
    void knowsWhatTheCommandHadFinished_data();
    void knowsWhatTheCommandHadFinished();
    void saysThatNothingCouldBeNoted();
    void knowsAllThatTheCommandHadFinished();
    void overwritesNothingThatTheCommandHadFinished();
    void knowsWhatTheCommandHadFinishedBeforeALineBroke_data();
    void knowsWhatTheCommandHadFinishedBeforeALineBroke();
    void leavesAtOnceAtTheSecondSignal();
    void leavesWhileItWaitsForAPipe_data();
    void leavesWhileItWaitsForAPipe();
    void countsNothingAsResumedThatIsFetchedAgain();
    void tellsOfRangesAsTheServerHasThemNow();
    void saysThatAPartWithoutItsLedgerIsKeptAside();
    void endsAProbeThatIsNotAnswered();
    void tellsScriptsOfAProbeThatIsNotAnswered();
    void endsTheVerifyingOfAPipe();

private:
    std::chrono::milliseconds m_took; // from the last signal to the end

    void interrupt(ProgramRun& run, int signal);
    void endsWithinASecond(const std::function<void()>& once);
    void pauseAndGoOn(int signal, const QString& connections);
    void pauseAt(const QByteArray& stage);
    void verifyAPipe();
};

void TestInterrupts::interrupt(ProgramRun& run, int signal)
{
    QElapsedTimer clock;
    clock.start();
    run.send(signal);
    QVERIFY2(run.ends(), run.story().constData());
    m_took = std::chrono::milliseconds(clock.elapsed());
}

void TestInterrupts::endsWithinASecond(const std::function<void()>& once)
{
    const std::chrono::milliseconds aSecond = slowed(1s);
    auto fastest = std::chrono::milliseconds::max();
    for (int tries = 0; tries < fewTries && fastest >= aSecond; ++tries) {
        once();
        if (QTest::currentTestFailed())
            return;
        fastest = std::min(fastest, m_took);
    }
    QVERIFY2(fastest < aSecond, qPrintable(QString::number(fastest.count())));
}

void TestInterrupts::pausesWithinASecondAndGoesOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("connections");
    QTest::newRow("SIGINT, 1 connection") << SIGINT << QStringLiteral("-c1");
    QTest::newRow("SIGINT, 4 connections") << SIGINT << QStringLiteral("-c4");
    QTest::newRow("SIGTERM, 4 connections") << SIGTERM << QStringLiteral("-c4");
}

void TestInterrupts::pausesWithinASecondAndGoesOn()
{
    QFETCH(const int, signal);
    QFETCH(const QString, connections);
    endsWithinASecond([&] { pauseAndGoOn(signal, connections); });
}

void TestInterrupts::pauseAndGoOn(int signal, const QString& connections)
{
    const Place place;
    ScriptedServer server(slow(connections), {.sendBuffer = 64 * 1024});
    server.holdBeyond(5 * mebibyte);
    const QStringList command = getJson({connections, server.url(target).toString()});
    ProgramRun first(place, command);
    // What the program has told that it has, and not what was sent, of which more or less lies in buffers.
    constexpr qint64 here = 4 * mebibyte;
    TRY_VERIFY(first.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger() >= here);
    interrupt(first, signal);
    COMPARE_EXIT(first, 130);
    QVERIFY2(first.err().contains("Run the same command again to continue"), first.story().constData());
    const QJsonObject closing = first.event(QStringLiteral("failed"));
    QCOMPARE(failureOf(first), QStringLiteral("Cancelled"));
    QVERIFY(closing[QLatin1String("kept")].toInteger() >= here);
    QVERIFY(closing[QLatin1String("message")].toString().endsWith(QLatin1String("to continue.")));
    QCOMPARE(first.event(QStringLiteral("summary"))[QLatin1String("failed")].toInt(), 1);
    QCOMPARE(first.events().last()[QLatin1String("event")].toString(), QStringLiteral("summary"));
    const int before = server.log().size();

    server.setScript(FileService());
    server.letGo();
    ProgramRun second(place, command);
    COMPARE_EXIT(second, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
    const qint64 resumedFrom =
        second.event(QStringLiteral("completed"))[QLatin1String("resumedFrom")].toInteger();
    QVERIFY2(resumedFrom >= here, qPrintable(QString::number(resumedFrom)));
    // A mebibyte for what is compared before anything is appended.
    const qint64 fetched = server.log().distinctBytesSent(before);
    QVERIFY2(fetched <= file.size - resumedFrom + mebibyte,
             qPrintable(QStringLiteral("%1 from %2 on").arg(fetched).arg(resumedFrom)));
}

void TestInterrupts::pausesAtAnyMoment_data()
{
    QTest::addColumn<QByteArray>("stage");
    QTest::newRow("before the headers") << QByteArray("headers");
    QTest::newRow("in the first piece") << QByteArray("piece");
    QTest::newRow("waiting to try again") << QByteArray("waiting");
    QTest::newRow("with the file whole but for its name") << QByteArray("verifying");
}

// Wherever it stands, it leaves within the second, and the same command makes the file.
void TestInterrupts::pausesAtAnyMoment()
{
    QFETCH(const QByteArray, stage);
    endsWithinASecond([&] { pauseAt(stage); });
}

void TestInterrupts::pauseAt(const QByteArray& stage)
{
    const Place place;
    ScriptedServer server(FileService().then([stage](const Exchange&, Reply reply) {
        if (stage == "headers")
            return reply.stallBeforeHeaders();
        if (stage == "piece")
            return reply.stallAfter(mebibyte / 2);
        return stage == "waiting" ? Reply(503).header("Retry-After", "100") : reply;
    }));
    const QStringList command =
        getJson({QStringLiteral("--checksum"), checksumOf(file), server.url(target).toString()});
    ProgramRun first(place, command);
    if (stage == "verifying")
        TRY_VERIFY(server.log().bytesSent() >= file.size);
    else
        TRY_VERIFY(server.log().size() > 0);
    interrupt(first, SIGINT);
    QVERIFY2(first.exited(), first.story().constData());
    if (stage != "verifying" || first.exitCode() != 0)
        QCOMPARE(first.exitCode(), 130);

    server.setScript(FileService());
    if (place.files() != QStringList{name}) {
        ProgramRun second(place, command);
        COMPARE_EXIT(second, 0);
    }
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
}

void TestInterrupts::countsNothingAsResumedThatIsFetchedAgain()
{
    const Place place;
    const ServedFile whole{.content = file, .ranges = ServedFile::Ranges::Ignored};
    ScriptedServer server(FileService().add(target, whole), {.sendBuffer = 64 * 1024});
    server.holdBeyond(5 * mebibyte);
    const QStringList command = getJson({server.url(target).toString()});
    ProgramRun first(place, command);
    TRY_VERIFY(first.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger() >= 4 * mebibyte);
    interrupt(first, SIGINT);
    QVERIFY2(first.err().contains("The server can't continue a file"), first.story().constData());
    server.letGo();
    ProgramRun second(place, command);
    COMPARE_EXIT(second, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    const QJsonObject completed = second.event(QStringLiteral("completed"));
    QCOMPARE(completed[QLatin1String("resumedFrom")].toInteger(-1), 0);
    QVERIFY2(!second.err().contains("resumed"), second.story().constData());
}

void TestInterrupts::tellsOfRangesAsTheServerHasThemNow()
{
    const Place place;
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallAfter(mebibyte / 2); }));
    const QStringList command = getJson({server.url(target).toString()});
    ProgramRun first(place, command);
    TRY_VERIFY(first.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger() > 0);
    interrupt(first, SIGINT);
    QVERIFY2(place.files().contains(QString(name + QLatin1String(".part.ledger"))),
             first.story().constData());
    const ServedFile whole{.content = file, .ranges = ServedFile::Ranges::Ignored};
    server.setScript(FileService().add(target, whole));
    ProgramRun second(place, command);
    COMPARE_EXIT(second, 0);
    const QJsonObject completed = second.event(QStringLiteral("completed"));
    QVERIFY2(completed[QLatin1String("bytesDiscarded")].toInteger() > 0, second.story().constData());
    QVERIFY2(!completed[QLatin1String("rangeSupported")].toBool(true), second.story().constData());
}

void TestInterrupts::saysThatAPartWithoutItsLedgerIsKeptAside()
{
    const Place place;
    ScriptedServer server(FileService(), {.sendBuffer = 64 * 1024});
    server.holdBeyond(5 * mebibyte);
    const QString url = server.url(target).toString();
    ProgramRun first(place, getJson({url}));
    TRY_VERIFY(first.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger() >= 4 * mebibyte);
    interrupt(first, SIGINT);
    server.letGo();
    QVERIFY(QFile::remove(place.path(QStringLiteral("a.bin.part.ledger"))));
    ProgramRun second(place, {QStringLiteral("get"), QStringLiteral("--proxy=none"), url});
    COMPARE_EXIT(second, 0);
    QCOMPARE(place.files(), QStringList({name, QStringLiteral("a.bin.part.old")}));
    QCOMPARE(second.err().count("a.bin.part.old"), 1);
}

void TestInterrupts::endsAProbeThatIsNotAnswered()
{
    const Place place;
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallBeforeHeaders(); }));
    ProgramRun run(place, {QStringLiteral("probe"), QStringLiteral("--proxy"), QStringLiteral("none"),
                           server.url(target).toString()});
    TRY_VERIFY(server.log().size() > 0);
    run.send(SIGINT);
    COMPARE_EXIT(run, 130);
    QVERIFY2(run.err().endsWith("Interrupted.\n"), run.story().constData());
    QCOMPARE(run.out(), QByteArray());
}

void TestInterrupts::tellsScriptsOfAProbeThatIsNotAnswered()
{
    const Place place;
    const ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.path() == target ? reply.stallBeforeHeaders() : reply;
    }));
    ProgramRun run(place, {QStringLiteral("probe"), QStringLiteral("--json"), QStringLiteral("--proxy"),
                           QStringLiteral("none"), server.url("/1K/b.bin").toString(),
                           server.url(target).toString()});
    TRY_VERIFY(run.events(QStringLiteral("probed")).size() == 1 && server.log().size() > 1);
    run.send(SIGINT);
    COMPARE_EXIT(run, 130);
    QCOMPARE(run.events().size(), 2);
    QCOMPARE(failureOf(run), QStringLiteral("Cancelled"));
    QCOMPARE(run.event(QStringLiteral("failed"))[QLatin1String("id")].toInt(), 2);
}

void TestInterrupts::knowsWhatTheCommandHadFinished_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("killed") << SIGKILL;
}

// Fooled by a name that is skipped whenever it is there: after the end, the same command makes a copy.
void TestInterrupts::knowsWhatTheCommandHadFinished()
{
    QFETCH(const int, signal);
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        const AskedRange asked = exchange.request.range().value_or(AskedRange{});
        const qint64 rest = 4 * mebibyte - asked.first.value_or(0);
        return exchange.request.path() == target ? reply.stallAfter(std::max<qint64>(0, rest)) : reply;
    }));
    const QString second = QStringLiteral("b.bin");
    const QStringList command =
        getJson({server.url("/200K/b.bin").toString(), server.url(target).toString()});
    ProgramRun first(place, command);
    TRY_VERIFY(!first.events(QStringLiteral("completed")).isEmpty() &&
               server.log().bytesSent() > 2 * mebibyte);
    if (signal == SIGKILL)
        TRY_VERIFY(hasNote(place));
    first.send(signal);
    QVERIFY(first.ends());
    if (signal == SIGINT)
        COMPARE_EXIT(first, 130);
    server.setScript(FileService());
    const auto asksForSecond = [](const ExchangeRecord& record) {
        return record.request.path().endsWith("b.bin");
    };
    const int asked = server.log().countMatching(asksForSecond);
    ProgramRun again(place, command);
    COMPARE_EXIT(again, 0);
    QCOMPARE(place.files(), QStringList({name, second}));
    QCOMPARE(again.event(QStringLiteral("skipped"))[QLatin1String("path")].toString(), place.path(second));
    QCOMPARE(server.log().countMatching(asksForSecond), asked);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());

    ProgramRun copies(place, command);
    COMPARE_EXIT(copies, 0);
    QCOMPARE(place.files().size(), 4);
}

// A file lies where each of the two folders for notes is to be.
void TestInterrupts::saysThatNothingCouldBeNoted()
{
    const Place place;
    for (const QString& folder : {QString(place.home + QLatin1String("/.local/share")), place.runtime}) {
        QVERIFY(QDir().mkpath(QString(folder + QLatin1String("/tributary"))));
        QFile inTheWay(folder + QLatin1String("/tributary/interrupted"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    }
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.path() == target ? reply.stallAfter(mebibyte) : reply;
    }));
    ProgramRun run(
        place, {QStringLiteral("get"), server.url("/200K/b.bin").toString(), server.url(target).toString()});
    TRY_VERIFY(place.files().contains(QStringLiteral("b.bin")));
    run.send(SIGINT);
    COMPARE_EXIT(run, 130);
    QVERIFY2(run.story().contains("could not be noted"), run.story().constData());
}

// News of what has ended come a few times in a second, and the signal comes between them.
void TestInterrupts::knowsAllThatTheCommandHadFinished()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.path() == target ? reply.stallAfter(mebibyte) : reply;
    }));
    constexpr int many = 400;
    QStringList command = getJson({QStringLiteral("--jobs=8"), server.url(target).toString()});
    for (int n = 0; n < many; ++n)
        command.append(server.url(QStringLiteral("/2K/%1.bin").arg(n).toLatin1()).toString());
    ProgramRun first(place, command);
    TRY_VERIFY(!first.events(QStringLiteral("completed")).isEmpty());
    first.send(SIGINT);
    COMPARE_EXIT(first, 130);
    // Each file that was added is closed, and once.
    const auto ends =
        first.events(QStringLiteral("completed")).size() + first.events(QStringLiteral("failed")).size();
    QCOMPARE(ends, first.events(QStringLiteral("added")).size());
    server.setScript(FileService());
    ProgramRun again(place, command);
    COMPARE_EXIT(again, 0);
    const QStringList files = place.files();
    QCOMPARE(files.filter(QStringLiteral("(1)")), QStringList());
    QCOMPARE(files.size(), many + 1);
}

// A second link of the name goes on with its own part, as it would have without the interrupt.
void TestInterrupts::overwritesNothingThatTheCommandHadFinished()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.path() == target ? reply.stallAfter(mebibyte) : reply;
    }));
    const QByteArray other = "/200K/a.bin";
    const QStringList command = getJson({QStringLiteral("--jobs=1"), QStringLiteral("--force"),
                                         server.url(other).toString(), server.url(target).toString()});
    ProgramRun first(place, command);
    TRY_VERIFY(!first.events(QStringLiteral("completed")).isEmpty() && server.log().bytesSent() > mebibyte);
    first.send(SIGINT);
    COMPARE_EXIT(first, 130);
    server.setScript(FileService());
    ProgramRun again(place, command);
    COMPARE_EXIT(again, 0);
    const QString numbered = QStringLiteral("a (1).bin");
    QCOMPARE(place.files(), QStringList({numbered, name}));
    QCOMPARE(differenceFrom(*VirtualFile::atPath(other), place.path(name)), QString());
    QCOMPARE(differenceFrom(file, place.path(numbered)), QString());
}

void TestInterrupts::knowsWhatTheCommandHadFinishedBeforeALineBroke_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("asked"); // for the file that came at first, in the second run
    QTest::newRow("the line broke") << QByteArray("reset") << QStringLiteral("rename") << 0;
    // A command that overwrites makes no copies, so it fetches the new version.
    QTest::newRow("the line broke, overwrite") << QByteArray("reset") << QStringLiteral("overwrite") << 1;
    QTest::newRow("the other file changes") << QByteArray("change") << QStringLiteral("rename") << 0;
    QTest::newRow("the other file's ranges are refused")
        << QByteArray("416") << QStringLiteral("rename") << 0;
    QTest::newRow("the server is busy") << QByteArray("503") << QStringLiteral("rename") << 0;
    QTest::newRow("the other file is gone") << QByteArray("404") << QStringLiteral("rename") << 1;
}

// The line about the failure says to run the same command again, about ranges with --connections 1; about a
// file that is gone it says no such thing.
void TestInterrupts::knowsWhatTheCommandHadFinishedBeforeALineBroke()
{
    QFETCH(const QByteArray, how);
    QFETCH(const QString, policy);
    const Place place;
    std::atomic_int version = 0;
    ScriptedServer server(FileService().then([how, &version](const Exchange& exchange, Reply reply) {
        if (exchange.request.path() != target)
            return reply;
        // The whole in one answer would be of one version.
        if (how == "change" && !exchange.request.range())
            reply.cutAfter(mebibyte);
        if (how == "change")
            return reply.header("ETag", '"' + QByteArray::number(++version) + '"');
        return how == "reset" ? reply.noAnswer(Cut::Reset) : Reply(how.toInt());
    }));
    const QStringList command =
        getJson({QStringLiteral("--retries=0"), QStringLiteral("--on-conflict=") + policy,
                 server.url("/200K/b.bin").toString(), server.url(target).toString()});
    ProgramRun first(place, command);
    QVERIFY(first.ends());
    QVERIFY(place.files().contains(QStringLiteral("b.bin")));
    server.setScript(FileService());
    const auto asksForFirst = [](const ExchangeRecord& record) {
        return record.request.path().endsWith("b.bin");
    };
    const int asked = server.log().countMatching(asksForFirst);
    ProgramRun again(place, command + QStringList{QStringLiteral("--connections=1")});
    COMPARE_EXIT(again, 0);
    QVERIFY(place.files().contains(name));
    QTEST(server.log().countMatching(asksForFirst) - asked, "asked");
}

void TestInterrupts::leavesWhileItWaitsForAPipe_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("signal");
    for (const char* option : {"--password-file", "--cookies"}) {
        QTest::addRow("%s, interrupted", option) << QString::fromLatin1(option) << SIGINT;
        QTest::addRow("%s, terminated", option) << QString::fromLatin1(option) << SIGTERM;
    }
}

// Nothing has begun that would be saved.
void TestInterrupts::leavesWhileItWaitsForAPipe()
{
    QFETCH(const QString, option);
    QFETCH(const int, signal);
    const Place place;
    const QString path = place.home + QStringLiteral("/pipe");
    const QByteArray pipeName = QFile::encodeName(path);
    QCOMPARE(::mkfifo(pipeName.constData(), S_IRUSR | S_IWUSR), 0);
    const QStringList user = option == QLatin1String("--cookies")
                                 ? QStringList()
                                 : QStringList{QStringLiteral("-u"), QStringLiteral("me")};
    ProgramRun run(place, getJson(user + QStringList{option, path, QStringLiteral("http://127.0.0.1:1/a")}));
    // The pipe can be opened for writing once it is read.
    int pipe = -1;
    TRY_VERIFY((pipe = ::open(pipeName.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0);
    run.send(signal);
    COMPARE_EXIT(run, 130);
    ::close(pipe);
}

// After the first signal alone the program would wait for ever to say what became of the download.
void TestInterrupts::leavesAtOnceAtTheSecondSignal()
{
    const Place place;
    const QString connections = QStringLiteral("-c4");
    ScriptedServer server(slow(connections), {.sendBuffer = 64 * 1024});
    server.holdBeyond(4 * mebibyte);
    const QStringList command = getJson({connections, server.url(target).toString()});
    const FullPipe pipe(place.home + QStringLiteral("/output"));
    ProgramRun first(place, command, pipe.output());
    TRY_VERIFY(server.log().bytesSent() > 2 * mebibyte);
    QVERIFY(pipe.fills());
    first.send(SIGINT);
    first.send(SIGTERM);
    COMPARE_EXIT(first, 130);
    QVERIFY(!pipe.content().contains("summary"));

    server.setScript(FileService());
    server.letGo();
    ProgramRun second(place, command);
    COMPARE_EXIT(second, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
}

void TestInterrupts::endsTheVerifyingOfAPipe()
{
    endsWithinASecond([this] { verifyAPipe(); });
}

// A read of it lasts for ever, as nobody writes to it.
void TestInterrupts::verifyAPipe()
{
    const Place place;
    const QString pipe = place.path(name);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    ProgramRun run(place, {QStringLiteral("verify"), pipe, QStringLiteral("--checksum"),
                           QStringLiteral("md5:") + QString(32, u'0')});
    int writing = -1;
    // Refused until somebody reads.
    const auto isRead = [&] {
        writing = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        return writing >= 0;
    };
    TRY_VERIFY(isRead());
    const auto close = qScopeGuard([&] { ::close(writing); });
    interrupt(run, SIGTERM);
    COMPARE_EXIT(run, 130);
    QVERIFY2(run.err().endsWith("Interrupted.\n"), run.story().constData());
}

QTEST_GUILESS_MAIN(TestInterrupts)
#include "tst_interrupts.moc"
