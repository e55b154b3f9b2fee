#include "core/engine/file/target_file.h"

#include "core/storage/naming/make_folder.h"
#include "core/storage/naming/take_name.h"
#include "core/storage/naming/taken_numbers.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_proof.h"
#include "core/values/naming/file_suffix.h"
#include "core/values/phrases/phrase.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace tributary {

namespace {

constexpr int mostLooks = 10;

// Whether the file that could not be opened is none that may be finished: what is no file is a conflict, too.
bool isHeldOrGone(const QString& path, const DownloadError& error)
{
    return error.kind == ErrorKind::Conflict || !isAnythingAt(path).value_or(true);
}

Expected<bool> isFinishedAlready(const Ledger& ledger, const QString& finalPath)
{
    // Between the rename and the ledger's removal the program may have been killed.
    if (!ledger.size || !ledger.claimed().contains({0, *ledger.size}))
        return false;
    const auto isIt = [&ledger](const FileIdentity& there) {
        return areOneObject(there.object, ledger.part.object) && there.size == *ledger.size;
    };
    // A file of somebody else's may be one that nobody may open.
    if (const auto there = PartFile::identityAt(finalPath); there && !isIt(*there))
        return false;
    const auto finished = PartFile::open(finalPath);
    if (!finished && isHeldOrGone(finalPath, finished.error()))
        return false;
    if (!finished)
        return std::unexpected(finished.error());
    const auto identity = (*finished)->identity();
    if (!identity)
        return std::unexpected(identity.error());
    return isIt(*identity);
}

// A kill leaves a file both names where the disk knows no rename that replaces nothing. Takes the part's from
// it; a part that somebody works on is locked.
bool dropSecondName(const QString& partPath, const QString& finalPath)
{
    const auto named = PartFile::identityAt(finalPath);
    const auto left = PartFile::identityAt(partPath);
    if (!named || !left || !areOneObject(named->object, left->object))
        return false;
    const auto part = PartFile::open(partPath);
    return part && !(*part)->isStrangers() && (*part)->discard();
}

bool announcesPartOf(const QString& ledgerPath, const QByteArray& urlHash)
{
    const auto there = readLedger(ledgerPath);
    return there && there->ledger && there->ledger->closing == LedgerClosing::Announcing &&
           there->ledger->urlHash == urlHash;
}

QString pathWithoutNumber(const QString& folder, const QString& fileName)
{
    return QDir(folder).absoluteFilePath(fileName);
}

// The numbers that a name is tried with. Those known for taken are passed over, until no other is left: their
// files may have been moved away since, so each is then asked for.
class NumberWalk
{
public:
    NumberWalk(TakenNumbers* taken, QString path)
        : m_taken(taken)
        , m_path(std::move(path))
    {
    }

    std::optional<int> next()
    {
        const int wanted = m_last + 1;
        m_last = m_taken ? m_taken->nextToAsk(m_path, wanted, std::chrono::steady_clock::now()) : wanted;
        m_hasPassedOver = m_hasPassedOver || m_last > wanted;
        if (m_last < mostNumbers)
            return m_last;
        if (!m_hasPassedOver)
            return std::nullopt;
        std::exchange(m_taken, nullptr)->forget(m_path);
        m_hasPassedOver = false;
        m_last = 0;
        return m_last;
    }

private:
    TakenNumbers* m_taken;
    QString m_path;
    int m_last = -1;
    bool m_hasPassedOver = false;
};

// The unfinished file of an earlier run of that link.
bool isOwnPart(const PartPlace& place, const QByteArray& urlHash)
{
    return place.ledger && place.hasPart && isOfLink(place, urlHash);
}

// A number with something unfinished beside it is looked at again each time: the next download may be the one
// that goes on with it.
bool hasNothingUnfinished(const PartPlace& place)
{
    return place.owner == PartOwner::Nobody && !place.hasPart && place.passedOver.empty();
}

} // namespace

