#include "core/engine/run/download_job.h"
#include "core/engine/run/paused_positions.h"
#include "core/http/headers/http_date.h"
#include "core/storage/assembly/finisher.h"
#include "core/storage/part/ledger_file.h"
#include "core/values/basics/thread_handover.h"

#include <QFileInfo>
#include <QTimeZone>

// How a run ends: assembled and named, paused, cancelled, or failed.

namespace tributary {

namespace {

std::optional<QDateTime> timeOf(const QByteArray& lastModified)
{
    using namespace std::chrono;
    const auto time = parseHttpDate(lastModified, floor<seconds>(system_clock::now()));
    if (!time)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(time->time_since_epoch().count(), QTimeZone::utc());
}

} // namespace

void DownloadJob::crewComplete()
{
    assemble();
}

void DownloadJob::assemble()
{
    const qint64 size = m_crew.plan() ? m_crew.plan()->total() : 0;
    auto work = [part = m_assembly, size, done = m_assembled, stop = m_stop] {
        return part->assemble(size, *done, *stop);
    };
    auto then = [this](const Expected<void>& assembled) {
        if (assembled)
            verify();
        else if (assembled.error().kind == ErrorKind::Changed)
            mend(assembled.error());
        else
            fail(assembled.error(), Closing::KeepPart);
    };
    if (!m_assembly->isAssembledLater()) {
        then(work());
        return;
    }
    if (m_state == DownloadState::Connecting)
        setState(DownloadState::Downloading);
    setState(DownloadState::Assembling);
    aside(std::move(work), std::move(then));
}

void DownloadJob::readyToFinish()
{
    m_finishing = true;
    m_listener(
        ReadyToFinish{.path = m_target.finalPath(), .size = m_crew.plan() ? m_crew.plan()->total() : 0});
}

void DownloadJob::finish()
{
    auto answer = [this, home = m_services.home,
                   guard = std::weak_ptr<int>(m_alive)](Expected<QString> path) {
        post(home, [this, guard, path = std::move(path)] {
            if (guard.expired())
                return;
            if (path)
                complete(*path);
            else if (path.error().kind == ErrorKind::Conflict &&
                     m_request.target.onConflict == ConflictPolicy::Skip)
                skip();
            else if (path.error().kind == ErrorKind::Changed)
                lookAgain(path.error());
            else
                fail(path.error(), Closing::KeepPart);
        });
    };
    m_services.finisher.finish({.part = m_target.part(),
                                .finalPath = m_target.finalPath(),
                                .ledgerPath = m_target.ledgerPath(),
                                .onConflict = m_request.target.onConflict,
                                .mark = mark(),
                                .looked = m_looked},
                               std::move(answer));
}

FileMark DownloadJob::mark() const
{
    FileMark mark{
        .origin = markedUrl(m_request.url), .referer = markedUrl(m_request.referer), .modified = {}};
    if (m_request.target.time == FileTime::OfServer)
        mark.modified = timeOf(m_crew.known().validators.lastModified);
    return mark;
}

void DownloadJob::complete(const QString& path)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const TransferCrew::Tally& tally = m_crew.tally();
    const bool segmented = tally.connectionsUsed > 1;
    const qint64 bytes = m_crew.plan() ? m_crew.plan()->total() : QFileInfo(path).size();
    if (m_assembly)
        m_assembly->forgetRest();
    else
        discardRest(assemblyPlan());
    settle(DownloadState::Finished);
    m_listener(DownloadResult{
        .path = path,
        .bytes = bytes,
        .duration = duration_cast<milliseconds>(MonotonicTime::clock::now() - m_startedAt),
        .segmented = segmented,
        .rangeSupported = m_crew.known().rangesProven,
        .connectionsUsed = tally.connectionsUsed,
        .retries = tally.retries + m_waits,
        .resumedFrom = m_resumedFrom,
        .bytesDiscarded = tally.discarded + m_restartDiscarded,
        .checksum = m_checksum || m_crew.isProven() ? ChecksumOutcome::Verified : ChecksumOutcome::None,
        .verified = m_checksum.value_or(FoundChecksum()),
        .size = tally.size,
        .wrongSources = tally.wrongSources,
    });
    endRun();
}

// What is there stays as it is, and what came here meanwhile goes.
void DownloadJob::skip()
{
    auto gone = [this] {
        discardFiles();
        settle(DownloadState::Finished);
        m_listener(SkippedFile{m_target.finalPath()});
        endRun();
    };
    if (m_keeper)
        m_keeper->abandon(std::move(gone));
    else
        gone();
}

void DownloadJob::pause(std::function<void(SegmentPositions)> then)
{
    if (m_over || m_finishing) {
        then({});
        return;
    }
    m_stop->store(true);
    m_error.reset();
    SegmentPositions running = m_crew.stop();
    const RangeSet here = m_crew.plan() ? m_crew.plan()->here() : RangeSet();
    const SegmentPositions positions = allPositions(std::move(running), here);
    const Closing closing = settledClosing();
    m_alive = std::make_shared<int>();
    m_search.reset();
    settle(DownloadState::Paused);
    auto saved = [this, positions, then = std::move(then)](const Expected<void>& outcome) {
        if (!outcome)
            logFinding(QLatin1String("the progress could not be saved: ") + outcome.error().detail);
        endRun();
        then(positions);
    };
    if (closing == Closing::DiscardPart) {
        discardOnceIdle([saved = std::move(saved)] { saved({}); });
        return;
    }
    if (!m_keeper)
        saved({});
    else if (m_crew.plan())
        m_keeper->close(here, std::move(saved));
    else // nothing was fetched in this run: what the ledger says stays as it is
        m_keeper->abandon([saved = std::move(saved)] { saved({}); });
}

