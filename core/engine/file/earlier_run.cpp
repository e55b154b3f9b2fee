#include "core/engine/file/earlier_run.h"

#include "core/engine/asking/link_check.h"
#include "core/engine/bytes/file_expectations.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/seals.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tributary {

namespace {

// The link can't show that its file is the same.
bool isNoProof(const DownloadError& error)
{
    return error.kind == ErrorKind::Changed || error.kind == ErrorKind::BadRange;
}

Expected<StartingPoint> otherLinksPart(const QString& partPath, const Phrase& reason)
{
    return failure(ErrorKind::Conflict, Phrase(PhraseKind::PartOfOtherLink, {partPath, reason}));
}

UnfinishedFile::Unproven claimOf(const Ledger& ledger)
{
    return {.bytes = ledger.claimed().length(), .size = ledger.size};
}

Ledger withoutParts(Ledger ledger)
{
    ledger.partsIn.clear();
    ledger.seals.clear();
    ledger.inherited = {};
    return ledger;
}

// A checksum that failed was compared with all of the file.
void claimOnly(Ledger& ledger, const RangeSet& here)
{
    std::erase_if(ledger.seals, [&](const Seal& seal) { return !here.contains(seal.range); });
    if (ledger.size && here.length() < *ledger.size)
        ledger.digests.refuted.reset();
}

Known knownBy(const Ledger& ledger)
{
    return {.size = ledger.size,
            .validators = ledger.validators,
            .contentType = ledger.beginning.contentType,
            .rangesProven = true,
            .saidByMirrors = ledger.beginning.isOfMirrors,
            .isCompared = ledger.beginning.isCompared,
            .disputedAt = ledger.beginning.disputedAt,
            .isMarkedElsewhere = ledger.beginning.isMarkedElsewhere,
            .digest = ledger.digests.said};
}

} // namespace

EarlierRun::EarlierRun(RunContext& run, const JobServices& services, FileProof& proof)
    : m_run(run)
    , m_services(services)
    , m_proof(proof)
{
}

EarlierRun::~EarlierRun() = default;

void EarlierRun::takeUp(const Expected<TargetFinding>& finding,
                        const std::optional<FoundChecksum>& saidByHeader, Then then)
{
    m_waitsForAnother = !finding && finding.error().detail.kind() == PhraseKind::OtherIsWriting;
    m_isToAskAgain = m_waitsForAnother;
    m_retryAfter.reset();
    m_run.file.setUnproven({});
    if (!finding)
        then(std::unexpected(finding.error()));
    else if (const auto* part = std::get_if<PartHere>(&*finding))
        takeUpPart(part->ledger, std::move(then));
    else if (const auto* finished = std::get_if<FinishedHere>(&*finding))
        takeUpFinished(finished->ledger, saidByHeader, std::move(then));
    else if (const auto* others = std::get_if<OtherLinksPartHere>(&*finding))
        compareLink(*others, saidByHeader, std::move(then));
    else if (std::holds_alternative<SkippedHere>(*finding))
        leaveTakenName(std::move(then));
    else
        then(FromNothing{});
}

// A person who gives a checksum relies on it, also for a file that was there before.
void EarlierRun::leaveTakenName(Then then)
{
    if (!m_run.wanted.checksum) {
        then(NameIsTaken{});
        return;
    }
    const QString path = m_run.file.target().finalPath();
    m_proof.checkTaken(path, *m_run.wanted.checksum, [path, then = std::move(then)](const auto& same) {
        if (same)
            then(NameIsTaken{});
        else if (same.error().kind == ErrorKind::ChecksumMismatch)
            then(failure(ErrorKind::ChecksumMismatch, Phrase(PhraseKind::FileExists, {path})));
        else
            then(std::unexpected(same.error()));
    });
}

// A signed link is another with each token, and the file is the same. The policy says nothing of that: no
// file has the name yet.
void EarlierRun::compareLink(const OtherLinksPartHere& part, const std::optional<FoundChecksum>& saidByHeader,
                             Then then)
{
    // A file without a known size can't be continued, and bytes that lie elsewhere can't be compared.
    if (!part.ledger.size || !m_run.file.placeOfBytes().isInReachOf(part.ledger)) {
        then(failure(ErrorKind::Conflict, Phrase(PhraseKind::PartOfOtherDownload, {part.partPath})));
        return;
    }
    m_run.enter(DownloadState::Verifying);
    auto compared = [this, path = part.partPath, saidByHeader,
                     then = std::move(then)](const Expected<void>& outcome) {
        const auto passing = m_check->passing();
        m_check.reset();
        m_isToAskAgain = passing.has_value();
        m_retryAfter = passing ? passing->retryAfter : std::nullopt;
        m_run.enter(DownloadState::Connecting);
        goByLink(path, outcome, saidByHeader, then);
    };
    m_check = std::make_unique<LinkCheck>(
        LinkQuestion{
            .request = m_run.wanted, .oldLink = {}, .path = m_run.file.target().finalPath(), .busyTries = 0},
        m_services, QRandomGenerator::global()->generate(),
        m_run.work.answer<Expected<void>>(std::move(compared)));
    m_check->start();
}