TargetFile::TargetFile(DownloadTarget wanted, QByteArray urlHash, Log log, SparedFiles spared,
                       TakenNumbers* taken)
    : m_wanted(std::move(wanted))
    , m_urlHash(std::move(urlHash))
    , m_log(std::move(log))
    , m_spared(spared)
    , m_taken(taken)
    , m_folderWasThere(QDir(m_wanted.folder).exists())
{
}

void TargetFile::moveTo(const QString& folder)
{
    m_wanted.folder = folder;
    m_folderWasThere = QDir(folder).exists();
}

Expected<TargetFinding> TargetFile::look(const QString& fileName)
{
    return find(fileName, Making::Look);
}

Expected<TargetFinding> TargetFile::take(const QString& fileName)
{
    const auto isThere = isFolderThere(m_wanted.folder);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (m_folderWasThere && !*isThere)
        return failure(ErrorKind::DiskError, Phrase(PhraseKind::FolderGone, {m_wanted.folder}));
    if (const Expected<void> made = *isThere ? Expected<void>() : makeFolder(m_wanted.folder); !made)
        return std::unexpected(made.error());
    return find(fileName, Making::Make);
}

Expected<TargetFinding> TargetFile::find(const QString& fileName, Making making)
{
    m_fileName = fileName;
    NumberWalk numbers(m_taken, pathWithoutNumber(m_wanted.folder, fileName));
    while (const std::optional<int> number = numbers.next()) {
        m_number = *number;
        m_looks = 0;
        m_finalPath = QDir(m_wanted.folder).absoluteFilePath(numberedName(fileName, m_number));
        auto found = tryName(making);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
    }
    return conflict(PhraseKind::NumbersTaken);
}

Expected<void> TargetFile::findPlace(Making making)
{
    auto place = placeOfPart(m_finalPath);
    if (!place)
        return std::unexpected(place.error());
    m_place = std::move(*place);
    if (making == Making::Make) {
        for (const QString& path : m_place.passedOver)
            m_log(Phrase(PhraseKind::NoLeftover, {path, m_place.partPath}));
    }
    if (!m_place.flaw)
        return {};
    const auto damaged = loadLedger(ledgerPath());
    if (!damaged)
        m_ledgerAside = damaged.error().detail;
    m_log(damaged ? m_place.flaw->detail : m_ledgerAside);
    return {};
}

Expected<std::optional<TargetFinding>> TargetFile::tryName(Making making)
{
    const auto found = findPlace(making);
    // The final name is looked at last, since the holder of the part may have finished meanwhile.
    const auto finalIsTaken = isAnythingAt(m_finalPath);
    if (!finalIsTaken)
        return std::unexpected(finalIsTaken.error());
    // A part has a short name of its own, and the rename would be refused after the last byte.
    if (const auto fits = *finalIsTaken ? Expected<void>() : mustFitTheDisk(m_finalPath); !fits)
        return std::unexpected(fits.error());
    // A part that is held is being fetched by another download, maybe of the same link.
    if (!found && found.error().kind == ErrorKind::Conflict)
        return leaveToOthers(partPathFor(m_finalPath), found.error(), making);
    if (!found)
        return std::unexpected(found.error());
    const bool mayBeFinished = *finalIsTaken && m_place.ledger && isOfLink(m_place, m_urlHash);
    const auto isFinished =
        mayBeFinished ? isFinishedAlready(*m_place.ledger, m_finalPath) : Expected<bool>(false);
    if (!isFinished)
        return std::unexpected(isFinished.error());
    if (*finalIsTaken && m_place.hasPart && (*isFinished || !m_place.ledger))
        m_place.hasPart = !dropSecondName(m_place.partPath, m_finalPath);
    if (*isFinished)
        return FinishedHere{*m_place.ledger};
    return faceWhatIsHere(*finalIsTaken, making);
}

