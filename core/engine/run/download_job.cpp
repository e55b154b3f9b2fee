#include "core/engine/run/download_job.h"

#include "core/engine/bytes/other_file.h"
#include "core/engine/file/finished_check.h"
#include "core/engine/run/name_choice.h"
#include "core/engine/run/name_template.h"
#include "core/engine/shared/shared_limits.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/seals.h"

#include <QRandomGenerator>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto tickEvery = 50ms;
constexpr auto reportEvery = 100ms;
// A transfer that stands still says so, or its last speed would be shown for ever.
constexpr auto standstillEvery = 1s;
constexpr auto shownSpeedOver = 5s;
// A file that one answer brings needs no ledger: there is nothing to resume.
constexpr qint64 ledgerFrom = 1024 * 1024;

bool isSmall(const Opening& opening)
{
    return opening.judgement.total.value_or(ledgerFrom + 1) <= ledgerFrom;
}

bool isNothing(const Expected<TargetFinding>& finding)
{
    return finding && std::holds_alternative<NothingHere>(*finding);
}

// For any thread to call.
std::function<void()> unlessOver(QObject* home, const std::weak_ptr<int>& alive, std::function<void()> work)
{
    return [home, alive, work = std::move(work)] {
        post(home, [alive, work] {
            if (!alive.expired())
                work();
        });
    };
}

ProbeReport reportOf(const Opening& opening, const QString& name)
{
    return {.finalUrl = opening.head.url,
            .name = name,
            .size = opening.judgement.total,
            .contentType = opening.head.contentType,
            .rangeSupported = opening.judgement.verdict == Verdict::UseRange,
            .validators = validatorsOf(opening.head)};
}

} // namespace

DownloadJob::DownloadJob(DownloadId id, DownloadRequest request, ListPlace place, const JobServices& services,
                         JobListener listener)
    : m_id(id)
    , m_request(std::move(request))
    , m_place(std::move(place))
    , m_services(services)
    , m_listener(std::move(listener))
    , m_target(m_request.target, ledgerUrlHash(m_request.url),
               [this](const QString& line) { logFinding(line); })
    , m_crew(m_request, services, *this, QRandomGenerator::global()->generate())
    , m_retries(m_request.retry, QRandomGenerator::global()->generate(), m_request.retryStrategy)
    , m_speed(shownSpeedOver, MonotonicTime::clock::now())
{
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &DownloadJob::tick);
}

DownloadJob::~DownloadJob()
{
    m_stop->store(true);
}

void DownloadJob::start()
{
    m_startedAt = MonotonicTime::clock::now();
    setState(DownloadState::Connecting);
    m_tick.start();
    const QString name = targetName(m_request.target, nameFromUrl(m_request.url));
    m_crew.setName(name);
    begin(name.isEmpty() ? TargetFinding(NothingHere{}) : m_target.look(name));
}

void DownloadJob::begin(const Expected<TargetFinding>& finding)
{
    if (!finding) {
        fail(finding.error(), Closing::KeepPart);
    } else if (const auto* part = std::get_if<PartHere>(&*finding)) {
        resumeFrom(part->ledger);
    } else if (const auto* finished = std::get_if<FinishedHere>(&*finding)) {
        checkFinished(finished->ledger);
    } else if (std::holds_alternative<SkippedHere>(*finding)) {
        skip();
    } else {
        m_crew.openFresh();
    }
}

// The file had its name before a kill; since then anybody may have changed it.
void DownloadJob::checkFinished(const Ledger& ledger)
{
    setState(DownloadState::Verifying);
    m_checksum = knownChecksum();
    if (!m_checksum)
        m_checksum = ledger.digest;
    auto check = [path = m_target.finalPath(), seals = ledger.seals, wanted = m_checksum, hashed = m_hashed,
                  stop = m_stop] { return isAsFinished(path, seals, wanted, *hashed, *stop); };
    aside(std::move(check), [this](bool isAsItWas) {
        if (isAsItWas) {
            removeLedger(m_target.ledgerPath());
            complete(m_target.finalPath());
            return;
        }
        m_checksum.reset();
        setState(DownloadState::Connecting);
        begin(m_target.disownFinished());
    });
}

AssemblyPlan DownloadJob::assemblyPlan() const
{
    return {.choice = m_request.assembly,
            .largestPart = m_request.largestPart,
            .memory = m_services.limits.memory(),
            .finalPath = m_target.finalPath()};
}

void DownloadJob::openAssembly()
{
    m_assembly = makeAssembly(assemblyPlan(), m_target.part());
}

void DownloadJob::resumeFrom(const Ledger& ledger)
{
    openAssembly();
    const auto identity = m_assembly->identity();
    const bool untouched = identity && ledger.closing == LedgerClosing::Clean && *identity == ledger.part &&
                           m_target.isOf(ledger);
    if (untouched) {
        resumeWith(ledger, ledger.claimed());
        return;
    }
    setState(DownloadState::Verifying);
    verifyAgain(ledger, [this, ledger](const Expected<RangeSet>& here) { resumeAfterCheck(ledger, here); });
}

