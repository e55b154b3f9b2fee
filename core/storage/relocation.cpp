#include "core/storage/relocation.h"

#include "core/storage/disk_error.h"
#include "core/storage/final_name.h"
#include "core/storage/ledger_file.h"
#include "core/storage/part_file.h"
#include "core/storage/platform/disk.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tributary {

namespace {

constexpr qint64 copiedAtOnce = 1024 * 1024;

Expected<void> makeFolderOf(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::NoPermission, QStringLiteral("making the folder %1").arg(folder));
    return {};
}

Expected<void> refuseIfTaken(const QString& path)
{
    if (nameIsTaken(path))
        return failure(ErrorKind::Conflict, path);
    return {};
}

Expected<void> copyStretch(const PartFile& from, PartFile& to, ByteRange stretch,
                           const std::atomic_bool& stop)
{
    std::vector<char> bytes(static_cast<size_t>(std::min(copiedAtOnce, stretch.end - stretch.begin)));
    for (qint64 at = stretch.begin; at < stretch.end;) {
        if (stop)
            return failure(ErrorKind::Cancelled, from.path());
        const auto wanted = static_cast<size_t>(std::min(copiedAtOnce, stretch.end - at));
        const auto read = from.read(at, std::span(bytes).first(wanted));
        if (!read)
            return std::unexpected(read.error());
        if (*read == 0)
            return failure(ErrorKind::DiskError,
                           QStringLiteral("%1 is shorter than it was").arg(from.path()));
        if (auto written = to.write(at, QByteArrayView(bytes.data(), *read)); !written)
            return written;
        at += *read;
    }
    return {};
}

// All that the ledger vouches for, safely on the other volume.
Expected<void> copyClaimed(const PartFile& from, PartFile& to, const Ledger& ledger,
                           const std::atomic_bool& stop)
{
    const qint64 size = ledger.size.value_or(0);
    if (auto room = to.reserve(size, SpaceReservation::Sparse); !room)
        return room;
    const RangeSet claimed = ledger.claimed();
    for (const ByteRange stretch : claimed.ranges()) {
        if (auto copied = copyStretch(from, to, stretch, stop); !copied)
            return copied;
    }
    return to.sync();
}

Expected<void> copyPart(const PartFile& from, const QString& to, const Ledger& ledger,
                        const std::atomic_bool& stop)
{
    auto made = PartFile::create(to);
    if (!made)
        return std::unexpected(made.error());
    auto copied = copyClaimed(from, **made, ledger, stop);
    if (!copied)
        (void)(*made)->discard();
    return copied;
}

} // namespace

Expected<void> relocateFile(const Relocation& wanted)
{
    if (auto made = makeFolderOf(wanted.to); !made)
        return made;
    return renamePart(wanted.from, wanted.to, NameClash::Refuse);
}

Expected<void> relocatePartial(const Relocation& wanted, const QUrl& link, const std::atomic_bool& stop)
{
    const QString from = partPathFor(wanted.from);
    const QString to = partPathFor(wanted.to);
    for (const QString& name : {wanted.to, to}) {
        if (auto isFree = refuseIfTaken(name); !isFree)
            return isFree;
    }
    if (!nameIsTaken(from))
        return {};
    auto part = PartFile::open(from);
    if (!part)
        return std::unexpected(part.error());
    const auto ledger = loadLedger(ledgerPathFor(from));
    if (!ledger || !*ledger || (*ledger)->urlHash != ledgerUrlHash(link))
        return {};
    if (auto made = makeFolderOf(wanted.to); !made)
        return made;
    // A part without a ledger would be worth nothing; a ledger without a part does no harm.
    if (auto saved = saveLedger(ledgerPathFor(to), **ledger, Durability::Synced); !saved)
        return saved;
    Expected<void> moved;
    const auto renamed = disk::renameIfFree(from, to);
    if (!renamed && renamed.error() == std::errc::cross_device_link)
        moved = copyPart(**part, to, **ledger, stop);
    else if (!renamed)
        moved = diskFailure(renamed.error(), QLatin1String("renaming %1 to").arg(from), to);
    if (!moved) {
        removeLedger(ledgerPathFor(to));
        return moved;
    }
    if (!renamed)
        (void)(*part)->discard();
    removeLedger(ledgerPathFor(from));
    return syncFolder(QFileInfo(to).path());
}

} // namespace tributary