Expected<std::optional<TargetFinding>> TargetFile::faceWhatIsHere(bool finalIsTaken, Making making)
{
    const std::optional<Ledger>& known = m_place.ledger;
    // A part of an earlier run is gone on with all the same: the last step gives its file another name.
    if (finalIsTaken && isToSpare() && !isOwnPart(m_place, m_urlHash))
        return std::nullopt;
    // Whatever an earlier run left: a file that is there ends it under these two, a folder also under the
    // third.
    const bool isDecided = finalIsTaken && (onConflict() == ConflictPolicy::Skip ||
                                            onConflict() == ConflictPolicy::Fail || isNoFileInTheWay());
    if (isOwnPart(m_place, m_urlHash) && !isDecided)
        return openOwn(making);
    if (!isDecided && mayBeTheSameFile(finalIsTaken))
        return OtherLinksPartHere{.partPath = m_place.partPath, .ledger = *known};
    if (known && !m_place.hasPart && making == Making::Make) {
        m_log(Phrase(PhraseKind::PartGoneAfresh, {ledgerPath()}));
        (void)removeLedger(ledgerPath());
    }
    return facePolicy(finalIsTaken, making);
}

Expected<std::optional<TargetFinding>> TargetFile::openOwn(Making making)
{
    auto part = PartFile::open(m_place.partPath);
    const auto isFile = part ? Expected<bool>(true) : PartFile::isFileAt(m_place.partPath);
    if (isFile && !*isFile) {
        m_log(Phrase(PhraseKind::NoFileAnyMore, {m_place.partPath}));
        if (auto removed = removeLedger(ledgerPath()); !removed)
            return std::unexpected(std::move(removed.error()));
        return tryName(making);
    }
    // The same link is fetched twice at once.
    if (!part && PartFile::isOpenHere(m_place.partPath))
        return leaveToOthers(m_place.partPath, part.error(), making);
    if (!part)
        return std::unexpected(part.error());
    if ((*part)->isStrangers()) {
        m_log(Phrase(PhraseKind::PutByOtherUser, {m_place.partPath}));
        if (onConflict() == ConflictPolicy::Rename && !isGivenName())
            return std::nullopt;
        return partConflict(PhraseKind::PartOfOtherUser);
    }
    m_part = std::move(*part);
    return PartHere{*m_place.ledger};
}

ConflictPolicy TargetFile::onConflict() const
{
    return m_number > 0 ? ConflictPolicy::Rename : m_wanted.onConflict;
}

bool TargetFile::isGivenName() const
{
    return m_spared.areOfCommand() && m_number == 0 && m_wanted.namedBy == NamedBy::Person &&
           !m_wanted.fileName.isEmpty();
}

// A part that a lasting list has begun stays that list's own.
bool TargetFile::mayBeTheSameFile(bool finalIsTaken) const
{
    const bool isNumbered = finalIsTaken && onConflict() == ConflictPolicy::Rename;
    return isGivenName() && !isNumbered && m_place.hasPart && m_place.ledger &&
           m_place.ledger->urlHash != m_urlHash && m_place.ledger->list.isEmpty();
}

// Files may be overwritten that were there before, and no part that another download writes.
bool TargetFile::leavesToOthers(const QString& partPath) const
{
    const bool spares = m_spared.areAny() && onConflict() == ConflictPolicy::Overwrite;
    const bool takesANumber = onConflict() == ConflictPolicy::Rename && !isGivenName();
    return takesANumber || (spares && PartFile::isOpenHere(partPath)) || isToSpare();
}

bool TargetFile::isToSpare() const
{
    return onConflict() == ConflictPolicy::Overwrite && m_spared.hasFileAt(m_finalPath);
}

// A file takes a file's place, and a link's, but never a folder's or a pipe's: better said before the first
// byte than after the last.
bool TargetFile::isNoFileInTheWay() const
{
    const QFileInfo there(m_finalPath);
    return onConflict() == ConflictPolicy::Overwrite && !there.isFile() && !there.isSymLink();
}

