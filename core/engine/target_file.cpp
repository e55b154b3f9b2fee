#include "core/engine/target_file.h"

#include "core/storage/final_name.h"
#include "core/storage/ledger_file.h"
#include "core/storage/make_folder.h"

#include <QDir>
#include <QFileInfo>

namespace tributary {

namespace {

constexpr int mostNumbers = 10'000;
// No more than one answer's worth can be in a part file whose ledger was not begun yet.
constexpr qint64 smallOrphan = 1024 * 1024;

} // namespace

TargetFile::TargetFile(DownloadTarget wanted, QByteArray urlHash, Log log)
    : m_wanted(std::move(wanted))
    , m_urlHash(std::move(urlHash))
    , m_log(std::move(log))
    , m_folderWasThere(QDir(m_wanted.folder).exists())
{
}

void TargetFile::moveTo(const QString& folder)
{
    m_wanted.folder = folder;
    m_folderWasThere = QDir(folder).exists();
}

QString TargetFile::ledgerPath() const
{
    return ledgerPathFor(partPathFor(m_finalPath));
}

Expected<TargetFinding> TargetFile::look(const QString& fileName)
{
    return find(fileName, Making::Look);
}

Expected<TargetFinding> TargetFile::take(const QString& fileName)
{
    if (m_folderWasThere && !QDir(m_wanted.folder).exists())
        return failure(ErrorKind::DiskError, QLatin1String("the folder is gone: ") + m_wanted.folder);
    if (const Expected<void> made = makeFolder(m_wanted.folder); !made)
        return std::unexpected(made.error());
    return find(fileName, Making::Make);
}

Expected<TargetFinding> TargetFile::find(const QString& fileName, Making making)
{
    for (int n = 0; n < mostNumbers; ++n) {
        m_finalPath = QDir(m_wanted.folder).absoluteFilePath(numberedName(fileName, n));
        auto found = tryName(making);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
    }
    return conflict("every numbered name is taken");
}

Expected<std::optional<TargetFinding>> TargetFile::tryName(Making making)
{
    const QString partPath = partPathFor(m_finalPath);
    const bool finalIsTaken = nameIsTaken(m_finalPath);
    const bool partIsTaken = nameIsTaken(partPath);
    auto ledger = loadLedger(ledgerPath());
    // What cannot be read now may be readable in a moment; its part file must not be taken for nobody's.
    if (!ledger && nameIsTaken(ledgerPath()))
        return std::unexpected(ledger.error());
    if (!ledger)
        m_log(ledger.error().detail);
    const std::optional<Ledger> known = ledger ? std::move(*ledger) : std::nullopt;
    const bool isOurs = known && known->urlHash == m_urlHash;
    if (isOurs && finalIsTaken && isFinishedAlready(*known)) {
        removeLedger(ledgerPath());
        return FinishedHere{};
    }
    // Whatever an earlier run left: a file that is there ends it under these two, a folder also under the
    // third.
    const bool isDecided =
        finalIsTaken && (m_wanted.onConflict == ConflictPolicy::Skip ||
                         m_wanted.onConflict == ConflictPolicy::Fail || isFolderInTheWay());
    if (isOurs && partIsTaken && !isDecided) {
        auto part = PartFile::open(partPath);
        if (!part)
            return std::unexpected(part.error());
        if (!(*part)->isStrangers()) {
            m_part = std::move(*part);
            return PartHere{*known};
        }
        m_log(QLatin1String("another user has put it there: ") + partPath);
    }
    if (known && !partIsTaken && making == Making::Make) {
        m_log(QLatin1String("the part file of ") + ledgerPath() + QLatin1String(" is gone; starting afresh"));
        removeLedger(ledgerPath());
    }
    return facePolicy(finalIsTaken, partIsTaken, !known, making);
}

// A file takes a file's place, and a link's, but never a folder's: better said before the first byte than
// after the last.
bool TargetFile::isFolderInTheWay() const
{
    const QFileInfo there(m_finalPath);
    return m_wanted.onConflict == ConflictPolicy::Overwrite && there.isDir() && !there.isSymLink();
}

bool TargetFile::isFinishedAlready(const Ledger& ledger) const
{
    // Between the rename and the ledger's removal the program may have been killed.
    if (!ledger.size || !ledger.claimed().contains({0, *ledger.size}))
        return false;
    const auto finished = PartFile::open(m_finalPath);
    if (!finished)
        return false;
    const auto identity = (*finished)->identity();
    return identity && identity->object == ledger.part.object && identity->size == *ledger.size;
}

Expected<std::optional<TargetFinding>> TargetFile::facePolicy(bool finalIsTaken, bool partIsTaken,
                                                              bool isOrphan, Making making)
{
    if (finalIsTaken && m_wanted.onConflict == ConflictPolicy::Skip)
        return SkippedHere{};
    if (finalIsTaken && m_wanted.onConflict == ConflictPolicy::Fail)
        return conflict("the file is there already");
    if (finalIsTaken && isFolderInTheWay())
        return conflict("a folder has that name");
    const bool isAnothers = finalIsTaken || (partIsTaken && !isOrphan);
    if (making == Making::Look)
        return isAnothers && m_wanted.onConflict == ConflictPolicy::Rename
                   ? std::optional<TargetFinding>()
                   : std::optional<TargetFinding>(NothingHere{});
    if (finalIsTaken && m_wanted.onConflict == ConflictPolicy::Rename)
        return std::nullopt;
    if (!partIsTaken)
        return makePart();
    if (isOrphan) {
        if (const auto cleared = clearOrphan(); !cleared && cleared.error().kind != ErrorKind::Conflict)
            return std::unexpected(cleared.error());
        if (!nameIsTaken(partPathFor(m_finalPath)))
            return makePart();
    }
    if (m_wanted.onConflict == ConflictPolicy::Rename)
        return std::nullopt;
    return conflict("another download's unfinished file is in the way");
}

Expected<void> TargetFile::clearOrphan()
{
    const QString partPath = partPathFor(m_finalPath);
    auto orphan = PartFile::open(partPath);
    if (!orphan)
        return std::unexpected(orphan.error());
    if ((*orphan)->isStrangers())
        return conflict("another user's file is in the way");
    const auto identity = (*orphan)->identity();
    if (identity && identity->size <= smallOrphan) {
        m_log(QStringLiteral("nobody vouches for %1, and it is small; it is deleted").arg(partPath));
        return (*orphan)->discard();
    }
    return setAside();
}

Expected<void> TargetFile::setAside()
{
    const QString partPath = partPathFor(m_finalPath);
    for (int n = 0; n < mostNumbers; ++n) {
        const QString aside = numberedName(partPath + QLatin1String(".old"), n);
        if (nameIsTaken(aside))
            continue;
        m_log(QStringLiteral("nobody vouches for %1; it is kept as %2").arg(partPath, aside));
        return renamePart(partPath, aside, NameClash::Refuse);
    }
    return conflict("the old part file cannot be set aside");
}

void TargetFile::release()
{
    if (m_part)
        m_released = std::exchange(m_part, nullptr);
}

Expected<TargetFinding> TargetFile::disown()
{
    const auto renamed = setAside();
    m_part.reset();
    if (!renamed)
        return std::unexpected(renamed.error());
    removeLedger(ledgerPath());
    return NothingHere{};
}

Expected<std::optional<TargetFinding>> TargetFile::makePart()
{
    auto part = PartFile::create(partPathFor(m_finalPath));
    if (part) {
        m_part = std::move(*part);
        return NothingHere{};
    }
    // Somebody was quicker.
    if (part.error().kind == ErrorKind::Conflict && m_wanted.onConflict == ConflictPolicy::Rename)
        return std::nullopt;
    return std::unexpected(part.error());
}

std::unexpected<DownloadError> TargetFile::conflict(const char* what) const
{
    return failure(ErrorKind::Conflict, QLatin1String(what) + QLatin1String(": ") + m_finalPath);
}

} // namespace tributary
