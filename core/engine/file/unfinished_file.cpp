#include "core/engine/file/unfinished_file.h"

#include "core/engine/shared/shared_limits.h"
#include "core/storage/naming/take_name.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/seals.h"
#include "core/values/download/parts_folder.h"
#include "core/values/phrases/phrase.h"

namespace tributary {

namespace {

// The ledger leads to what could not be removed, and no run may go on with that.
void claimNothing(const QString& path, Ledger ledger, const RunLog& log)
{
    ledger.inherited = {};
    ledger.seals.clear();
    if (const auto saved = saveLedger(path, ledger, Durability::Written); !saved)
        log(saved.error().detail);
}

// A later run does not find a part that was deleted, moved or replaced.
bool isToBeFound(const TargetFile& target)
{
    return !target.part() || target.part()->checkStillNamed();
}

} // namespace

UnfinishedFile::UnfinishedFile(const DownloadRequest& wanted, ListPlace place, const JobServices& services,
                               LedgerKeeper::Listener& listener, const RunLog& log)
    : m_wanted(wanted)
    , m_place(std::move(place))
    , m_services(services)
    , m_listener(listener)
    , m_log(log)
    , m_target(wanted.target, ledgerUrlHash(wanted.url), log, spared(), &services.limits.takenNumbers())
    , m_placeOfBytes(wanted, m_target, services.limits.memory(), log)
{
    if (m_place.hasBegun)
        m_target.expectFolder();
}

SparedFiles UnfinishedFile::spared() const
{
    OwnFiles& files = m_services.limits.ownFiles();
    return m_place.keptPath ? SparedFiles(files, m_place.download) : SparedFiles(files);
}

std::optional<QString> UnfinishedFile::otherFolder(const QString& name, const QByteArray& contentType) const
{
    const QString& askedFor = m_wanted.target.folder;
    const QString folder = m_place.folderRule ? m_place.folderRule(name, contentType) : askedFor;
    return folder == askedFor ? std::nullopt : std::optional(folder);
}

Expected<TargetFinding> UnfinishedFile::choosePlace(const QString& name, const QByteArray& contentType)
{
    if (m_place.folderRule)
        m_target.moveTo(m_place.folderRule(name, contentType));
    return m_place.keptPath ? m_target.look(name) : TargetFinding(NothingHere{});
}

bool UnfinishedFile::isNewToTheList()
{
    if (!m_place.keptPath || *m_place.keptPath == m_target.finalPath())
        return false;
    m_place.keptPath = m_target.finalPath();
    return true;
}

Expected<TargetFinding> UnfinishedFile::take(const QString& name)
{
    auto finding = m_target.take(name);
    if (finding && std::holds_alternative<NothingHere>(*finding))
        open();
    return finding;
}

void UnfinishedFile::open()
{
    m_bytes = makeAssembly(m_placeOfBytes.plan(), m_target.part());
}

void UnfinishedFile::goWhere(const Ledger& earlier)
{
    if (earlier.seals.empty())
        m_placeOfBytes.followNone();
    else
        m_placeOfBytes.follow(earlier);
}

void UnfinishedFile::disown()
{
    m_bytes.reset();
    m_placeOfBytes.followNone();
}

std::unique_ptr<LedgerKeeper> UnfinishedFile::keeperOf(Ledger ledger)
{
    m_hadLedger = true;
    m_bytes->watch();
    return std::make_unique<LedgerKeeper>(m_services, m_listener, m_bytes, m_target.ledgerPath(),
                                          std::move(ledger));
}

qint64 UnfinishedFile::safeBytes() const
{
    if (m_keeper)
        return m_keeper->safeBytes();
    return m_unproven ? m_unproven->bytes : 0;
}

void UnfinishedFile::goOnWith(Ledger ledger)
{
    m_unproven.reset();
    ledger.list = m_place.list;
    m_keeper = keeperOf(std::move(ledger));
}

Ledger UnfinishedFile::freshLedger(const Known& known) const
{
    Ledger ledger{.urlHash = ledgerUrlHash(m_wanted.url),
                  .fileName = m_target.finalPath().section(u'/', -1),
                  .validators = known.validators,
                  .size = known.size,
                  .beginning = {.contentType = known.contentType,
                                .isOfMirrors = known.saidByMirrors,
                                .isCompared = known.isCompared,
                                .disputedAt = known.disputedAt,
                                .isMarkedElsewhere = known.isMarkedElsewhere},
                  .digests = {.said = known.digest, .refuted = m_refuted},
                  .partsIn = folderOfParts(m_placeOfBytes.plan().choice),
                  .list = m_place.list};
    m_target.describe(ledger);
    return ledger;
}

void UnfinishedFile::beginLedger(const Known& known, std::function<void(const Expected<void>&)> then)
{
    auto old = std::make_shared<std::unique_ptr<LedgerKeeper>>(
        std::exchange(m_keeper, keeperOf(freshLedger(known))));
    m_keeper->begin([this, old, then = std::move(then)](const Expected<void>& begun) {
        if (!begun)
            m_keeper = std::move(*old);
        else if (*old)
            m_placeOfBytes.forgetEarlier((*old)->ledger().partsIn);
        then(begun);
    });
}

// The run writes the file anew from here, so earlier seals say nothing of it.
void UnfinishedFile::removeOldLedger()
{
    m_loose = {};
    const auto old = std::exchange(m_keeper, nullptr);
    if (!old)
        return;
    (void)removeLedger(m_target.ledgerPath());
    m_placeOfBytes.forgetEarlier(old->ledger().partsIn);
}

void UnfinishedFile::note(qint64 bytes, std::vector<Seal> sealed, const Known& known, MonotonicTime now)
{
    if (!m_keeper) {
        m_loose.note(bytes, std::move(sealed), known, now);
        return;
    }
    if (known.digest)
        m_keeper->learn(*known.digest);
    m_keeper->noteWord(known.saidByMirrors);
    m_keeper->noteCompared(known.isCompared);
    m_keeper->noteDispute(known.disputedAt);
    m_keeper->note(bytes, std::move(sealed), now);
}

void UnfinishedFile::advance(const RangeSet& here, MonotonicTime now)
{
    if (!m_keeper && m_bytes->isSavedUnderway() && m_loose.areWorthALedger(now)) {
        goOnWith(freshLedger(m_loose.known));
        m_keeper->note(m_loose.count, m_loose.seals, *m_loose.since);
        m_loose = {};
    }
    // A small file that comes at once isn't worth a watch.
    if (m_keeper)
        m_keeper->advance(here, now);
    else
        m_bytes->watch();
}

void UnfinishedFile::forget(ByteRange range)
{
    forgetSeals(m_loose.seals, range);
    if (m_keeper)
        m_keeper->forget(range);
}

void UnfinishedFile::refute(const Refutation& refuted)
{
    m_refuted = refuted;
    if (m_keeper)
        m_keeper->refute(refuted);
}

void UnfinishedFile::closeLedger(RangeSet here, std::function<void()> then)
{
    m_keeper->close(std::move(here), [then = std::move(then)](const Expected<void>&) { then(); });
}

void UnfinishedFile::conclude(RangeSet here, std::function<void()> then)
{
    m_keeper->conclude(std::move(here), [then = std::move(then)](const Expected<void>&) { then(); });
}

void UnfinishedFile::vouchForNamed(const SealedFile& whole)
{
    if (m_keeper)
        return;
    Ledger ledger = freshLedger({.size = whole.size});
    ledger.part = m_target.part()->identity().value_or(FileIdentity());
    ledger.seals = whole.seals;
    if (const auto saved = saveLedger(m_target.ledgerPath(), ledger, Durability::Written); !saved)
        m_log(saved.error().detail);
}

void UnfinishedFile::abandonLedger(std::function<void()> then)
{
    if (m_keeper)
        m_keeper->abandon(std::move(then));
    else
        then();
}

void UnfinishedFile::leave(Closing closing, std::optional<RangeSet> here, const Known& known,
                           std::function<void(const Left&)> then)
{
    if (closing == Closing::DiscardPart) {
        abandonLedger([this, then = std::move(then)] {
            const QString path = m_target.part() ? m_target.part()->path() : QString();
            if (discard())
                m_removal.whenGone(path, [then] { then({}); });
            else
                then({.isHeld = true});
        });
        return;
    }
    const auto kept = [this] { return isToBeFound(m_target) ? safeBytes() : 0; };
    if (!here || closing == Closing::LeaveLedger) {
        abandonLedger([kept, then = std::move(then)] { then({.bytes = kept()}); });
        return;
    }
    if (!m_keeper)
        goOnWith(freshLedger(known));
    m_keeper->noteDispute(known.disputedAt);
    m_keeper->close(std::move(*here), [this, kept, canGoOn = known.rangesProven,
                                       then = std::move(then)](const Expected<void>& saved) {
        Left left{.bytes = kept(), .saved = saved};
        // No ledger vouches for these bytes, and no run could add to them: they only take room.
        if (!saved && saved.error().kind == ErrorKind::NoSpace && !canGoOn && left.bytes == 0)
            left.isHeld = !discard();
        then(left);
    });
}

bool UnfinishedFile::discard()
{
    if (!m_target.part())
        return true;
    const auto discarded = removeAll();
    if (!discarded) {
        m_log(discarded.error().detail);
        if (m_keeper)
            claimNothing(m_target.ledgerPath(), m_keeper->ledger(), m_log);
    }
    release();
    return discarded.has_value();
}

// The assembly removes its own part files first: it has them open, and nobody else could remove them.
Expected<void> UnfinishedFile::removeAll()
{
    if (auto rest = m_bytes ? m_bytes->discardRest() : Expected<void>(); !rest)
        return rest;
    if (m_keeper)
        m_placeOfBytes.forgetEarlier(m_keeper->ledger().partsIn);
    return removeUnfinished(m_placeOfBytes.plan(), m_target.part().get(),
                            mayHaveLedger() ? m_target.ledgerPath() : QString());
}

// Naming the file removes its ledger (finish_batch.cpp), but for one that leads to parts elsewhere. Another
// that is still here could not be removed.
bool UnfinishedFile::forgetRest()
{
    if (m_keeper)
        m_placeOfBytes.forgetEarlier(m_keeper->ledger().partsIn);
    auto removed = m_bytes ? m_bytes->discardRest() : discardRest(m_placeOfBytes.plan());
    if (removed && m_placeOfBytes.isElsewhere() && mayHaveLedger())
        removed = removeLedger(m_target.ledgerPath());
    if (!removed)
        m_log(removed.error().detail);
    const bool hasLedger = mayHaveLedger() && nameIsTaken(m_target.ledgerPath());
    if (hasLedger)
        m_log(Phrase(PhraseKind::NotDeleted, {m_target.ledgerPath()}));
    return removed && !hasLedger;
}

void UnfinishedFile::forgetFinished(const Ledger& ledger)
{
    // A ledger that may be anybody's leads to no parts elsewhere.
    const bool leadsThere = m_placeOfBytes.isInReachOf(ledger);
    auto removed = leadsThere ? m_placeOfBytes.removeParts(ledger.partsIn) : Expected<void>();
    if (removed)
        removed = removeLedger(m_target.ledgerPath());
    if (!removed)
        m_log(removed.error().detail);
}

void UnfinishedFile::release()
{
    m_keeper.reset();
    m_unproven.reset();
    m_bytes.reset();
    m_target.release();
}

} // namespace tributary
