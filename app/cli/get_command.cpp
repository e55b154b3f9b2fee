#include "app/cli/get_command.h"

namespace tributary::cli {

namespace {

constexpr std::chrono::milliseconds tickInterval(100);
// Leaves room to say so within the second that people are promised.
constexpr std::chrono::milliseconds longestPause(900);

} // namespace

GetCommand::GetCommand(QList<Order> orders, QueueLimits limits, Reporter& reporter)
    : m_orders(std::move(orders))
    , m_reporter(reporter)
    , m_queue(limits)
{
    m_tally.total = static_cast<int>(m_orders.size());
    connect(&m_ticks, &QTimer::timeout, this, [this] { m_reporter.tick(m_tally); });
    connect(&m_pause, &QFutureWatcher<void>::finished, this, &GetCommand::leaveInterrupted);
    listenToQueue();
}

void GetCommand::listenToQueue()
{
    connect(&m_queue, &DownloadQueue::added, this, [this](const QList<DownloadSnapshot>& downloads) {
        for (const DownloadSnapshot& snapshot : downloads) {
            if (const Subject* subject = subjectOf(snapshot.id))
                m_reporter.added(*subject, snapshot.path);
        }
    });
    connect(&m_queue, &DownloadQueue::probed, this, [this](DownloadId id, const ProbeReport& report) {
        if (const Subject* subject = subjectOf(id))
            m_reporter.probed(*subject, report);
    });
    connect(&m_queue, &DownloadQueue::retrying, this, [this](DownloadId id, const RetryNotice& notice) {
        if (const Subject* subject = subjectOf(id))
            m_reporter.retrying(*subject, notice);
    });
    connect(&m_queue, &DownloadQueue::logged, this, [this](DownloadId id, const QString& line) {
        if (const Subject* subject = subjectOf(id))
            m_reporter.logged(*subject, line);
    });
    connect(&m_queue, &DownloadQueue::progressed, this, &GetCommand::onProgress);
    connect(&m_queue, &DownloadQueue::completed, this, &GetCommand::onCompleted);
    connect(&m_queue, &DownloadQueue::skipped, this, &GetCommand::onSkipped);
    connect(&m_queue, &DownloadQueue::failed, this, &GetCommand::onFailed);
}

void GetCommand::start()
{
    m_running.start();
    m_ticks.start(tickInterval);
    addRequests();
    endIfAllSettled();
}

void GetCommand::addRequests()
{
    QList<DownloadRequest> requests;
    QList<Subject> subjects;
    for (const Order& order : std::as_const(m_orders)) {
        if (order.request) {
            requests.append(*order.request);
            subjects.append(order.subject);
        } else {
            fail(order.subject, {.error = order.request.error(), .kept = 0});
        }
    }
    const QList<DownloadId> ids = m_queue.add(requests);
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_subjects.insert(ids.at(i), subjects.at(i));
}

// Nothing for a download that has come to its end: what is still told about it comes too late.
const Subject* GetCommand::subjectOf(DownloadId id) const
{
    const auto found = m_subjects.constFind(id);
    return found == m_subjects.constEnd() || m_stage == Stage::Over ? nullptr : &*found;
}

void GetCommand::onProgress(const QList<DownloadSnapshot>& changed)
{
    for (const DownloadSnapshot& snapshot : changed) {
        const Subject* subject = subjectOf(snapshot.id);
        if (subject == nullptr || m_stage != Stage::Running)
            continue;
        // The engine pauses where a person could help and go on, as with a full disk. Here nobody waits for
        // it.
        if (snapshot.state == DownloadState::Paused && snapshot.error)
            onFailed(snapshot.id, {.error = *snapshot.error, .kept = snapshot.bytes});
        else
            m_reporter.progressed(*subject, snapshot);
    }
}

void GetCommand::onCompleted(DownloadId id, const DownloadResult& result)
{
    const Subject* subject = subjectOf(id);
    if (subject == nullptr)
        return;
    ++m_tally.completed;
    m_tally.bytes += result.bytes;
    m_reporter.completed(*subject, result);
    m_subjects.remove(id);
    endIfAllSettled();
}

void GetCommand::onSkipped(DownloadId id, const QString& path)
{
    const Subject* subject = subjectOf(id);
    if (subject == nullptr)
        return;
    ++m_tally.skipped;
    m_reporter.skipped(*subject, path);
    m_subjects.remove(id);
    endIfAllSettled();
}

void GetCommand::onFailed(DownloadId id, const FailureNotice& notice)
{
    const Subject* subject = subjectOf(id);
    if (subject == nullptr)
        return;
    fail(*subject, notice);
    m_subjects.remove(id);
    endIfAllSettled();
}

void GetCommand::fail(const Subject& subject, const FailureNotice& notice)
{
    m_tally.countFailure(notice.error.kind);
    m_reporter.failed(subject, notice);
}

void GetCommand::endIfAllSettled()
{
    if (!m_tally.isOver() || m_stage != Stage::Running)
        return;
    m_stage = Stage::Over;
    m_ticks.stop();
    m_reporter.finished(m_tally, std::chrono::milliseconds(m_running.elapsed()));
    Q_EMIT over(m_tally.exitCode);
}

void GetCommand::interrupt()
{
    if (m_stage != Stage::Running)
        return;
    m_stage = Stage::Interrupted;
    m_ticks.stop();
    m_pause.setFuture(m_queue.pauseAll());
    QTimer::singleShot(longestPause, this, &GetCommand::leaveInterrupted);
}

void GetCommand::leaveInterrupted()
{
    if (m_stage != Stage::Interrupted)
        return;
    m_stage = Stage::Over;
    m_reporter.interrupted();
    m_reporter.finished(m_tally, std::chrono::milliseconds(m_running.elapsed()));
    Q_EMIT over(ExitCode::Interrupted);
}

} // namespace tributary::cli
