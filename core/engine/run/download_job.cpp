#include "core/engine/run/download_job.h"

#include "core/engine/bytes/file_expectations.h"
#include "core/engine/run/file_at_end.h"
#include "core/engine/run/name_choice.h"
#include "core/engine/run/name_template.h"
#include "core/engine/run/transfer_facts.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/download/found_mismatch.h"
#include "core/values/phrases/phrase.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto tickEvery = 50ms;
// Waiting may take hours.
constexpr auto tickEveryWhileWaiting = 250ms;

bool isNothing(const Expected<TargetFinding>& finding)
{
    return finding && std::holds_alternative<NothingHere>(*finding);
}

const DownloadError& problemTold(const Trouble& trouble)
{
    return trouble.ofOwnLink ? *trouble.ofOwnLink : trouble.judgement.error;
}

// Whether the server may give all of the file where it gives no parts. What is here comes once more with
// that, so the usual tries come first. A server that has said when to come again has no trouble with the
// question.
bool mayAnswerForAll(const Trouble& trouble, const RetryPolicy& retry)
{
    const bool isNeverRetried =
        std::ranges::find(retry.neverRetried, trouble.judgement.error.httpStatus) != retry.neverRetried.end();
    return !isNeverRetried && !trouble.retryAfter && trouble.unreachable.isEmpty();
}

ProbeReport reportOf(const Opening& opening, const QString& name)
{
    return {.finalUrl = opening.head.url,
            .name = name,
            .size = opening.judgement.total,
            .contentType = opening.head.contentType,
            .rangeSupported = opening.judgement.verdict == Verdict::UseRange,
            .validators = validatorsSaidBy(opening.head)};
}

} // namespace

DownloadJob::DownloadJob(DownloadId id, DownloadRequest request, ListPlace place, const JobServices& services,
                         JobListener listener)
    : m_request(std::move(request))
    , m_listener(std::move(listener))
    , m_file(m_request, std::move(place), services, *this, [this](const Phrase& line) { log(line); })
    , m_run{.wanted = m_request,
            .file = m_file,
            .work = RunWork(services.aside, services.home),
            .enter = [this](DownloadState state) { enter(state); },
            .log = [this](const Phrase& line) { log(line); }}
    , m_proof(m_run, services)
    , m_earlier(m_run, services, m_proof)
    , m_room(m_run)
    , m_steps(m_run, services, m_proof)
    , m_wait({m_request.retry, QRandomGenerator::global()->generate(), m_request.retryStrategy},
             services.limits.outages())
    , m_status(
          id, [this](DownloadSnapshot& view, MonotonicTime now) { describeRun(view, now); },
          [this](const DownloadSnapshot& view) { m_listener(RunSnapshot(view, m_status.takeBrought())); },
          MonotonicTime::clock::now())
    , m_bytes(m_file, m_status)
    , m_ending(m_file, m_status, m_listener, m_run.log, [this] { Q_EMIT over(); })
    , m_crew(m_request, services, *this, m_bytes, QRandomGenerator::global()->generate())
{
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &DownloadJob::tick);
}

void DownloadJob::start()
{
    m_status.begin(MonotonicTime::clock::now());
    enter(DownloadState::Connecting);
    m_tick.start();
    const QString name = nameByTemplate(m_request.target, nameFromUrl(m_request.url));
    m_crew.facts().setName(name, m_request.url.fileName());
    beginBy(name.isEmpty() ? TargetFinding(NothingHere{}) : m_file.target().look(name));
}

void DownloadJob::beginBy(const Expected<TargetFinding>& finding)
{
    m_earlier.takeUp(finding, m_crew.known().digest,
                     [this](const Expected<StartingPoint>& point) { beginAt(point); });
}

void DownloadJob::beginAt(const Expected<StartingPoint>& point)
{
    if (!point && m_earlier.isToAskAgain())
        waitOrFail({.judgement = {.verdict = Verdict::TryLater, .error = point.error()},
                    .retryAfter = m_earlier.retryAfter()});
    else if (!point)
        fail(point.error(), Closing::KeepPart);
    else if (const auto* here = std::get_if<FromHere>(&*point))
        m_crew.openKnown(here->known, m_file.bytes(), here->here, here->inherited);
    else if (std::holds_alternative<AlreadyFinished>(*point))
        complete(m_file.target().finalPath());
    else if (std::holds_alternative<NameIsTaken>(*point))
        skip();
    else
        m_crew.openFresh(std::get<FromNothing>(*point).formerSize);
}

