#include "core/storage/assembly/volume_crossing.h"

#include "core/storage/naming/take_name.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/read_at.h"
#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/values/naming/parent_folder.h"
#include "core/values/phrases/phrase.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tributary {

namespace {

constexpr qint64 copiedAtOnce = 1024 * 1024;

struct Copied
{
    QString path;
    ReadAt read;
};

Expected<void> copyStretch(const Copied& from, PartFile& to, ByteRange stretch, const std::atomic_bool& stop)
{
    std::vector<char> bytes(static_cast<size_t>(std::min(copiedAtOnce, stretch.end - stretch.begin)));
    for (qint64 at = stretch.begin; at < stretch.end;) {
        if (stop)
            return failure(ErrorKind::Cancelled, from.path);
        const auto wanted = static_cast<size_t>(std::min(copiedAtOnce, stretch.end - at));
        const auto read = from.read(at, std::span(bytes).first(wanted));
        if (!read)
            return std::unexpected(read.error());
        if (*read == 0)
            return failure(ErrorKind::DiskError, Phrase(PhraseKind::PartCutShort, {from.path}));
        if (auto written = to.write(at, QByteArrayView(bytes.data(), *read)); !written)
            return written;
        at += *read;
    }
    return {};
}

// Copies what the part holds, and syncs it on the other volume.
Expected<void> copyHeld(const FoundPart& part, PartFile& to, const std::atomic_bool& stop)
{
    const qint64 size = part.held.isEmpty() ? 0 : part.ledger.size.value_or(0);
    if (auto room = to.reserve(size, SpaceReservation::Sparse); !room)
        return room;
    const Copied from{.path = part.file->path(), .read = readerOf(*part.file)};
    for (const ByteRange stretch : part.held.ranges()) {
        if (auto copied = copyStretch(from, to, stretch, stop); !copied)
            return copied;
    }
    return to.sync();
}

// Vouches for no bytes: whoever finds it after a kill begins anew.
Ledger ledgerOfWhole(const Relocation& wanted, const QUrl& link, const FileIdentity& whole)
{
    const QByteArray urlHash = ledgerUrlHash(link);
    return {.urlHash = urlHash,
            .fileName = QFileInfo(wanted.to).fileName(),
            .part = whole,
            .brandNumber = freshBrand(urlHash).number};
}

// The permissions of the file, without those for the user who runs this program: root may do anything.
QFile::Permissions permissionsOf(const QString& path)
{
    return QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

// A finished file on its way to another volume. Nobody reads the copy who may not read the file.
class WholeMove
{
public:
    WholeMove(const Relocation& wanted, const QUrl& link, const FileIdentity& whole)
        : m_wanted(wanted)
        , m_link(link)
        , m_whole(whole)
        , m_partPath(partPathFor(wanted.to))
        , m_ledger(ledgerOfWhole(wanted, link, whole))
        , m_permissions(permissionsOf(wanted.from))
    {
    }

    Expected<void> make(const std::atomic_bool& stop)
    {
        auto begun = begin();
        auto moved = begun ? copy(stop) : begun;
        if (moved && stop) // a slow disk may have taken long to keep the copy
            moved = failure(ErrorKind::Cancelled, m_wanted.from);
        if (moved)
            moved = name();
        if (moved)
            moved = leave();
        if (!moved)
            takeBack();
        else if (!isWritable())
            (void)QFile::setPermissions(m_wanted.to, m_permissions);
        m_part.reset();
        if (begun)
            (void)removeLedger(ledgerPathFor(m_partPath));
        return moved;
    }

private:
    Expected<void> begin()
    {
        if (auto isOurs = refuseIfStrangers(m_partPath, m_wanted); !isOurs)
            return isOurs;
        discardEarlierCopy(m_partPath, m_ledger);
        if (auto isFree = checkNewName(m_wanted); !isFree)
            return isFree;
        if (auto isFree = refuseIfTaken(ledgerPathFor(m_partPath), m_wanted); !isFree)
            return isFree;
        return saveLedger(ledgerPathFor(m_partPath), m_ledger, Durability::Synced);
    }

    Expected<void> copy(const std::atomic_bool& stop)
    {
        QFile whole(m_wanted.from);
        if (!whole.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fileFailure(PhraseKind::Opening, whole);
        const PartBrand brand{.urlHash = m_ledger.urlHash, .number = m_ledger.brandNumber};
        auto made = PartFile::create(m_partPath, Privacy::OwnerAlone, brand);
        if (!made)
            return std::unexpected(made.error());
        m_part = std::move(*made);
        if (auto room = m_part->reserve(m_whole.size, SpaceReservation::Sparse); !room)
            return room;
        const Copied from{.path = m_wanted.from, .read = onwardsIn(whole)};
        auto copied = copyStretch(from, *m_part, {0, m_whole.size}, stop);
        return copied ? m_part->sync() : copied;
    }

    Expected<void> name()
    {
        // A person may work on the file while it is copied.
        if (PartFile::identityAt(m_wanted.from) != m_whole)
            return failure(ErrorKind::Changed, Phrase(PhraseKind::ChangedByOther, {m_wanted.from}));
        (void)QFile::setPermissions(m_partPath, m_permissions | QFile::WriteOwner);
        if (auto renamed = renamePart(m_partPath, m_wanted.to, NameClash::Refuse); !renamed)
            return renamed;
        m_isNamed = true;
        m_part->mark(m_wanted.to, {.origin = markedUrl(m_link),
                                   .referer = {},
                                   .modified = QFileInfo(m_wanted.from).lastModified()});
        return syncFolder(parentFolder(m_wanted.to));
    }

    // A file that can't be taken from where it is has not moved; one that somebody has taken has only its
    // copy.
    Expected<void> leave()
    {
        // A slow disk may have taken long to keep the new name.
        if (const auto there = PartFile::identityAt(m_wanted.from); there && *there != m_whole)
            return failure(ErrorKind::Changed, Phrase(PhraseKind::ChangedByOther, {m_wanted.from}));
        auto removed = disk::removeFile(m_wanted.from);
        if (!removed && removed.error() == std::errc::permission_denied && !isWritable())
            removed = removeReadOnly();
        if (!removed && removed.error() != std::errc::no_such_file_or_directory)
            return diskFailure(removed.error(), PhraseKind::Deleting, {m_wanted.from});
        (void)syncFolder(parentFolder(m_wanted.from));
        return {};
    }

    // Windows removes no file that is read-only, and takes no mark for it.
    bool isWritable() const { return m_permissions.testFlag(QFile::WriteOwner); }

    disk::Outcome<void> removeReadOnly() const
    {
        (void)QFile::setPermissions(m_wanted.from, m_permissions | QFile::WriteOwner);
        auto removed = disk::removeFile(m_wanted.from);
        if (!removed)
            (void)QFile::setPermissions(m_wanted.from, m_permissions);
        return removed;
    }

    void takeBack()
    {
        if (m_isNamed && isStillTheCopy())
            (void)disk::removeFile(m_wanted.to);
        else if (m_part && !m_isNamed)
            (void)m_part->discard();
    }

    // Another program may have put a file of its own in its place.
    bool isStillTheCopy() const
    {
        const auto there = PartFile::identityAt(m_wanted.to);
        const auto copied = m_part->identity();
        return there && copied && areOneObject(there->object, copied->object);
    }

    const Relocation m_wanted;
    const QUrl m_link;
    const FileIdentity m_whole;
    const QString m_partPath;
    const Ledger m_ledger;
    const QFile::Permissions m_permissions;
    std::unique_ptr<PartFile> m_part;
    bool m_isNamed = false;
};

} // namespace

// Syncs the folder as well, because the old part is removed only when a loss of power can no longer take the
// copy.
Expected<void> copyPart(const FoundPart& part, const QString& to, const std::atomic_bool& stop)
{
    const PartBrand brand{.urlHash = part.ledger.urlHash, .number = part.ledger.brandNumber};
    auto made = PartFile::create(to, Privacy::Usual, brand);
    if (!made)
        return std::unexpected(made.error());
    auto copied = copyHeld(part, **made, stop);
    if (copied)
        copied = syncFolder(parentFolder(to));
    if (!copied)
        (void)(*made)->discard();
    return copied;
}

Expected<void> moveWhole(const Relocation& wanted, const QUrl& link, const std::atomic_bool& stop)
{
    const auto whole = PartFile::identityAt(wanted.from);
    if (!whole)
        return diskFailure(std::make_error_code(std::errc::no_such_file_or_directory), PhraseKind::Examining,
                           {wanted.from});
    return WholeMove(wanted, link, *whole).make(stop);
}

bool areOfOnePart(const Ledger& one, const Ledger& other)
{
    return one.urlHash == other.urlHash && areOneObject(one.part.object, other.part.object);
}

void discardEarlierCopy(const QString& partPath, const Ledger& copied)
{
    const QString ledgerPath = ledgerPathFor(partPath);
    const auto left = loadLedger(ledgerPath);
    if (!left || (*left && !areOfOnePart(**left, copied)))
        return;
    bool isGone = !nameIsTaken(partPath);
    if (*left && !isGone) {
        const auto part = PartFile::open(partPath);
        isGone = part && (*part)->discard();
    }
    if (isGone)
        (void)removeLedger(ledgerPath);
}

void discardHalfOfWhole(const Relocation& wanted, const QUrl& link)
{
    const auto whole = PartFile::identityAt(wanted.from);
    const QString partPath = partPathFor(wanted.to);
    if (whole && refuseIfStrangers(partPath, wanted))
        discardEarlierCopy(partPath, ledgerOfWhole(wanted, link, *whole));
}

} // namespace tributary
