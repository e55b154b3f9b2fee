#include "app/cli/commands/get_command.h"

#include "app/cli/reporting/error_words.h"
#include "core/engine/door/fetch_link_list.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr std::chrono::milliseconds tickInterval(100);
// Leaves room to say so within the second that people are promised.
constexpr std::chrono::milliseconds longestPause(900);

} // namespace

GetCommand::GetCommand(OrderSource& orders, QueueLimits limits, Reporter& reporter, FinishedBefore& before)
    : m_orders(orders)
    , m_reporter(reporter)
    , m_before(before)
    , m_files(before)
    , m_queue(
          QueueSetup{.limits = limits,
                     .beforeNaming = [this](DownloadId id, const QString& path, const FileIdentity& file) {
                         m_files.noteNaming(id, path, file);
                     }})
{
    // A kill comes unannounced; what is heard together is kept together. What could not be written is tried
    // again with what comes next.
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(0);
    connect(&m_keeping, &QTimer::timeout, this, [this] { (void)m_before.keep(); });
    connect(&m_ticks, &QTimer::timeout, this, [this] { m_reporter.tick(m_tally); });
    connect(&m_pause, &QFutureWatcher<void>::finished, this, &GetCommand::countWhatIsKept);
    m_orders.setFetchList([this](const DownloadRequest& list, const Subject& subject) {
        return fetchLinkList(m_queue, list, listenerTo(subject));
    });
    connect(&m_orders, &OrderSource::ordered, this, &GetCommand::take);
    connect(&m_orders, &OrderSource::ended, this, &GetCommand::endIfAllSettled);
    listenToQueue();
    listenForDetails();
}

void GetCommand::listenToQueue()
{
    connect(&m_queue, &DownloadQueue::added, this, [this](const QList<DownloadSnapshot>& downloads) {
        for (const DownloadSnapshot& snapshot : downloads) {
            if (const Subject* subject = subjectOf(snapshot.id))
                m_reporter.added(*subject, snapshot.path);
        }
    });
    connect(&m_queue, &DownloadQueue::retrying, this, [this](DownloadId id, const RetryNotice& notice) {
        if (const Subject* subject = subjectOf(id))
            m_reporter.retrying(*subject, notice);
    });
    connect(&m_queue, &DownloadQueue::progressed, this, &GetCommand::onProgress);
    connect(&m_queue, &DownloadQueue::totalsChanged, this,
            [this](const QueueTotals& totals) { m_tally.bytesPerSecond = totals.bytesPerSecond; });
    connect(&m_queue, &DownloadQueue::completed, this, &GetCommand::onCompleted);
    connect(&m_queue, &DownloadQueue::skipped, this, &GetCommand::onSkipped);
    connect(&m_queue, &DownloadQueue::failed, this, &GetCommand::onFailed);
}

// Signals without a listener cost the queue nothing, so only those that the reporter reads are connected.
void GetCommand::listenForDetails()
{
    if (m_reporter.readsReports()) {
        connect(&m_queue, &DownloadQueue::probed, this, [this](DownloadId id, const ProbeReport& report) {
            if (const Subject* subject = subjectOf(id))
                m_reporter.probed(*subject, report);
        });
    }
    if (m_reporter.readsLog()) {
        connect(&m_queue, &DownloadQueue::logged, this, [this](DownloadId id, const Phrase& line) {
            if (const Subject* subject = subjectOf(id))
                m_reporter.logged(*subject, line);
        });
    }
}

ListListener GetCommand::listenerTo(const Subject& list)
{
    ListListener listener;
    listener.retrying = [this, list](const RetryNotice& notice) {
        if (m_stage == Stage::Running)
            m_reporter.retrying(list, notice);
    };
    if (m_reporter.readsLog())
        listener.log = [this, list](const Phrase& line, LogKind) { m_reporter.logged(list, line); };
    return listener;
}

void GetCommand::start()
{
    m_running.start();
    m_ticks.start(tickInterval);
    askForMore();
}

void GetCommand::take(const Order& order)
{
    if (m_stage != Stage::Running)
        return;
    ++m_tally.total;
    if (order.notice)
        tell(order.subject, *order.notice);
    if (order.request) {
        if (const auto path = m_before.take(*order.request)) {
            skipFinished(order.subject, *path);
        } else {
            m_makesCopies = order.request->target.onConflict == ConflictPolicy::Rename;
            const DownloadId id = m_queue.add(*order.request);
            m_room.take(id, *order.request);
            m_subjects.insert(id, order.subject);
            m_files.add(id, *order.request);
        }
    } else {
        m_room.takeNothing();
        fail(order.subject, {.error = order.request.error(), .kept = 0});
    }
    askForMore();
}

void GetCommand::askForMore()
{
    if (const int more = m_room.ask(); more > 0)
        m_orders.ask(more);
}

// By an earlier run of this command, which did not bring all.
void GetCommand::skipFinished(const Subject& subject, const QString& path)
{
    // No other link of the command overwrites it.
    m_queue.add(QList<DownloadRequest>(), {.spared = {path}});
    ++m_tally.skipped;
    m_reporter.added(subject, path);
    m_reporter.skipped(subject, path);
    m_room.takeNothing();
}