QString DownloadJob::crewNames(const ResponseHead& head) const
{
    return nameByTemplate(m_request.target, chooseName(m_request.url, head.url, head.contentDisposition));
}

void DownloadJob::crewOpened(const Opening& opening)
{
    const QString name = crewNames(opening.head);
    m_listener(reportOf(opening, name));
    if (m_file.bytes()) {
        makeRoom(opening);
        return;
    }
    auto find = [this, opening, name] {
        const auto seen = m_file.choosePlace(name, opening.head.contentType);
        auto make = [this, opening, name] { takeUp(opening, m_file.take(name)); };
        if (!isNothing(seen))
            takeUp(opening, seen);
        else if (m_file.isNewToTheList())
            m_listener(PathChosen{.path = m_file.target().finalPath(),
                                  .onConflict = m_file.target().onConflict(),
                                  .then = m_run.work.answer(std::move(make))});
        else
            make();
    };
    if (const auto folder = m_file.otherFolder(name, opening.head.contentType))
        m_listener(FolderChosen{.path = QDir(*folder).absoluteFilePath(name),
                                .then = m_run.work.answer(std::move(find))});
    else
        find();
}

void DownloadJob::takeUp(const Opening& opening, const Expected<TargetFinding>& finding)
{
    if (isNothing(finding)) {
        makeRoom(opening);
        return;
    }
    m_crew.stop();
    beginBy(finding);
}

void DownloadJob::makeRoom(const Opening& opening)
{
    const bool isEmpty = opening.judgement.verdict == Verdict::EmptyFile;
    m_room.make(m_crew.known(), [this, isEmpty](const StepOutcome<void>& made) {
        if (!made) {
            fail(made.error().error, made.error().closing);
        } else if (isEmpty) {
            m_crew.stop();
            crewComplete();
        } else {
            enter(DownloadState::Downloading);
            m_crew.proceed(m_file.bytes());
        }
    });
}

void DownloadJob::setRate(std::optional<qint64> bytesPerSecond)
{
    m_request.bytesPerSecond = bytesPerSecond;
    if (!m_ending.hasBegun())
        m_crew.setRate(bytesPerSecond);
}

void DownloadJob::log(const Phrase& line)
{
    m_listener(LogLine{.text = line, .kind = LogKind::Finding});
}

// During an outage each try fails in the same way, so further lines count as details.
void DownloadJob::crewLog(const Phrase& line)
{
    m_listener(LogLine{.text = line, .kind = m_wait.isOutageTold() ? LogKind::Exchange : LogKind::Finding});
}

// The list keeps no lines about exchanges, so a line that nobody reads is not even made.
void DownloadJob::crewLogExchange(const std::function<Phrase()>& line, LogKind kind)
{
    m_wait.noteAnswer();
    if (!m_listener.readsExchanges || m_listener.readsExchanges())
        m_listener(LogLine{.text = line(), .kind = kind});
}

void DownloadJob::tick()
{
    const MonotonicTime now = MonotonicTime::clock::now();
    if (m_wait.takeDue(now))
        m_listener(RetryDue{});
    m_crew.tick(now);
    if (m_ending.hasBegun())
        return;
    if (const auto until = m_crew.leftAloneUntil(now); until && m_status.is(DownloadState::Connecting))
        leaveHostAlone(*until);
    if (m_crew.plan() && m_status.isTransferring())
        m_file.advance(m_crew.plan()->here(), now);
    m_status.tellIfDue(now);
}

void DownloadJob::enter(DownloadState state)
{
    if (m_status.is(state))
        return;
    const MonotonicTime now = MonotonicTime::clock::now();
    // An earlier run may have left all bytes; in the table of states Downloading stands between.
    if (state == DownloadState::Assembling && m_status.is(DownloadState::Connecting))
        m_status.set(DownloadState::Downloading, now);
    m_status.set(state, now);
    m_tick.setInterval(state == DownloadState::Waiting ? tickEveryWhileWaiting : tickEvery);
}

