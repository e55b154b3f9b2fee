// Times what the queue must do with many downloads at once: queue_bench [downloads]. Each step is a process
// of its own, so that its memory is that of the step.
#include "core/engine/door/download_queue.h"
#include "tests/support/checks/test_folder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

#include <ctime>
#include <functional>

using namespace tributary;
using namespace tributary::test;

namespace {

// Measures the longest time that an event of this thread had to wait.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

// The memory of this process, where Linux tells it.
qint64 memory(const char* what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

QList<DownloadRequest> requests(int count)
{
    QList<DownloadRequest> all;
    all.reserve(count);
    for (int n = 0; n < count; ++n) {
        DownloadRequest request;
        request.url = QUrl(QStringLiteral("https://example.org/some/folder/file-%1.bin").arg(n));
        request.target.folder = QStringLiteral("/tmp/nothing-is-written-here");
        all.append(request);
    }
    return all;
}

class Step
{
public:
    explicit Step(const QString& store)
        : m_queue({.limits = {.jobs = 0}, .storePath = store})
    {
        QObject::connect(&m_queue, &DownloadQueue::restored, &m_queue,
                         [this](const auto& list) { m_restored = list.size(); });
        QObject::connect(&m_queue, &DownloadQueue::totalsChanged, &m_queue, [this](const auto& totals) {
            m_totals = totals;
            ++m_batches;
        });
    }

    DownloadQueue& queue() { return m_queue; }
    const QueueTotals& totals() const { return m_totals; }
    bool isRestored(int count) const { return m_restored == count; }

    // Does it, then waits until it is so; tells how long both took.
    void time(const char* what, const std::function<void()>& act, const std::function<bool()>& isDone)
    {
        const Heartbeat heartbeat;
        const std::clock_t processor = std::clock();
        QElapsedTimer clock;
        clock.start();
        act();
        const qint64 call = clock.elapsed();
        const int before = m_batches;
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QTextStream(stdout) << QString::fromUtf8(what).leftJustified(24) << clock.elapsed() << " ms, "
                            << static_cast<double>(std::clock() - processor) * 1000 / CLOCKS_PER_SEC
                            << " ms of the processor, call " << call << " ms, caller waited "
                            << heartbeat.longest() << " ms, " << m_batches - before << " batches" << Qt::endl;
    }
    // Measures the time until everything up to now is durable.
    void timeCommit(const char* what)
    {
        QFuture<QList<DownloadEvent>> history;
        time(what, [&] { history = m_queue.history(DownloadId{1}); }, [&] { return history.isFinished(); });
    }
    static void tellMemory()
    {
        QTextStream(stdout) << QStringLiteral("memory").leftJustified(24) << memory("VmRSS")
                            << " MiB, at most " << memory("VmHWM") << " MiB" << Qt::endl;
    }

private:
    DownloadQueue m_queue;
    qsizetype m_restored = -1;
    QueueTotals m_totals;
    int m_batches = 0;
};

void addThem(const QString& store, int count)
{
    QList<DownloadRequest> all = requests(count);
    Step step(store);
    step.time("make the store", [] {}, [&] { return step.isRestored(0); });
    step.time(
        // The list is moved into the queue, or the copy here would be most of the memory that is measured
        // below.
        "add all", [&] { step.queue().add(std::exchange(all, {})); },
        [&] { return step.totals().in(DownloadState::Queued) == count; });
    step.timeCommit("… and durable");
    Step::tellMemory();
}

void orderAbout(const QString& store, int count)
{
    Step step(store);
    step.time("open to first snapshot", [] {}, [&] { return step.isRestored(count); });
    step.timeCommit("… and at rest");
    Step::tellMemory();
    QList<DownloadId> ids;
    for (int n = 1; n <= count; ++n)
        ids.append(DownloadId{static_cast<quint64>(n)});
    const QList<DownloadId> half = ids.first(count / 2);
    QFuture<void> paused;
    step.time(
        "pause all", [&] { paused = step.queue().pauseAll(); },
        [&] { return paused.isFinished() && step.totals().in(DownloadState::Paused) == count; });
    step.timeCommit("… and durable");
    step.time(
        "resume all", [&] { step.queue().resume(ids); },
        [&] { return step.totals().in(DownloadState::Queued) == count; });
    QFuture<QList<DownloadEvent>> history;
    step.time(
        "move half to the end",
        [&] {
            step.queue().move(half, ListMove::Bottom);
            history = step.queue().history(DownloadId{1});
        },
        [&] { return history.isFinished(); });
    step.time(
        "remove half", [&] { step.queue().remove(half); },
        [&] { return step.totals().all() == count - half.size(); });
    step.timeCommit("… and durable");
    // After a start, each of them may have a part on the disk.
    step.time(
        "cancel the rest", [&] { step.queue().cancel(ids.mid(half.size())); },
        [&] { return step.totals().in(DownloadState::Cancelled) == count - half.size(); });
    step.timeCommit("… and durable");
    Step::tellMemory();
}

int run(const QString& program, const QString& step, const QString& store, int count)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, {step, store, QString::number(count)});
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4) {
        const int count = arguments[3].toInt();
        const auto step = arguments[1] == QLatin1String("add") ? addThem : orderAbout;
        step(arguments[2], count);
        return 0;
    }
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const TestFolder folder;
    const QString store = folder.path(QStringLiteral("list.db"));
    QTextStream(stdout) << count << " downloads" << Qt::endl;
    for (const char* step : {"add", "order"}) {
        if (const int failed = run(arguments[0], QString::fromLatin1(step), store, count))
            return failed;
    }
    return 0;
}
