#include "core/engine/file/final_steps.h"

#include "core/http/headers/http_date.h"
#include "core/storage/assembly/finisher.h"
#include "core/storage/naming/part_name.h"
#include "core/storage/naming/take_name.h"
#include "core/storage/part/seals.h"
#include "core/values/naming/file_suffix.h"
#include "core/values/phrases/phrase.h"

#include <QTimeZone>

#include <utility>

namespace tributary {

namespace {

// How often a whole part is read again because its time has changed since it was checked. Some network drives
// set the time anew at each look.
constexpr int mostLooks = 2;

std::optional<QDateTime> timeOf(const QByteArray& lastModified)
{
    using namespace std::chrono;
    const auto time = parseHttpDate(lastModified, floor<seconds>(system_clock::now()));
    if (!time)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(time->time_since_epoch().count(), QTimeZone::utc());
}

// A small file has no ledger, so its seals are made here. Only what was not sealed as it passed is read
// again.
std::vector<Seal> sealsOfAll(const PartFile& part, qint64 size, const std::vector<Seal>& known)
{
    RangeSet all;
    all.insert({0, size});
    return sealRanges(readerOf(part), all, known, sealBlockSize(size)).value_or(std::vector<Seal>());
}

std::optional<QString> nextFree(const QString& path)
{
    for (int n = 1; n < mostNumbers; ++n) {
        QString numbered = numberedPath(path, n);
        if (!isTakenByFileOrPart(numbered))
            return numbered;
    }
    return std::nullopt;
}

} // namespace

FinalSteps::FinalSteps(RunContext& run, const JobServices& services, FileProof& proof)
    : m_run(run)
    , m_finisher(services.finisher)
    , m_proof(proof)
{
}

void FinalSteps::assemble(qint64 size, Then then)
{
    auto work = [part = m_run.file.bytes(), size, done = m_assembled, stop = m_run.work.stopSign()] {
        return part->assemble(size, *done, *stop);
    };
    if (!m_run.file.bytes()->isAssembledLater()) {
        then(work());
        return;
    }
    m_run.enter(DownloadState::Assembling);
    m_run.work.run(std::move(work), std::move(then));
}

FileIdentity FinalSteps::identity() const
{
    return m_run.file.target().part()->identity().value_or(FileIdentity());
}

void FinalSteps::check(const std::optional<FoundChecksum>& saidByHeader, std::optional<ListsFrom> lists,
                       const Then& then)
{
    // A change of the file after this moment is not covered by the check.
    m_looked = identity();
    m_proof.check(m_run.file.target().part(), saidByHeader, lists, then);
}

void FinalSteps::conclude(qint64 size, std::function<void()> then)
{
    m_whole.size = size;
    // Another download's file may have got the final name meanwhile. The list has to know of the name before
    // the file gets it.
    const TargetFile& target = m_run.file.target();
    m_otherPath = target.isToSpare() ? nextFree(target.finalPath()) : std::nullopt;
    auto concluded = [this, then = std::move(then)] {
        m_isBeingNamed = true;
        then();
    };
    if (!m_run.file.hasLedger()) {
        m_whole.seals = sealsOfAll(*m_run.file.target().part(), size, m_run.file.looseSeals());
        concluded();
        return;
    }
    RangeSet all;
    all.insert({0, size});
    // The file is whole and right; that the ledger cannot say so is no reason not to name it.
    m_run.file.conclude(std::move(all), [this, concluded = std::move(concluded)] { sealAll(concluded); });
}

// A ledger that could not be saved lacks the last seals.
void FinalSteps::sealAll(const std::function<void()>& then)
{
    const Ledger known = m_run.file.ledger();
    m_whole.seals = known.seals;
    if (known.claimed().contains({0, m_whole.size}) || m_run.file.bytes()->wasMeddledWith()) {
        then();
        return;
    }
    auto work = [part = m_run.file.target().part(), whole = m_whole] {
        return sealsOfAll(*part, whole.size, whole.seals);
    };
    m_run.work.run(std::move(work), [this, then](std::vector<Seal> seals) {
        m_whole.seals = std::move(seals);
        then();
    });
}

FileMark FinalSteps::mark(const QByteArray& lastModified) const
{
    FileMark mark{
        .origin = markedUrl(m_run.wanted.url), .referer = markedUrl(m_run.wanted.referer), .modified = {}};
    if (m_run.wanted.target.time == FileTime::OfServer)
        mark.modified = timeOf(lastModified);
    return mark;
}

QString FinalSteps::finalPath() const
{
    return m_otherPath.value_or(m_run.file.target().finalPath());
}

ConflictPolicy FinalSteps::onConflict() const
{
    return m_otherPath ? ConflictPolicy::Rename : m_run.file.target().onConflict();
}

void FinalSteps::name(const QByteArray& lastModified, ThenNamed then)
{
    const FileIdentity file = identity();
    auto answer = [this, file, lastModified, then = std::move(then)](const Expected<QString>& path) {
        if (path) {
            m_otherPath = *path;
            m_run.file.spared().noteNamed(file);
            then(*path);
        } else {
            meetTrouble(path.error(), lastModified, then);
        }
    };
    m_run.file.spared().note(file);
    const auto part = m_run.file.target().part();
    // A ledger that leads to parts elsewhere goes after those.
    const bool goesWithTheName = m_run.file.mayHaveLedger() && !m_run.file.placeOfBytes().isElsewhere();
    const bool isLastLook = m_looks > mostLooks;
    m_finisher.finish({.part = part,
                       .finalPath = finalPath(),
                       .ledgerPath = goesWithTheName ? m_run.file.target().ledgerPath() : QString(),
                       .onConflict = onConflict(),
                       .mark = mark(lastModified),
                       .looked = m_looked,
                       .lastLook = isLastLook ? m_proof.lookAt(part, m_whole) : nullptr,
                       .spared = m_run.file.spared()},
                      m_run.work.answer<Expected<QString>>(std::move(answer)));
}

void FinalSteps::meetTrouble(const DownloadError& error, const QByteArray& lastModified, ThenNamed then)
{
    const bool isReadForTheLastTime = m_looks > mostLooks;
    if (error.kind == ErrorKind::Conflict && onConflict() == ConflictPolicy::Skip)
        then(std::nullopt);
    else if (error.kind == ErrorKind::Cancelled || (error.kind == ErrorKind::Changed && isReadForTheLastTime))
        refuse(error, then);
    else if (error.kind == ErrorKind::Changed)
        lookAgain(error, lastModified, std::move(then));
    else
        then(setback(error, closeAfterNaming()));
}

// The file may have its name although its folder was not synced. Whoever keeps a part may cut its end off to
// make room for the ledger, and a finished file stays whole.
Closing FinalSteps::closeAfterNaming()
{
    const auto part = m_run.file.target().part();
    if (!part || part->checkStillNamed()) {
        m_otherPath.reset();
        return Closing::KeepPart;
    }
    const auto named = PartFile::identityAt(finalPath());
    if (named && areOneObject(named->object, identity().object))
        m_run.file.vouchForNamed(m_whole);
    return Closing::LeaveLedger;
}

StepOutcome<std::optional<QString>> FinalSteps::refusal(const DownloadError& error) const
{
    const bool isMeddledWith = error.kind == ErrorKind::Changed;
    // Where there is a ledger the next run fetches what is wrong.
    return setback({.kind = isMeddledWith ? ErrorKind::DiskError : error.kind, .detail = error.detail},
                   m_run.file.hasLedger() ? Closing::LeaveLedger : Closing::DiscardPart);
}

// Cancelled comes from leaveUnnamed() alone: nobody else stops the reading.
void FinalSteps::refuse(const DownloadError& error, const ThenNamed& then)
{
    m_otherPath.reset();
    if (error.kind == ErrorKind::Cancelled && m_endUnnamed)
        std::exchange(m_endUnnamed, nullptr)();
    else
        then(refusal(error));
}

// A small file is read in no time, and has no ledger that would tell the next run which of its bytes are
// right. A ledger that could not be saved doesn't tell either.
void FinalSteps::leaveUnnamed(std::function<void()> end)
{
    const bool isKept = m_run.file.hasLedger() && m_run.file.ledger().claimed().contains({0, m_whole.size});
    if (!isKept)
        return;
    m_endUnnamed = std::move(end);
    m_run.work.askToStop();
}

// The part has another time than it had: some network drives set it anew, or another program has written to
// the part. When that happens again and again, the part is read at the last moment, with no other look at its
// time.
void FinalSteps::lookAgain(const DownloadError& error, const QByteArray& lastModified, ThenNamed then)
{
    m_run.enter(DownloadState::Verifying);
    m_proof.forgetProgress();
    if (++m_looks > mostLooks) {
        m_looked.reset();
        name(lastModified, std::move(then));
        return;
    }
    m_run.log(Phrase(PhraseKind::ReadAgain, {reasonOf(error)}));
    m_looked = identity();
    auto looked = [this, lastModified, then = std::move(then)](const Expected<void>& same) {
        if (same)
            name(lastModified, then);
        else
            refuse(same.error(), then);
    };
    m_proof.checkAgain(m_run.file.target().part(), m_whole, std::move(looked));
}

} // namespace tributary