void DownloadJob::describeRun(DownloadSnapshot& view, MonotonicTime now) const
{
    view.url = m_request.url;
    view.path = m_steps.finalPath();
    if (const Phrase line = m_file.target().keptAside(); !line.isEmpty())
        view.notice = line;
    else if (!m_earlier.notice().isEmpty())
        view.notice = m_earlier.notice();
    else if (!m_proof.notice().isEmpty())
        view.notice = m_proof.notice();
    view.stepBytes = m_status.is(DownloadState::Assembling) ? m_steps.assembled() : m_proof.hashed();
    if (const auto left = m_wait.left(now))
        view.retryIn = *left;
    view.waitsForDisk = m_crew.plan() && m_file.mustHold(now);
    describe(m_crew, view, now);
    // A pause while the bytes of an earlier run are read again leaves them as they were.
    if (const auto& claimed = m_file.unproven(); claimed && !m_crew.plan()) {
        view.bytes = claimed->bytes;
        view.size = claimed->size;
    }
}

void DownloadJob::startAfresh(const DownloadError& error)
{
    // The bytes that differed from the stream had come in parts, and the new version may come so, too.
    m_crew.facts().returnToParts();
    // Machines behind one link may each have marks of their own, or a file grows all the time; a single
    // answer is of one version even so.
    const bool canBegin =
        m_restarts.take() || (error.kind == ErrorKind::Changed && m_crew.facts().leaveParts());
    if (!canBegin) {
        fail(error, Closing::KeepPart);
        return;
    }
    log(Phrase(PhraseKind::StartingAfresh, {reasonOf(error)}));
    startOver();
}

void DownloadJob::crewStartsOver()
{
    log(Phrase(PhraseKind::StartingOver));
    startOver();
}

// The bytes that are here stay safe on the disk until a first good answer lets them go.
void DownloadJob::startOver()
{
    enter(DownloadState::Connecting);
    const auto here = m_crew.bytesToKeep();
    if (here)
        m_restarts.noteDiscarded(here->length());
    m_earlier.letGo();
    if (here && m_file.hasLedger())
        m_file.closeLedger(*here, [this] { m_crew.openFresh(); });
    else
        m_crew.openFresh();
}

// Another program has cut the part, or written to it: what is still as it was sealed stays, the rest is
// fetched again.
void DownloadJob::mend(const DownloadError& error)
{
    // Work that reads the part now reads it as it was before the cut, and its answer is of no use.
    m_run.work.giveUp();
    m_proof.giveUp();
    m_crew.stop();
    enter(DownloadState::Verifying);
    // Another program that had the file open may have changed nothing; so the file is checked even if the
    // server has no ranges to fetch it by.
    const bool mayBeWhole = m_file.bytes()->wasMeddledWith() && m_restarts.takeLook();
    const bool hasSeals = m_file.hasLedger() && m_crew.known().size;
    const bool canGoOn = mayBeWhole || (m_crew.known().rangesProven && m_restarts.hasNone());
    if (!hasSeals || !canGoOn) {
        m_file.bytes()->allowHoles();
        m_file.bytes()->forgetMeddling();
        startAfresh({.kind = ErrorKind::DiskError, .detail = error.detail});
        return;
    }
    if (!mayBeWhole)
        m_restarts.take();
    log(error.detail);
    m_earlier.takeUpAfterACut([this](const Expected<StartingPoint>& point) { beginAt(point); });
}

void DownloadJob::crewTroubled(const Trouble& trouble)
{
    const DownloadError& error = trouble.judgement.error;
    if (trouble.judgement.verdict == Verdict::StartAfresh) {
        startAfresh(error);
        return;
    }
    if (m_crew.takeProgress())
        m_wait.noteProgress();
    // All of a link that has never been good is asked for only where the trouble may pass.
    const bool isTime =
        trouble.judgement.verdict == Verdict::GiveUp ? m_crew.plan() != nullptr : m_wait.haveManyFailed();
    if (!isTime || !mayAnswerForAll(trouble, m_request.retry) || !m_crew.goOnForAll(error))
        waitOrFail(trouble);
    else if (m_status.isTransferring())
        enter(DownloadState::Connecting);
}

void DownloadJob::waitOrFail(const Trouble& trouble)
{
    const DownloadError& error = trouble.judgement.error;
    const bool isFinal = trouble.judgement.verdict == Verdict::GiveUp;
    if (isFinal || !waitsWithoutUsingATry(trouble)) {
        const auto notice =
            isFinal ? std::nullopt : m_wait.begin(error, trouble.retryAfter, MonotonicTime::clock::now());
        if (!notice) {
            fail(problemTold(trouble), closingFor(error.kind, atEnd(m_crew, m_file)));
            return;
        }
        m_listener(*notice);
    }
    m_status.setError(error);
    enter(DownloadState::Waiting);
}