void DownloadJob::verifyAgain(const Ledger& ledger, std::function<void(const Expected<RangeSet>&)> then)
{
    aside(
        [part = m_assembly, seals = ledger.seals, stop = m_stop] {
            const auto read = [&](qint64 offset, std::span<char> into) { return part->read(offset, into); };
            return verifySeals(read, seals, *stop);
        },
        std::move(then));
}

// Where the file is not the one that the ledger was written for, only its bytes say that it is a copy of it;
// and where they lie elsewhere, nothing does.
bool DownloadJob::isAnothersFile(const Ledger& ledger, const RangeSet& here) const
{
    const auto file = m_target.part()->identity();
    if (!file || file->size == 0 || m_target.isOf(ledger))
        return false;
    return here.isEmpty() || m_request.assembly.kind == AssemblyKind::Temp;
}

void DownloadJob::resumeAfterCheck(const Ledger& ledger, const Expected<RangeSet>& here)
{
    if (!here) {
        fail(here.error(), Closing::KeepPart);
        return;
    }
    setState(DownloadState::Connecting);
    const auto identity = m_assembly->identity();
    const bool holdsNothing = identity && identity->size == 0;
    const bool isNoneOfIt = here->isEmpty() && !ledger.seals.empty() && !holdsNothing;
    if (isNoneOfIt || isAnothersFile(ledger, *here)) {
        m_assembly.reset();
        begin(m_target.disown());
        return;
    }
    if (const qint64 lost = ledger.claimed().length() - here->length(); lost > 0) {
        logFinding(QStringLiteral("%1 bytes of the part file are not what was saved; they are fetched again")
                       .arg(lost));
    }
    resumeWith(ledger, *here);
}

void DownloadJob::resumeWith(const Ledger& ledger, RangeSet here)
{
    Ledger mine = ledger;
    std::erase_if(mine.seals, [&](const Seal& seal) { return !here.contains(seal.range); });
    m_target.describe(mine);
    if (m_request.assembly.kind == AssemblyKind::Memory && mine.size) {
        if (const auto fits = m_assembly->checkRoom(*mine.size); !fits) {
            fail(fits.error(), Closing::KeepPart);
            return;
        }
    }
    m_resumedFrom = here.length();
    m_keeper = makeKeeper(mine);
    if (here.isEmpty() || !mine.size || otherSize(m_request, mine.size)) {
        m_crew.openFresh();
        return;
    }
    m_crew.openKnown({.size = mine.size,
                      .validators = mine.validators,
                      .contentType = mine.contentType,
                      .rangesProven = true,
                      .digest = mine.digest},
                     m_assembly, std::move(here), mine.inherited);
}

std::unique_ptr<LedgerKeeper> DownloadJob::makeKeeper(Ledger ledger)
{
    LedgerKeeper::Listener& listener = *this;
    return std::make_unique<LedgerKeeper>(m_services, listener, m_assembly, m_target.ledgerPath(),
                                          std::move(ledger));
}

void DownloadJob::crewOpened(const Opening& opening)
{
    const QString name = targetName(
        m_request.target, chooseName(m_request.url, opening.head.url, opening.head.contentDisposition));
    m_listener(reportOf(opening, name));
    if (m_assembly) {
        prepare(opening);
        return;
    }
    if (m_place.folderRule)
        m_target.moveTo(m_place.folderRule(name, opening.head.contentType));
    const auto seen = m_place.keptPath ? m_target.look(name) : TargetFinding(NothingHere{});
    if (!isNothing(seen)) {
        takeUp(opening, seen);
        return;
    }
    auto make = [this, opening, name] { takeUp(opening, m_target.take(name)); };
    if (!m_place.keptPath || *m_place.keptPath == m_target.finalPath()) {
        make();
        return;
    }
    m_place.keptPath = m_target.finalPath();
    m_listener(PathChosen{.path = m_target.finalPath(),
                          .then = unlessOver(m_services.home, m_alive, std::move(make))});
}

void DownloadJob::takeUp(const Opening& opening, const Expected<TargetFinding>& finding)
{
    if (isNothing(finding)) {
        openAssembly();
        prepare(opening);
        return;
    }
    m_crew.stop();
    begin(finding);
}

void DownloadJob::prepare(const Opening& opening)
{
    if (!m_keeper) {
        reserve(opening);
        return;
    }
    // The old partial is good until here.
    m_keeper->abandon([this, opening] { reserve(opening); });
}

void DownloadJob::reserve(const Opening& opening)
{
    const qint64 size = opening.judgement.total.value_or(0);
    if (const auto ready = m_assembly->checkRoom(size); !ready) {
        fail(ready.error(), m_keeper ? Closing::KeepPart : Closing::DiscardPart);
        return;
    }
    // Before a byte of an old part goes, its ledger must stop claiming it; and a large part that is found
    // without a ledger after a crash would belong to nobody, as would any that has no brand.
    if (!isSmall(opening) || !m_target.isBranded()) {
        beginLedger(opening);
        return;
    }
    if (std::exchange(m_keeper, nullptr))
        removeLedger(m_target.ledgerPath());
    makeRoom(opening);
}