void EarlierRun::goByLink(const QString& partPath, const Expected<void>& compared,
                          const std::optional<FoundChecksum>& saidByHeader, const Then& then)
{
    if (compared) {
        takeUp(m_run.file.target().lookAgain(), saidByHeader, then);
        return;
    }
    if (isNoProof(compared.error()))
        then(otherLinksPart(partPath, reasonOf(compared.error())));
    else
        then(std::unexpected(compared.error()));
}

void EarlierRun::giveUp()
{
    m_check.reset();
}

// The file had its name before a kill; since then anybody may have changed it.
void EarlierRun::takeUpFinished(const Ledger& ledger, const std::optional<FoundChecksum>& saidByHeader,
                                Then then)
{
    if (otherFile(m_run.wanted, ledger.size)) {
        takeUp(m_run.file.target().disownFinished(), saidByHeader, std::move(then));
        return;
    }
    auto checked = [this, ledger, saidByHeader, then = std::move(then)](const Expected<void>& same) {
        if (same) {
            m_run.file.forgetFinished(ledger);
            then(AlreadyFinished{});
            return;
        }
        // A disk that can't be read says nothing of the file.
        if (same.error().kind == ErrorKind::DiskError) {
            then(std::unexpected(same.error()));
            return;
        }
        m_run.enter(DownloadState::Connecting);
        takeUp(m_run.file.target().disownFinished(), saidByHeader, then);
    };
    m_run.file.setUnproven(claimOf(ledger));
    m_proof.checkFinished(m_run.file.target().finalPath(), ledger, saidByHeader, std::move(checked));
}

// Parts elsewhere to which a ledger leads that may be anybody's are neither read nor removed, unless they lie
// where this run was asked to have them.
Ledger EarlierRun::withoutAnybodysParts(Ledger ledger) const
{
    if (ledger.author == LedgerAuthor::Us || m_run.file.placeOfBytes().isInReachOf(ledger))
        return ledger;
    m_run.log(Phrase(PhraseKind::PartsNotOurs, {QString::number(ledger.claimed().length()), ledger.partsIn}));
    return withoutParts(std::move(ledger));
}

// Goes where the ledger's bytes are. Whoever names another place now does not wait for one that is gone.
Expected<Ledger> EarlierRun::followed(Ledger ledger) const
{
    m_run.file.goWhere(ledger);
    const auto within = m_run.file.placeOfBytes().reach(ledger);
    if (within)
        return ledger;
    if (!m_run.file.placeOfBytes().isFollowed())
        return std::unexpected(within.error());
    m_run.log(within.error().detail);
    ledger = withoutParts(std::move(ledger));
    m_run.file.goWhere(ledger);
    return ledger;
}

void EarlierRun::takeUpPart(const Ledger& found, Then then)
{
    const auto inReach = followed(withoutAnybodysParts(found));
    if (!inReach) {
        then(std::unexpected(inReach.error()));
        return;
    }
    const Ledger& ledger = *inReach;
    m_run.file.open();
    m_run.file.bytes()->watch();
    const auto identity = m_run.file.bytes()->identity();
    const bool isUntouched = identity && ledger.closing == LedgerClosing::Clean && *identity == ledger.part &&
                             m_run.file.target().isOf(ledger);
    if (isUntouched) {
        then(pointFor(ledger, ledger.claimed()));
        return;
    }
    m_run.file.setUnproven(claimOf(ledger));
    m_run.enter(DownloadState::Verifying);
    readSeals(ledger, [this, ledger, then = std::move(then)](const Expected<RangeSet>& here) {
        goByWhatIsHere(ledger, here, then);
    });
}

void EarlierRun::takeUpAfterACut(Then then)
{
    m_run.file.abandonLedger([this, then = std::move(then)] {
        const Ledger ledger = m_run.file.ledger();
        const bool wasMeddledWith = m_run.file.bytes()->wasMeddledWith();
        m_run.file.bytes()->forgetMeddling();
        // The bytes that this run has brought don't count among those of earlier runs.
        const qint64 ofEarlierRuns = m_resumedFrom;
        auto found = [this, ofEarlierRuns, then](const Expected<StartingPoint>& point) {
            m_resumedFrom = std::min(m_resumedFrom, ofEarlierRuns);
            then(point);
        };
        readSeals(ledger, [this, ledger, wasMeddledWith, found](const Expected<RangeSet>& here) {
            if (!wasMeddledWith && here && *here == ledger.claimed())
                m_run.file.bytes()->allowHoles();
            goByWhatIsHere(ledger, here, found);
        });
    });
}