void DownloadJob::retryNow()
{
    if (m_ending.hasBegun() || !m_status.is(DownloadState::Waiting))
        return;
    m_wait.end();
    const auto error = m_status.takeError();
    enter(DownloadState::Connecting);
    if (const auto cut = m_wait.takeFinding())
        mend(*cut);
    else if (m_earlier.isToAskAgain())
        beginBy(m_file.target().lookAgain());
    else
        m_crew.goOn(m_wait.haveManyFailed() ? error : std::nullopt);
}

// A network that is away for a while uses up no tries, nor does another download of the file. That one may
// wait for a server, and many may wait for one; none of them has a place meanwhile.
bool DownloadJob::waitsWithoutUsingATry(const Trouble& trouble)
{
    if (m_earlier.waitsForAnother()) {
        if (m_wait.beginForAnother(MonotonicTime::clock::now()))
            log(trouble.judgement.error.detail);
        return true;
    }
    const QString& host = trouble.unreachable;
    if (host.isEmpty())
        return false;
    const LogKind kind = m_wait.isOutageTold() ? LogKind::Exchange : LogKind::Finding;
    if (!m_wait.beginForHost(host, m_crew.facts().acquaintance(), MonotonicTime::clock::now()))
        return false;
    m_listener(LogLine{.text = Phrase(PhraseKind::NotReachable, {host}), .kind = kind});
    return true;
}

void DownloadJob::leaveHostAlone(MonotonicTime until)
{
    m_crew.stop();
    // Another download was answered so; this one was not.
    m_status.setError(DownloadError{.kind = ErrorKind::HttpError,
                                    .detail = Phrase(PhraseKind::HostLeftAlone, {m_crew.host()})});
    m_wait.beginUntil(until);
    enter(DownloadState::Waiting);
}

void DownloadJob::ledgerFailed(const DownloadError& error)
{
    if (m_ending.hasBegun())
        return;
    // A run that waits has given its turn away, and reads again when it has the next.
    if (error.kind == ErrorKind::Changed && m_status.is(DownloadState::Waiting))
        m_wait.keepFinding(error);
    else if (error.kind == ErrorKind::Changed)
        mend(error);
    else // The last save makes room for itself; any other disk error would only come again.
        fail(error, error.kind == ErrorKind::NoSpace ? Closing::KeepPart : Closing::LeaveLedger);
}

void DownloadJob::crewComplete()
{
    m_steps.assemble(sizeOf(m_crew), [this](const Expected<void>& assembled) {
        if (assembled)
            check();
        else if (assembled.error().kind == ErrorKind::Changed)
            mend(assembled.error());
        else
            fail(assembled.error(), Closing::KeepPart);
    });
}

void DownloadJob::check()
{
    if (const auto other = otherFile(m_request, sizeOf(m_crew))) {
        fail(*other, Closing::DiscardPart);
        return;
    }
    m_steps.check(m_crew.known().digest, listsToBelieve(m_crew, m_request.url),
                  [this](const Expected<void>& checked) {
                      if (checked)
                          conclude();
                      else
                          meetMismatch(checked.error());
                  });
}

void DownloadJob::conclude()
{
    m_crew.acceptWhole();
    m_steps.conclude(sizeOf(m_crew), [this] {
        m_listener(ReadyToFinish{.path = m_steps.finalPath(),
                                 .size = sizeOf(m_crew),
                                 .onConflict = m_steps.onConflict(),
                                 .file = m_steps.identity()});
    });
}

void DownloadJob::meetMismatch(DownloadError error)
{
    const bool isWrong = error.kind == ErrorKind::ChecksumMismatch;
    if (isWrong && triesOthers(error))
        return;
    const std::optional<Checksum> found = digestFoundIn(error);
    if (const QStringList accounts = m_crew.accounts(); !accounts.isEmpty())
        error.detail = Phrase(PhraseKind::NoSourceHasIt, {error.detail, accounts.join(QLatin1String(", "))});
    FileAtEnd file = atEnd(m_crew, m_file);
    // Parts elsewhere would be kept beside the file that was put together of them.
    const bool isInOnePlace = !m_file.placeOfBytes().isElsewhere();
    // A header or a list beside the file is as often of another version of it as the bytes are wrong, so the
    // bytes stay, and the ledger notes which checksum they don't have.
    const std::optional<FoundChecksum>& by = m_proof.checksum();
    if (isWrong && by && isInOnePlace && !file.hasPieceDigests) {
        m_file.refute({.checksum = by->checksum, .found = found});
        file.isRefuted = true;
    }
    fail(error, closingFor(error.kind, file));
}

