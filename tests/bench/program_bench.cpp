#include "tests/core/storage/store/sample_store.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <unistd.h>

// Measures the real window program, on the platform that QT_QPA_PLATFORM names (offscreen unless told
// otherwise): from its start to the first paint with an empty list and with a long one, what it is at rest,
// and a large file on its Speed tab beside the terminal's program. Linux tells the figures of a process.

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

constexpr int longestWait = 600'000;

std::chrono::milliseconds steadyNow()
{
    using std::chrono::milliseconds;
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void tell(const QString& what, const QString& figure)
{
    QTextStream(stdout) << what.leftJustified(44) << figure << Qt::endl;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 numberAfter(const QByteArray& text, const char* word)
{
    const qsizetype at = text.indexOf(word);
    return at < 0
               ? 0
               : text.mid(at + QByteArrayView(word).size(), 40).simplified().split(' ').first().toLongLong();
}

// What a process has used since it began.
struct Usage
{
    qint64 wakeUps = 0;
    double processorMs = 0;

    friend bool operator==(const Usage&, const Usage&) = default;
};

Usage usageOf(qint64 process)
{
    Usage usage;
    const QString folder = QStringLiteral("/proc/%1").arg(process);
    for (const QString& thread :
         QDir(folder + QLatin1String("/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        usage.wakeUps +=
            numberAfter(read(folder + QLatin1String("/task/") + thread + QLatin1String("/status")),
                        "\nvoluntary_ctxt_switches:");
    // Behind the name, which may hold anything: the eleventh and twelfth are its own time.
    const QByteArray stat = read(folder + QLatin1String("/stat"));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    usage.processorMs = ticks * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return usage;
}

QProcessEnvironment environmentIn(const TestFolder& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1String("XDG_")) ||
            name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(TRIBUTARY_CLOCK_FOLDER));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("tributaryclock"));
    return environment;
}

// The program from its start until it goes out of scope.
class Window
{
public:
    explicit Window(const TestFolder& home, const QStringList& arguments = {})
    {
        m_process.setProcessEnvironment(environmentIn(home));
        m_startedAt = steadyNow();
        m_process.start(QStringLiteral(TRIBUTARY_WINDOW), arguments);
        m_process.waitForStarted();
    }
    ~Window() { end(); }

    // Milliseconds from the start until it says so, if it does.
    std::optional<qint64> sinceStart(const QByteArray& word)
    {
        const auto at = time(word);
        return at ? std::optional((*at - m_startedAt).count()) : std::nullopt;
    }
    std::optional<std::chrono::milliseconds> time(const QByteArray& word)
    {
        const QByteArray mark = word + ' ';
        QElapsedTimer patience;
        patience.start();
        while (!m_output.contains(mark)) {
            if (patience.elapsed() > longestWait || m_process.state() == QProcess::NotRunning)
                return std::nullopt;
            m_process.waitForReadyRead(1000);
            m_output += m_process.readAllStandardOutput();
        }
        return std::chrono::milliseconds(numberAfter(m_output, mark.constData()));
    }
    // Ends the program and returns its standard error.
    QByteArray end()
    {
        m_process.terminate();
        m_process.waitForFinished(longestWait);
        return m_process.readAllStandardError();
    }
    // Meanwhile it should do nothing; that it ends is the one thing to wait for.
    bool endsWithin(std::chrono::milliseconds time)
    {
        return m_process.waitForFinished(static_cast<int>(time.count()));
    }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    QByteArray m_output;
    std::chrono::milliseconds m_startedAt{};
};

void measureStart(const TestFolder& home, const QString& what, bool hasRows)
{
    constexpr int times = 5;
    QList<qint64> painted;
    QList<qint64> listed;
    for (int i = 0; i < times; ++i) {
        Window window(home);
        painted.append(window.sinceStart("painted").value_or(-1));
        if (hasRows)
            listed.append(window.sinceStart("listed").value_or(-1));
    }
    std::ranges::sort(painted);
    std::ranges::sort(listed);
    tell(what + QLatin1String(": start to first paint"),
         QStringLiteral("%1 ms (%2 to %3)").arg(painted[times / 2]).arg(painted.first()).arg(painted.last()));
    if (hasRows)
        tell(what + QLatin1String(": start to the whole list"),
             QStringLiteral("%1 ms").arg(listed[times / 2]));
}

// Waits until the window's process has had nothing to do for two seconds; false when it ended or never rests.
bool comesToRest(Window& window)
{
    QElapsedTimer patience;
    patience.start();
    Usage last = usageOf(window.id());
    while (!patience.hasExpired(60'000)) {
        if (window.endsWithin(2s))
            return false;
        const Usage now = usageOf(window.id());
        if (now == last)
            return true;
        last = now;
    }
    return false;
}

void measureRest(const TestFolder& home, const QString& what)
{
    Window window(home);
    window.sinceStart("painted");
    if (!comesToRest(window)) {
        tell(what + QLatin1String(": at rest"), QStringLiteral("never"));
        return;
    }
    const Usage before = usageOf(window.id());
    if (window.endsWithin(10s)) {
        tell(what + QLatin1String(": at rest"), QStringLiteral("ended by itself"));
        return;
    }
    const Usage after = usageOf(window.id());
    const qint64 kibibytes = numberAfter(read(QStringLiteral("/proc/%1/status").arg(window.id())), "VmRSS:");
    tell(what + QLatin1String(": memory at rest"), QStringLiteral("%1 MiB").arg(kibibytes / 1024));
    tell(what + QLatin1String(": at rest for 10 s"),
         QStringLiteral("woke up %1 times, %2 ms of the processor")
             .arg(after.wakeUps - before.wakeUps)
             .arg(after.processorMs - before.processorMs));
}

bool fillStore(const TestFolder& home, int rows)
{
    const QString folder = home.path(QStringLiteral(".local/share/tributary/tributary"));
    QDir().mkpath(folder);
    const auto opened = openStore(folder + QLatin1String("/downloads.db"), quick);
    QList<StoredDownload> all;
    for (int n = 1; n <= rows; ++n) {
        all.append(plainDownload(static_cast<quint64>(n)));
        all.last().standing.state = DownloadState::Finished;
    }
    return opened && opened->store->commit(batchOf(all));
}

// The Speed tab is the third.
void openSpeedTab(const TestFolder& home)
{
    QDir().mkpath(home.path(QStringLiteral(".config/tributary")));
    home.write(QStringLiteral(".config/tributary/tributary.conf"), "[window]\ndetailsTab=2\n");
}

void measureTransfer(const QByteArray& size)
{
    ScriptedServer server;
    constexpr int times = 3;
    QList<qint64> byWindow;
    QList<qint64> byTerminal;
    QStringList busiest;
    // In turns: what else the machine does is the same for both.
    for (int i = 0; i < times; ++i) {
        const TestFolder home;
        openSpeedTab(home);
        Window window(home, {QStringLiteral("--trace-ui"), server.url('/' + size + "/a.bin").toString()});
        const auto began = window.time("listed");
        const auto finished = window.time("finished");
        byWindow.append(began && finished ? (*finished - *began).count() : -1);
        const QByteArrayList trace = window.end().trimmed().split('\n');
        busiest.append(QString::fromLocal8Bit(trace.last()));

        const TestFolder elsewhere;
        QProcess terminal;
        terminal.setProcessEnvironment(environmentIn(elsewhere));
        QElapsedTimer clock;
        clock.start();
        terminal.start(QStringLiteral(TRIBUTARY_CLI),
                       {QStringLiteral("get"), QStringLiteral("--proxy"), QStringLiteral("none"),
                        QStringLiteral("--dir"), elsewhere.path(),
                        server.url('/' + size + "/a.bin").toString()});
        terminal.waitForFinished(longestWait);
        byTerminal.append(terminal.exitCode() == 0 ? clock.elapsed() : -1);
    }
    std::ranges::sort(byWindow);
    std::ranges::sort(byTerminal);
    const QString what = QString::fromLatin1(size);
    tell(what + QLatin1String(" on the Speed tab"), QStringLiteral("%1 ms").arg(byWindow[times / 2]));
    tell(what + QLatin1String(" in the terminal"), QStringLiteral("%1 ms").arg(byTerminal[times / 2]));
    for (const QString& line : busiest)
        tell(QStringLiteral("the window's thread at full speed"), line.section(u':', 1).trimmed());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("rows in the long list"),
                                  QStringLiteral("count"), QStringLiteral("100000"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("of the large file, as 1G"),
                                  QStringLiteral("bytes"), QStringLiteral("1G"));
    parser.addOptions({rows, size});
    parser.addHelpOption();
    parser.process(app);

    const TestFolder empty;
    const TestFolder full;
    if (!fillStore(full, parser.value(rows).toInt()))
        return 1;
    measureStart(empty, QStringLiteral("empty"), false);
    measureStart(full, parser.value(rows) + QLatin1String(" rows"), true);
    measureRest(empty, QStringLiteral("empty"));
    measureRest(full, parser.value(rows) + QLatin1String(" rows"));
    measureTransfer(parser.value(size).toLatin1());
    return 0;
}