void EarlierRun::readSeals(const Ledger& ledger, std::function<void(const Expected<RangeSet>&)> then)
{
    m_run.work.run(
        [part = m_run.file.bytes(), seals = ledger.seals,
         stop = m_run.work.stopSign()]() -> Expected<RangeSet> {
            if (const auto settled = part->forgetCached(); !settled)
                return std::unexpected(settled.error());
            return verifySeals(readerOf(*part), seals, *stop);
        },
        std::move(then));
}

// A file that is not the very one the ledger was written for may be a copy, which only bytes that fit the
// seals can show; with parts in another folder the file has none.
bool EarlierRun::isAnothersFile(const Ledger& ledger, const RangeSet& here) const
{
    const TargetFile& target = m_run.file.target();
    const auto file = target.part()->identity();
    if (!file || file->size == 0 || target.isOf(ledger))
        return false;
    return here.isEmpty() || m_run.file.placeOfBytes().isElsewhere();
}

void EarlierRun::goByWhatIsHere(const Ledger& ledger, const Expected<RangeSet>& here, const Then& then)
{
    if (!here) {
        then(std::unexpected(here.error()));
        return;
    }
    m_run.enter(DownloadState::Connecting);
    const auto identity = m_run.file.bytes()->identity();
    const bool holdsNothing = identity && identity->size == 0;
    const bool isNoneOfIt = here->isEmpty() && !ledger.seals.empty() && !holdsNothing;
    if (isNoneOfIt || isAnothersFile(ledger, *here)) {
        m_run.file.disown();
        takeUp(m_run.file.target().disown(), {}, then);
        return;
    }
    if (const qint64 lost = ledger.claimed().length() - here->length(); lost > 0)
        m_run.log(Phrase(PhraseKind::BytesNotSaved, {QString::number(lost)}));
    then(pointFor(ledger, *here));
}

// An earlier run found that the file hasn't the checksum that a person gave, or that a header or a list has.
// A run with another checksum checks the file by that, and a run with the same fetches it again. So does a
// run with none, which may be of another download of the link, unless its person has accepted the file.
bool EarlierRun::isToBeFetchedAgain(const Ledger& ledger) const
{
    const std::optional<Checksum>& given = m_run.wanted.checksum;
    const std::optional<Refutation>& refuted = ledger.digests.refuted;
    if (!refuted)
        return false;
    if (given)
        return *given == refuted->checksum;
    return !refuted->found || refuted->found != m_run.wanted.accepted;
}

// A person asked for another place.
void EarlierRun::noteWhere(const Ledger& ledger)
{
    m_notice = ledger.partsIn.isEmpty()
                   ? Phrase(PhraseKind::GoesOnInPlace, {m_run.file.target().part()->path()})
                   : Phrase(PhraseKind::GoesOnInFolder, {ledger.partsIn});
    m_run.log(m_notice);
}

Expected<StartingPoint> EarlierRun::pointFor(Ledger ledger, const RangeSet& here)
{
    const bool isRefuted = isToBeFetchedAgain(ledger);
    claimOnly(ledger, here);
    m_run.file.target().describe(ledger);
    if (m_run.file.placeOfBytes().plan().choice.kind == AssemblyKind::Memory && ledger.size) {
        if (const auto fits = m_run.file.bytes()->checkRoom(*ledger.size); !fits)
            return std::unexpected(fits.error());
    }
    const bool isOther = otherFile(m_run.wanted, ledger.size).has_value();
    const bool canGoOn = !here.isEmpty() && ledger.size && !isOther && !isRefuted;
    if (here.isEmpty() && m_run.file.placeOfBytes().isFollowed()) {
        m_run.file.goWhere(ledger);
        m_run.file.open();
    }
    m_run.file.goOnWith(ledger);
    m_resumedFrom = canGoOn ? here.length() : 0;
    // A mirror's word, and that of an answer which a list contradicts, say nothing of the link's file.
    if (!canGoOn)
        return FromNothing{isOther || ledger.beginning.isOfMirrors ? std::nullopt : ledger.size};
    if (m_run.file.placeOfBytes().isFollowed())
        noteWhere(ledger);
    return FromHere{.known = knownBy(ledger), .here = here, .inherited = ledger.inherited};
}

} // namespace tributary