Expected<std::optional<TargetFinding>> TargetFile::facePolicy(bool finalIsTaken, Making making)
{
    if (finalIsTaken && onConflict() == ConflictPolicy::Skip)
        return SkippedHere{};
    if (finalIsTaken && onConflict() == ConflictPolicy::Fail)
        return conflict(PhraseKind::FileExists);
    if (finalIsTaken && isNoFileInTheWay())
        return conflict(QFileInfo(m_finalPath).isDir() ? PhraseKind::FolderHasName : PhraseKind::FileExists);
    if (finalIsTaken && onConflict() == ConflictPolicy::Rename) {
        if (m_taken && hasNothingUnfinished(m_place))
            m_taken->note(pathWithoutNumber(m_wanted.folder, m_fileName), m_number,
                          std::chrono::steady_clock::now());
        return std::nullopt;
    }
    const bool isOrphan = m_place.hasPart && !m_place.ledger;
    const bool isAnothers = finalIsTaken || (m_place.hasPart && !isOrphan);
    // Whoever waits for the other download asks no server meanwhile.
    if (making == Making::Look && onConflict() == ConflictPolicy::Skip &&
        PartFile::isOpenHere(m_place.partPath))
        return conflict(PhraseKind::OtherIsWriting);
    if (making == Making::Look)
        return isAnothers && leavesToOthers(m_place.partPath) ? std::optional<TargetFinding>()
                                                              : std::optional<TargetFinding>(NothingHere{});
    if (!m_place.hasPart)
        return makePart();
    return isOrphan ? replaceOrphan() : leaveToItsOwner();
}

Expected<std::optional<TargetFinding>> TargetFile::replaceOrphan()
{
    const auto cleared = clearOrphan();
    const auto isThere = isAnythingAt(m_place.partPath);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (cleared && !*isThere)
        return makePart();
    if (!cleared && *isThere && cleared.error().kind != ErrorKind::Conflict)
        return std::unexpected(cleared.error());
    return leaveToItsOwner();
}

Expected<std::optional<TargetFinding>> TargetFile::leaveToItsOwner()
{
    // A person may delete a part that is left over, and none that a download of this program writes.
    const bool isWritten = PartFile::isOpenHere(m_place.partPath);
    const auto why = isWritten ? PhraseKind::LockedByOther : PhraseKind::PartOfOtherDownload;
    return leaveToOthers(m_place.partPath, partConflict(why).error(), Making::Make);
}

Expected<std::optional<TargetFinding>>
TargetFile::leaveToOthers(const QString& partPath, const DownloadError& otherwise, Making making)
{
    if (leavesToOthers(partPath))
        return std::nullopt;
    // Another download had the part, and has finished or moved it meanwhile; or what is held is another part.
    if (!nameIsTaken(partPath) && m_looks++ < mostLooks)
        return tryName(making);
    // The other download may make the file, or fail.
    if (onConflict() == ConflictPolicy::Skip && PartFile::isOpenHere(partPath))
        return conflict(PhraseKind::OtherIsWriting);
    return std::unexpected(otherwise);
}

// A part of ours that no ledger speaks of. Another download of this program may just be making it, before its
// lock.
Expected<void> TargetFile::clearOrphan()
{
    if (PartFile::isOpenHere(m_place.partPath))
        return partConflict(PhraseKind::PartOfOtherDownload);
    auto orphan = PartFile::open(m_place.partPath);
    if (!orphan)
        return std::unexpected(orphan.error());
    if ((*orphan)->isStrangers())
        return partConflict(PhraseKind::FileOfOtherUser);
    const auto identity = (*orphan)->identity();
    if (identity && identity->size <= mostWithoutALedger) {
        m_log(Phrase(PhraseKind::LeftoverDeleted, {m_place.partPath}));
        return (*orphan)->discard();
    }
    return setAside();
}

Expected<void> TargetFile::setAside()
{
    for (int n = 0; n < mostNumbers; ++n) {
        const QString aside = oldPartPathFor(m_place.partPath, n);
        const auto isTaken = isAnythingAt(aside);
        if (!isTaken)
            return std::unexpected(isTaken.error());
        if (*isTaken)
            continue;
        m_partAside = Phrase(PhraseKind::KeptAside, {m_place.partPath, aside});
        m_log(m_partAside);
        return renamePart(m_place.partPath, aside, NameClash::Refuse);
    }
    return conflict(PhraseKind::OldPartStays);
}