void DownloadJob::cancel()
{
    if (m_over || m_finishing)
        return;
    m_stop->store(true);
    m_crew.stop();
    m_alive = std::make_shared<int>();
    m_search.reset();
    auto gone = [this] {
        discardFiles();
        settle(DownloadState::Cancelled);
        endRun();
    };
    m_over = true;
    m_tick.stop();
    if (m_keeper)
        m_keeper->abandon(std::move(gone));
    else
        gone();
}

void DownloadJob::discardOnceIdle(std::function<void()> then)
{
    auto discard = [this, then = std::move(then)] {
        discardFiles();
        then();
    };
    if (m_keeper)
        m_keeper->abandon(std::move(discard));
    else
        discard();
}

DownloadJob::Closing DownloadJob::closingFor(const DownloadError& error) const
{
    // Where pieces have digests the wrong ones are known and gone; else nobody knows what is right, and there
    // is nothing to go on with.
    if (error.kind == ErrorKind::ChecksumMismatch && !m_crew.hasProof())
        return Closing::DiscardPart;
    // Without ranges what is here can never be continued.
    return m_crew.plan() && !m_crew.known().rangesProven ? Closing::DiscardPart : Closing::KeepPart;
}

// A small file has no ledger until it is needed; and of some there is nothing that a later run could use.
DownloadJob::Closing DownloadJob::settledClosing()
{
    const SegmentPlan* plan = m_crew.plan();
    if (!plan)
        return m_keeper && m_keeper->safeBytes() == 0 ? Closing::DiscardPart : Closing::KeepPart;
    const Known& known = m_crew.known();
    const bool isUsable = known.size && (known.rangesProven || plan->isComplete());
    if (plan->here().isEmpty() || (!m_keeper && !isUsable))
        return Closing::DiscardPart;
    if (!m_keeper)
        m_keeper = makeKeeper(freshLedger());
    return Closing::KeepPart;
}

void DownloadJob::fail(const DownloadError& error, Closing closing)
{
    m_crew.stop();
    if (closing == Closing::KeepPart)
        closing = settledClosing();
    const RangeSet here = m_crew.plan() ? m_crew.plan()->here() : RangeSet();
    m_tick.stop();
    if (closing == Closing::DiscardPart) {
        discardOnceIdle([this, error] { reportFailure(error, 0); });
        return;
    }
    if (!m_keeper) {
        reportFailure(error, 0);
        return;
    }
    // Nothing was fetched in this run: what the ledger says stays as it is.
    if (!m_crew.plan()) {
        m_keeper->abandon([this, error] { reportFailure(error, m_keeper->safeBytes()); });
        return;
    }
    m_keeper->close(here,
                    [this, error](const Expected<void>&) { reportFailure(error, m_keeper->safeBytes()); });
}

// A full disk is no failure: what is here stays good, and goes on once there is room.
void DownloadJob::reportFailure(const DownloadError& error, qint64 kept)
{
    m_error = error;
    if (error.kind == ErrorKind::NoSpace) {
        m_kept = kept;
        settle(DownloadState::Paused);
    } else {
        settle(DownloadState::Failed);
        m_listener(FailureNotice{.error = error, .kept = kept});
    }
    endRun();
}

void DownloadJob::discardFiles()
{
    if (!m_target.part())
        return;
    if (const auto discarded = m_assembly ? m_assembly->discard() : m_target.part()->discard(); !discarded)
        logFinding(discarded.error().detail);
    removeLedger(m_target.ledgerPath());
    m_assembly.reset();
    // Parts of another size than they would have now, say.
    discardRest(assemblyPlan());
    m_target.release();
}

void DownloadJob::endRun()
{
    m_assembly.reset();
    m_target.release();
    Q_EMIT over();
}

void DownloadJob::settle(DownloadState state)
{
    m_tick.stop();
    m_retryAt.reset();
    m_awaitedHost.reset();
    m_over = true;
    setState(state);
}

void DownloadJob::setState(DownloadState state)
{
    Q_ASSERT(canFollow(m_state, state));
    m_state = state;
    report();
}

void DownloadJob::report()
{
    m_changed = false;
    m_reportedAt = MonotonicTime::clock::now();
    m_listener(snapshot());
}

DownloadSnapshot DownloadJob::snapshot() const
{
    const MonotonicTime now = MonotonicTime::clock::now();
    DownloadSnapshot view;
    view.id = m_id;
    view.url = m_request.url;
    view.path = m_target.finalPath();
    view.state = m_state;
    view.error = m_error;
    view.size = m_crew.known().size;
    view.stepBytes = m_state == DownloadState::Assembling ? m_assembled->load() : m_hashed->load();
    if (m_retryAt)
        view.retryIn = std::max(std::chrono::milliseconds{0},
                                std::chrono::duration_cast<std::chrono::milliseconds>(*m_retryAt - now));
    view.bytes = m_kept.value_or(0);
    const SegmentPlan* plan = m_crew.plan();
    if (!plan)
        return view;
    view.bytes = m_kept.value_or(plan->here().length());
    view.parts = QList<ByteRange>(plan->here().ranges().begin(), plan->here().ranges().end());
    view.connections = m_crew.connectionsNow(now);
    view.connectionsAside = m_crew.connectionsAside(now);
    view.hostConnections = m_crew.learnedLimit();
    view.waitsForDisk = m_keeper && m_keeper->mustHold(now);
    view.mode = m_crew.tally().connectionsUsed > 1 ? TransferMode::Segmented : TransferMode::Single;
    if (m_state == DownloadState::Downloading) {
        view.bytesPerSecond = static_cast<qint64>(m_speed.bytesPerSecond(now));
        if (view.size)
            view.timeLeft = m_timeLeft.until(*view.size - view.bytes, now);
    }
    return view;
}

} // namespace tributary
