#include "app/cli/commands/bench_pass.h"

#include <QDir>

namespace tributary::cli {

namespace {

QString placeFor(const QString& folder)
{
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

QString folderTemplate(const QString& folder)
{
    return QDir(placeFor(folder)).filePath(QStringLiteral("tributary-bench-XXXXXX"));
}

QueueLimits limitsFor(BenchMode mode, QueueLimits limits)
{
    if (mode == BenchMode::Sequential)
        limits.jobs = 1;
    return limits;
}

} // namespace

BenchPass::BenchPass(QList<Order> orders, const BenchPlan& plan, BenchMode mode, Reporter& reporter)
    : m_orders(std::move(orders))
    , m_reporter(reporter)
    , m_folder(folderTemplate(plan.folder))
    , m_queue(limitsFor(mode, plan.limits))
{
    m_result.mode = mode;
    for (Order& order : m_orders)
        order.subject.folders = {.target = {}, .temp = placeFor(plan.folder)};
    m_tally.total = static_cast<int>(m_orders.size());
    listenToQueue();
}

void BenchPass::listenToQueue()
{
    connect(&m_queue, &DownloadQueue::retrying, this, [this](DownloadId id, const RetryNotice& notice) {
        if (m_subjects.contains(id))
            m_reporter.retrying(m_subjects.value(id), notice);
    });
    connect(&m_queue, &DownloadQueue::logged, this, [this](DownloadId id, const Phrase& line) {
        if (m_subjects.contains(id))
            m_reporter.logged(m_subjects.value(id), line);
    });
    connect(&m_queue, &DownloadQueue::progressed, this, &BenchPass::onProgress);
    connect(&m_queue, &DownloadQueue::completed, this, &BenchPass::onCompleted);
    connect(&m_queue, &DownloadQueue::failed, this, &BenchPass::onFailed);
}

void BenchPass::start()
{
    m_clock.start();
    for (const Order& order : std::as_const(m_orders)) {
        if (!order.request)
            fail(order.subject, {.error = order.request.error(), .kept = 0});
        else if (!m_folder.isValid())
            fail(order.subject, {.error = noFolderIn(order.subject.folders.temp), .kept = 0});
        else
            m_subjects.insert(m_queue.add(requestFor(order)), order.subject);
    }
    endIfAllSettled();
}

DownloadError BenchPass::noFolderIn(const QString& place) const
{
    return {.kind = ErrorKind::NoPermission,
            .httpStatus = 0,
            .detail = Phrase(PhraseKind::MakingFolder, {place, m_folder.errorString()})};
}

DownloadRequest BenchPass::requestFor(const Order& order) const
{
    DownloadRequest request = *order.request;
    request.target.folder = m_folder.path();
    if (m_result.mode == BenchMode::Sequential)
        request.connections = {.growth = ConnectionGrowthKind::Fixed, .most = 1};
    return request;
}

// A download that the engine has paused for a person to help has failed here, where nobody can.
void BenchPass::onProgress(const QList<DownloadSnapshot>& changed)
{
    for (const DownloadSnapshot& snapshot : changed) {
        if (snapshot.state == DownloadState::Paused && snapshot.error)
            onFailed(snapshot.id, {.error = *snapshot.error, .kept = 0});
    }
}

void BenchPass::onCompleted(DownloadId id, const DownloadResult& result)
{
    if (!m_subjects.contains(id))
        return;
    ++m_tally.completed;
    m_tally.bytes += result.bytes;
    m_result.files.append({.bytes = result.bytes, .duration = result.duration});
    m_reporter.completed(m_subjects.take(id), result);
    endIfAllSettled();
}

void BenchPass::onFailed(DownloadId id, const FailureNotice& notice)
{
    if (!m_subjects.contains(id))
        return;
    // Nothing is kept for another run.
    fail(m_subjects.take(id), {.error = notice.error, .kept = 0});
    endIfAllSettled();
}

void BenchPass::fail(const Subject& subject, const FailureNotice& notice)
{
    m_tally.countFailure(notice.error.kind);
    ++m_result.failed;
    m_reporter.failed(subject, notice);
}

void BenchPass::endIfAllSettled()
{
    if (!m_tally.isOver())
        return;
    m_result.duration = std::chrono::milliseconds(m_clock.elapsed());
    Q_EMIT over();
}

} // namespace tributary::cli