void DownloadJob::beginLedger(const Opening& opening)
{
    // Until the new one is there, the old one speaks.
    auto old =
        std::make_shared<std::unique_ptr<LedgerKeeper>>(std::exchange(m_keeper, makeKeeper(freshLedger())));
    m_keeper->begin([this, opening, old](const Expected<void>& begun) {
        if (begun) {
            makeRoom(opening);
            return;
        }
        m_keeper = std::move(*old);
        fail(begun.error(), m_keeper ? Closing::KeepPart : Closing::DiscardPart);
    });
}

void DownloadJob::makeRoom(const Opening& opening)
{
    const qint64 size = opening.judgement.total.value_or(0);
    auto work = [part = m_assembly, size, how = m_request.target.space] { return part->makeRoom(size, how); };
    auto then = [this, opening](const Expected<void>& reserved) {
        if (reserved)
            proceed(opening);
        else
            fail(reserved.error(), Closing::DiscardPart);
    };
    // What a small file needs is had in no time; large reservations may take theirs.
    if (isSmall(opening))
        then(work());
    else
        aside(std::move(work), std::move(then));
}

void DownloadJob::proceed(const Opening& opening)
{
    if (opening.judgement.verdict == Verdict::EmptyFile) {
        m_crew.stop();
        assemble();
        return;
    }
    setState(DownloadState::Downloading);
    m_crew.proceed(m_assembly);
}

Ledger DownloadJob::freshLedger() const
{
    Ledger ledger{.urlHash = ledgerUrlHash(m_request.url),
                  .fileName = m_target.finalPath().section(u'/', -1),
                  .validators = m_crew.known().validators,
                  .size = m_crew.known().size,
                  .contentType = m_crew.known().contentType,
                  .digest = m_crew.known().digest};
    m_target.describe(ledger);
    return ledger;
}

void DownloadJob::setRate(std::optional<qint64> bytesPerSecond)
{
    m_request.bytesPerSecond = bytesPerSecond;
    if (!m_over)
        m_crew.setRate(bytesPerSecond);
}

bool DownloadJob::crewMustHold()
{
    return m_keeper && m_keeper->mustHold(MonotonicTime::clock::now());
}

void DownloadJob::crewWrote(qint64 bytes, std::vector<Seal> sealed)
{
    const MonotonicTime now = MonotonicTime::clock::now();
    m_changed = true;
    m_speed.add(bytes, now);
    m_timeLeft.add(bytes, now);
    if (m_state == DownloadState::Connecting)
        setState(DownloadState::Downloading);
    if (m_keeper) {
        if (const auto& digest = m_crew.known().digest)
            m_keeper->learn(*digest);
        m_keeper->note(bytes, std::move(sealed), now);
        m_keeper->advance(m_crew.plan()->here(), now);
    }
}

// A stream that cannot be resumed comes again from its start, and that may take as long as before.
void DownloadJob::crewCompared(qint64 bytes)
{
    m_changed = true;
    m_speed.add(bytes, MonotonicTime::clock::now());
    if (m_state == DownloadState::Connecting)
        setState(DownloadState::Downloading);
}

void DownloadJob::crewForgot(ByteRange range)
{
    m_changed = true;
    if (m_keeper)
        m_keeper->forget(range);
}

void DownloadJob::ledgerAdvanced()
{
    m_crew.readOn();
}

void DownloadJob::logFinding(const QString& line)
{
    m_listener(LogLine{.text = line, .kind = LogKind::Finding});
}

// As long as nobody answers, each knock ends in the same way.
void DownloadJob::crewLog(const QString& line)
{
    m_listener(LogLine{.text = line, .kind = m_isOutageTold ? LogKind::Exchange : LogKind::Finding});
}

void DownloadJob::crewAsked(const QString& line, LogKind kind)
{
    m_isOutageTold = false;
    m_listener(LogLine{.text = line, .kind = kind});
}

// Or will again: while it waits it may still have to save what came before.
bool DownloadJob::isTransferring() const
{
    return m_state == DownloadState::Downloading || m_state == DownloadState::Connecting ||
           m_state == DownloadState::Waiting;
}

void DownloadJob::tick()
{
    const MonotonicTime now = MonotonicTime::clock::now();
    noticeIfDue(now);
    m_crew.tick(now);
    if (m_over)
        return;
    if (const auto until = m_crew.leftAloneUntil(now); until && m_state == DownloadState::Connecting)
        leaveHostAlone(*until);
    if (m_keeper && m_crew.plan() && isTransferring())
        m_keeper->advance(m_crew.plan()->here(), now);
    const bool isNews = m_changed || m_state != DownloadState::Downloading;
    if (now - m_reportedAt >= (isNews ? MonotonicTime::duration(reportEvery) : standstillEvery))
        report();
}

} // namespace tributary
