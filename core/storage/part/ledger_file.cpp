#include "core/storage/part/ledger_file.h"

#include "core/storage/naming/take_name.h"
#include "core/storage/part/part_file.h"
#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/platform/replace_file.h"
#include "core/values/phrases/phrase.h"

#include <QFile>
#include <QFileInfo>

namespace tributary {

namespace {

// More damaged ledgers of one download than this are not an accident that another file would help with.
constexpr int mostSetAside = 1000;

bool isFree(const QString& path)
{
    const QFileInfo info(path);
    return !info.exists() && !info.isSymLink();
}

// The new name; empty when it could not be had.
QString setAside(const QString& ledgerPath)
{
    for (int n = 0; n < mostSetAside; ++n) {
        const QString candidate = damagedLedgerPathFor(ledgerPath, n);
        if (isFree(candidate))
            return QFile::rename(ledgerPath, candidate) ? candidate : QString();
    }
    return {};
}

std::unexpected<DownloadError> afterSettingAside(const QString& ledgerPath, DownloadError why)
{
    const QString newPath = setAside(ledgerPath);
    why.detail = newPath.isEmpty() ? Phrase(PhraseKind::LedgerNotSetAside, {why.detail, ledgerPath})
                                   : Phrase(PhraseKind::LedgerSetAside, {why.detail, newPath});
    return std::unexpected(std::move(why));
}

bool isBeyondReading(const DownloadError& error)
{
    return error.kind == ErrorKind::FileTooLarge || error.kind == ErrorKind::Conflict;
}

std::optional<QByteArray> regularBytesAt(const QString& path)
{
    return readRegularFile(path, largestLedger).value_or(std::nullopt);
}

// A ledger has two copies, of which either may be damaged, and a kill leaves the start of one. A file system
// may have zeros where power was lost before the bytes were written.
bool mayBeOfALedger(const QByteArray& bytes)
{
    return isStartOfLedger(bytes) || isStartOfLedger(bytes.sliced(bytes.size() / 2)) ||
           bytes.count('\0') == bytes.size();
}

// Folders are left out here, because no call that follows removes or replaces one.
bool isAnythingButAFolderAt(const QString& path)
{
    const QFileInfo there(path);
    return there.isSymLink() || (there.exists() && !there.isDir());
}

// Whether a file of somebody's has the name of a ledger. We put no links and no pipes there, so these are
// somebody's as well.
Expected<bool> isSomebodysLedger(const QString& path)
{
    const auto bytes = readRegularFile(path, largestLedger);
    if (bytes)
        return bytes->has_value() && !mayBeOfALedger(**bytes);
    switch (bytes.error().kind) {
    case ErrorKind::FileTooLarge: return true;
    case ErrorKind::Conflict: return isAnythingButAFolderAt(path);
    case ErrorKind::NoPermission: return disk::isStrangersAt(path);
    default: return std::unexpected(bytes.error());
    }
}

Expected<void> refuseSomebodys(const Expected<bool>& isSomebodys, const QString& there,
                               const QString& ledgerPath)
{
    if (!isSomebodys)
        return std::unexpected(isSomebodys.error());
    if (!*isSomebodys)
        return {};
    return failure(ErrorKind::Conflict,
                   Phrase(PhraseKind::WritingFile, {ledgerPath, Phrase(PhraseKind::FileExists, {there})}));
}

} // namespace

Expected<void> saveLedger(const QString& ledgerPath, const Ledger& ledger, Durability durability)
{
    if (const auto contradiction = contradictionIn(ledger))
        return failure(ErrorKind::Internal,
                       Phrase(PhraseKind::LedgerUnsound, {Phrase(*contradiction), ledgerPath}));
    const QByteArray bytes = encode(ledger);
    if (bytes.size() > largestLedger)
        return failure(ErrorKind::Internal, Phrase(PhraseKind::LedgerTooLong, {ledgerPath}));
    const QString newPath = newLedgerPathFor(ledgerPath);
    if (auto isOurs = refuseSomebodys(isSomebodysNewLedger(newPath), newPath, ledgerPath); !isOurs)
        return isOurs;
    if (auto isOurs = refuseSomebodys(isSomebodysLedger(ledgerPath), ledgerPath, ledgerPath); !isOurs)
        return isOurs;
    return replaceFile({.target = ledgerPath, .beside = newPath}, bytes, durability);
}

Expected<LedgerReading> readLedger(const QString& ledgerPath)
{
    const Expected<std::optional<QByteArray>> bytes = readRegularFile(ledgerPath, largestLedger);
    if (!bytes && isBeyondReading(bytes.error()))
        return LedgerReading{.flaw = bytes.error()};
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!bytes->has_value())
        return {};
    Expected<Ledger> ledger = decodeLedger(**bytes);
    return ledger ? LedgerReading{.ledger = std::move(*ledger)} : LedgerReading{.flaw = ledger.error()};
}

bool beginsLikeALedger(const QString& path)
{
    const std::optional<QByteArray> bytes = regularBytesAt(path);
    return bytes && isStartOfLedger(*bytes);
}

Expected<bool> isSomebodysNewLedger(const QString& path)
{
    auto isThere = isAnythingAt(path);
    if (!isThere || !*isThere)
        return isThere;
    const auto bytes = readRegularFile(path, largestLedger);
    if (bytes)
        return bytes->has_value() && (!mayBeOfALedger(**bytes) || disk::isStrangersAt(path));
    // A socket can't be opened either, and is nobody's ledger.
    if (bytes.error().kind == ErrorKind::DiskError && PartFile::isFileAt(path).value_or(true))
        return std::unexpected(bytes.error());
    return true;
}

Expected<std::optional<Ledger>> loadLedger(const QString& ledgerPath)
{
    Expected<LedgerReading> reading = readLedger(ledgerPath);
    if (!reading)
        return std::unexpected(reading.error());
    if (reading->flaw)
        return afterSettingAside(ledgerPath, std::move(*reading->flaw));
    return std::move(reading->ledger);
}

// The new ledger goes first: if a kill comes in between, the ledger still leads to what is left.
Expected<void> removeLedger(const QString& ledgerPath)
{
    if (const QString newPath = newLedgerPathFor(ledgerPath); !isSomebodysNewLedger(newPath).value_or(true))
        (void)disk::removeFile(newPath);
    if (isSomebodysLedger(ledgerPath).value_or(false))
        return {};
    const auto removed = disk::removeFile(ledgerPath);
    if (!removed && disk::nameIsTaken(ledgerPath))
        return diskFailure(removed.error(), PhraseKind::Deleting, {ledgerPath});
    return {};
}

} // namespace tributary