bool DownloadJob::triesOthers(const DownloadError& mismatch)
{
    const TransferCrew::Retrial retrial = m_crew.tryOthers(mismatch);
    if (retrial == TransferCrew::Retrial::None)
        return false;
    m_proof.forgetProgress();
    if (retrial == TransferCrew::Retrial::StartOver) {
        log(Phrase(PhraseKind::StartingOverWithOthers, {reasonOf(mismatch)}));
        startOver();
    } else {
        enter(DownloadState::Downloading);
        m_crew.goOn();
    }
    return true;
}

void DownloadJob::finish()
{
    m_steps.name(m_crew.known().validators.lastModified,
                 [this](const StepOutcome<std::optional<QString>>& named) {
                     if (!named)
                         fail(named.error().error, named.error().closing);
                     else if (*named)
                         complete(**named);
                     else
                         skip();
                 });
}

// Nothing of the run goes on by itself from here.
SegmentPositions DownloadJob::stopWork()
{
    m_run.work.giveUp();
    m_proof.giveUp();
    m_earlier.giveUp();
    m_tick.stop();
    m_wait.end();
    // Not at once, because the crew itself may be calling, and must not lose its file then.
    post(this, [this] { m_crew.letGoOfFile(); });
    return m_crew.stop();
}

void DownloadJob::complete(const QString& path)
{
    DownloadResult result = resultOf(m_crew);
    result.path = path;
    if (!m_crew.plan())
        result.bytes = QFileInfo(path).size();
    result.retries += m_wait.count();
    result.rangeSupported = m_crew.facts().givesParts();
    // A stream brings all of it from the start, whatever was here.
    result.resumedFrom = m_crew.facts().isInParts() ? m_earlier.resumedFrom() : 0;
    result.bytesDiscarded += m_restarts.discarded();
    if (const auto& checksum = m_proof.checksum()) {
        result.checksum = ChecksumOutcome::Verified;
        result.verified = *checksum;
    }
    stopWork();
    m_ending.finish(std::move(result));
}

void DownloadJob::skip()
{
    stopWork();
    m_ending.skip(m_crew.known());
}

// A run whose file is just getting its final name ends by itself in a moment, unless that file is read again.
void DownloadJob::pause(std::function<void(SegmentPositions)> then)
{
    const RangeSet here = m_crew.plan() ? m_crew.plan()->here() : RangeSet();
    if (!m_steps.isBeingNamed()) {
        SegmentPositions positions = allPositions(stopWork(), here);
        const FileAtEnd file = atEnd(m_crew, m_file);
        m_ending.pause(settledClosing(file), file.here, m_crew.known());
        m_ending.whenOver([positions = std::move(positions), then = std::move(then)] { then(positions); });
        return;
    }
    // A cancel that waits for the reading to stop stays one when the program ends meanwhile.
    if (!m_steps.isToBeLeft()) {
        m_steps.leaveUnnamed([this] {
            stopWork();
            m_ending.pause(Closing::LeaveLedger, {}, m_crew.known());
        });
    }
    m_ending.whenOver([this, here, then = std::move(then)] {
        then(m_status.is(DownloadState::Paused) ? allPositions({}, here) : SegmentPositions());
    });
}

void DownloadJob::cancel()
{
    const auto end = [this] {
        stopWork();
        m_ending.cancel(m_crew.known());
    };
    if (m_steps.isBeingNamed())
        m_steps.leaveUnnamed(end);
    else
        end();
}

void DownloadJob::fail(const DownloadError& error, Closing closing)
{
    stopWork();
    const FileAtEnd file = atEnd(m_crew, m_file);
    if (closing == Closing::KeepPart)
        closing = settledClosing(file);
    m_ending.fail(error, closing, file.here, m_crew.known());
}

} // namespace tributary