// A download that is over makes room for the next; neither side keeps it.
void GetCommand::settle(DownloadId id)
{
    m_subjects.remove(id);
    m_files.remove(id);
    m_here.remove(id);
    m_noticed.remove(id);
    m_queue.remove(id);
    m_room.settle(id);
    askForMore();
    endIfAllSettled();
}

// Null for a download that has ended: an event about it that comes later is not reported.
const Subject* GetCommand::subjectOf(DownloadId id) const
{
    const auto found = m_subjects.constFind(id);
    return found == m_subjects.constEnd() || m_stage == Stage::Over ? nullptr : &*found;
}

void GetCommand::onProgress(const QList<DownloadSnapshot>& changed)
{
    for (const DownloadSnapshot& snapshot : changed) {
        const Subject* subject = subjectOf(snapshot.id);
        if (subject != nullptr) {
            noteWhatIsHere(snapshot);
            tellNotice(snapshot);
        }
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

// The log has all that a person is told.
void GetCommand::tell(const Subject& subject, const Phrase& notice)
{
    m_reporter.noticed(subject, notice);
    m_reporter.logged(subject, notice);
}

// A notice stays in all later snapshots until there is more to tell: a part is set aside some time after its
// ledger.
void GetCommand::tellNotice(const DownloadSnapshot& snapshot)
{
    if (!snapshot.notice || m_noticed.value(snapshot.id) == *snapshot.notice)
        return;
    m_noticed.insert(snapshot.id, *snapshot.notice);
    m_reporter.noticed(m_subjects.value(snapshot.id), *snapshot.notice);
}

void GetCommand::onCompleted(DownloadId id, const DownloadResult& result)
{
    const Subject* subject = subjectOf(id);
    if (subject == nullptr)
        return;
    ++m_tally.completed;
    m_tally.bytes += result.bytes;
    m_reporter.completed(*subject, result);
    if (m_files.noteNamed(id, result.path))
        m_keeping.start();
    settle(id);
}

void GetCommand::onSkipped(DownloadId id, const QString& path)
{
    const Subject* subject = subjectOf(id);
    if (subject == nullptr)
        return;
    ++m_tally.skipped;
    m_reporter.skipped(*subject, path);
    settle(id);
}

void GetCommand::onFailed(DownloadId id, const FailureNotice& notice)
{
    const Subject* subject = subjectOf(id);
    if (subject == nullptr)
        return;
    fail(*subject, notice);
    settle(id);
}

void GetCommand::fail(const Subject& subject, const FailureNotice& notice)
{
    m_tally.countFailure(notice.error.kind);
    m_isToBeContinued = m_isToBeContinued || advisesAnotherRun(notice.error);
    m_reporter.failed(subject, notice);
}

void GetCommand::endIfAllSettled()
{
    if (!m_orders.hasEnded() || !m_tally.isOver() || m_stage != Stage::Running)
        return;
    m_stage = Stage::Over;
    m_ticks.stop();
    m_keeping.stop();
    // Otherwise the next run is to bring what is new.
    if (m_isToBeContinued && m_makesCopies)
        tellUnlessKept(m_before.keepPastTheEnd());
    else
        m_files.forgetAtTheEnd();
    m_reporter.finished(m_tally, std::chrono::milliseconds(m_running.elapsed()));
    Q_EMIT over(m_tally.exitCode);
}

void GetCommand::tellUnlessKept(bool isKept)
{
    if (!isKept)
        m_reporter.notesLost();
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

void GetCommand::noteWhatIsHere(const DownloadSnapshot& snapshot)
{
    m_here.insert(snapshot.id, {.bytes = snapshot.bytes, .startsOver = snapshot.startsOver});
}

// News of the pause may come later.
void GetCommand::countWhatIsKept()
{
    using Paused = Expected<QList<DownloadSnapshot>>;
    auto* paused = new QFutureWatcher<Paused>(this);
    connect(paused, &QFutureWatcherBase::finished, this, [this, paused] {
        for (const DownloadSnapshot& snapshot : paused->result().value_or(QList<DownloadSnapshot>()))
            noteWhatIsHere(snapshot);
        leaveInterrupted();
    });
    paused->setFuture(m_queue.list());
}

QList<Halfway> GetCommand::halfway() const
{
    QList<Halfway> left;
    for (auto subject = m_subjects.begin(); subject != m_subjects.end(); ++subject) {
        const Here here = m_here.value(subject.key());
        left.append({.subject = *subject, .kept = here.bytes, .startsOver = here.startsOver});
    }
    std::ranges::sort(left, {}, [](const Halfway& download) { return download.subject.number; });
    return left;
}

void GetCommand::leaveInterrupted()
{
    if (m_stage != Stage::Interrupted)
        return;
    m_stage = Stage::Over;
    m_reporter.interrupted(halfway());
    tellUnlessKept(m_before.keep());
    m_reporter.finished(m_tally, std::chrono::milliseconds(m_running.elapsed()));
    Q_EMIT over(ExitCode::Interrupted);
}

} // namespace tributary::cli
