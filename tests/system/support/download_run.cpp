#include "tests/system/support/download_run.h"

#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

namespace tributary::test {

using namespace std::chrono_literals;

namespace {

const auto longest = static_cast<int>(patience().count());

QString nameOfState(DownloadState state)
{
    constexpr std::array names{"queued",   "connecting", "downloading", "assembling", "verifying",
                               "finished", "paused",     "waiting",     "failed",     "cancelled"};
    return QLatin1String(names.at(static_cast<size_t>(state)));
}

} // namespace

QString Outcome::story() const
{
    QString story = QLatin1String("state: ") + nameOfState(state) + u'\n';
    if (result) {
        story += QStringLiteral("completed: %1, %2 bytes, %3 connections, %4 retries\n")
                     .arg(result->path)
                     .arg(result->bytes)
                     .arg(result->connectionsUsed)
                     .arg(result->retries);
    }
    if (failure) {
        story += QStringLiteral("failed: %1 %2 \"%3\", kept %4\n")
                     .arg(nameOf(failure->error.kind))
                     .arg(failure->error.httpStatus)
                     .arg(failure->error.detail.english())
                     .arg(failure->kept);
    }
    for (const RetryNotice& retry : retries)
        story += QStringLiteral("retry %1: %2\n").arg(retry.attempt).arg(nameOf(retry.error.kind));
    return story + log.join(u'\n');
}

DownloadRun::DownloadRun(const DownloadRequest& request, QueueLimits limits)
    : m_queue(limits)
{
    listen();
    m_id = m_queue.add(request);
}

DownloadRun::DownloadRun(const DownloadRequest& request, const DownloadRequest& question)
    : m_queue(QueueLimits())
{
    listen();
    if (!answers(m_queue, question, 1))
        qWarning("the question before the download had no answer");
    m_id = m_queue.add(request);
}

void DownloadRun::listen()
{
    QObject* here = &m_queue;
    QObject::connect(&m_queue, &DownloadQueue::progressed, here, [this](const auto& changed) {
        m_outcome.snapshots.append(changed);
        m_outcome.state = changed.last().state;
    });
    QObject::connect(&m_queue, &DownloadQueue::completed, here,
                     [this](DownloadId, const auto& result) { m_outcome.result = result; });
    QObject::connect(&m_queue, &DownloadQueue::failed, here,
                     [this](DownloadId, const auto& failure) { m_outcome.failure = failure; });
    QObject::connect(&m_queue, &DownloadQueue::probed, here,
                     [this](DownloadId, const auto& report) { m_outcome.probed = report; });
    QObject::connect(&m_queue, &DownloadQueue::retrying, here,
                     [this](DownloadId, const auto& notice) { m_outcome.retries.append(notice); });
    QObject::connect(&m_queue, &DownloadQueue::logged, here,
                     [this](DownloadId, const Phrase& line) { m_outcome.log.append(line.english()); });
}

bool DownloadRun::reachesBytes(qint64 bytes)
{
    return QTest::qWaitFor([this, bytes] { return m_outcome.bytes() >= bytes; }, longest);
}

bool DownloadRun::reaches(DownloadState state)
{
    return QTest::qWaitFor([this, state] { return m_outcome.state == state; }, longest);
}

bool DownloadRun::ends()
{
    return QTest::qWaitFor([this] { return m_outcome.result || m_outcome.failure; }, longest);
}

bool DownloadRun::pauses(SegmentPositions* positions)
{
    const QFuture<SegmentPositions> future = pause();
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, longest))
        return false;
    if (positions)
        *positions = future.result();
    return true;
}

bool endsWhole(DownloadRun& run, const VirtualFile& expected, const QString& path)
{
    const bool ended = run.ends();
    const QString difference = run.outcome().result ? differenceFrom(expected, path) : QStringLiteral("none");
    if (!difference.isEmpty() || !ended)
        qWarning("%s\n%s", qPrintable(difference), qPrintable(run.outcome().story()));
    return ended && difference.isEmpty();
}

QStringList wrongLinksOf(const DownloadRun& run)
{
    QStringList links;
    for (const WrongSource& wrong : run.outcome().result->wrongSources)
        links.append(wrong.url.toString());
    return links;
}

std::optional<ProbeReport> probedReport(const DownloadRequest& request)
{
    DownloadQueue queue(QueueLimits{});
    const auto future = queue.probe(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, static_cast<int>(patience().count())) ||
        !future.result())
        return std::nullopt;
    return *future.result();
}

DownloadRequest quickRequest(const QUrl& url, const QString& folder, int connections)
{
    DownloadRequest request;
    request.url = url;
    request.target.folder = folder;
    request.connections = {.growth = ConnectionGrowthKind::Fixed, .most = connections};
    request.retry = {.tries = 3, .firstWait = 10ms, .longestWait = 40ms};
    request.timeouts = {.silence = 5s, .connect = 5s};
    request.network.proxy.kind = ProxyKind::None;
    request.userAgent = "Tributary";
    return request;
}

bool answers(DownloadQueue& queue, const DownloadRequest& question, int times)
{
    for (int n = 0; n < times; ++n) {
        const auto probed = queue.probe(question);
        const auto isThere = [&probed] { return probed.isFinished(); };
        if (!QTest::qWaitFor(isThere, static_cast<int>(patience().count())) || !probed.result())
            return false;
    }
    return true;
}

QStringList filesIn(const QString& folder)
{
    return namesIn(folder);
}

} // namespace tributary::test