Phrase TargetFile::keptAside() const
{
    if (m_ledgerAside.isEmpty() || m_partAside.isEmpty())
        return m_ledgerAside.isEmpty() ? m_partAside : m_ledgerAside;
    return Phrase(PhraseKind::KeptAsideToo, QList<Phrase>{m_ledgerAside} + m_partAside.arguments());
}

void TargetFile::describe(Ledger& ledger) const
{
    if (!m_part)
        return;
    const auto brand = m_part->brand();
    ledger.brandNumber = brand ? brand->number : QByteArray();
    ledger.partObject = m_part->identity().value_or(FileIdentity()).object;
}

void TargetFile::release()
{
    if (m_part)
        m_released = std::exchange(m_part, nullptr);
}

bool TargetFile::isOf(const Ledger& ledger) const
{
    return m_part && isPartOf(*m_part, ledger);
}

Expected<TargetFinding> TargetFile::disown()
{
    const bool isOurs = isBranded();
    m_part.reset();
    if (const auto renamed = isOurs ? setAside() : Expected<void>(); !renamed)
        return std::unexpected(renamed.error());
    if (!isOurs)
        m_log(Phrase(PhraseKind::NotWhatWasSaved, {m_place.partPath}));
    (void)removeLedger(ledgerPath());
    return NothingHere{};
}

Expected<TargetFinding> TargetFile::disownFinished()
{
    m_log(Phrase(PhraseKind::NotAsFinished, {m_finalPath}));
    (void)removeLedger(ledgerPath());
    return lookAgain();
}

Expected<std::optional<TargetFinding>> TargetFile::makePart()
{
    const bool hadLedger = nameIsTaken(ledgerPath());
    auto part = PartFile::create(m_place.partPath, Privacy::Usual, freshBrand(m_urlHash),
                                 [this] { return announcePart(); });
    if (part) {
        m_part = std::move(*part);
        if (m_isAnnounced && isBranded())
            m_isAnnounced = !removeLedger(ledgerPath());
        return NothingHere{};
    }
    // Another process has made a part of that name in the meantime.
    if (part.error().kind == ErrorKind::Conflict)
        return leaveToItsOwner();
    if (m_isAnnounced && !hadLedger)
        withdrawAnnouncement();
    return std::unexpected(part.error());
}

// The ledger may have taken the last place that the volume had for a file. Another run may have made the part
// meanwhile, and needs the ledger.
void TargetFile::withdrawAnnouncement()
{
    if (!nameIsTaken(m_place.partPath) && announcesPartOf(ledgerPath(), m_urlHash))
        m_isAnnounced = !removeLedger(ledgerPath());
}

// A part that has no brand from its first moment on would be nobody's after a kill, and stay for ever.
Expected<void> TargetFile::announcePart()
{
    // Somebody was quicker, and the ledger that may be there is not of this download.
    const auto isTaken = isAnythingAt(m_place.partPath);
    if (!isTaken)
        return std::unexpected(isTaken.error());
    if (*isTaken)
        return partConflict(PhraseKind::PartOfOtherDownload);
    m_isAnnounced = true;
    const Ledger ledger{.urlHash = m_urlHash,
                        .fileName = m_finalPath.section(u'/', -1),
                        .closing = LedgerClosing::Announcing};
    return saveLedger(ledgerPath(), ledger, Durability::Written);
}

std::unexpected<DownloadError> TargetFile::conflict(PhraseKind what) const
{
    return failure(ErrorKind::Conflict, Phrase(what, {m_finalPath}));
}

// A person finds the file that is in the way by its own name.
std::unexpected<DownloadError> TargetFile::partConflict(PhraseKind what) const
{
    return failure(ErrorKind::Conflict, Phrase(what, {m_place.partPath}));
}

} // namespace tributary
