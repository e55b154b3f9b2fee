#include "core/storage/assembly/temp_assembly.h"

#include "core/storage/naming/make_folder.h"
#include "core/storage/naming/part_name.h"
#include "core/storage/naming/take_name.h"
#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/values/phrases/phrase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace tributary {

namespace {

constexpr qint64 usualPartSize = qint64{64} * 1024 * 1024;
// No more parts than this, because each is an open file.
constexpr qint64 mostParts = 500;
constexpr size_t copiedAtOnce = size_t{1024} * 1024;
constexpr qint64 largestSize = std::numeric_limits<qint64>::max(); // a server may claim as much

// A part by its name, "stem.SIZE.NUMBER".
struct PartElsewhere
{
    QString path;
    qint64 size = 0;
    qint64 number = 0;
};

std::optional<PartElsewhere> partNamed(const QString& name, const QFileInfo& stem)
{
    const qint64 size = name.section(u'.', -2, -2).toLongLong();
    const qint64 number = name.section(u'.', -1).toLongLong();
    const bool isWithinAFile = size > 0 && number >= 0 && number < largestSize / size;
    // A name that its numbers don't make again is a person's own, such as that of a copy or a backup.
    if (!isWithinAFile || name != tempPartPathFor(stem.fileName(), size, number))
        return std::nullopt;
    return PartElsewhere{.path = stem.dir().filePath(name), .size = size, .number = number};
}

// Finds the parts, in the order of their names. Fails where the disk doesn't tell all of them.
Expected<QList<PartElsewhere>> partsOf(const QString& stem)
{
    const QFileInfo info(stem);
    auto names = disk::namesIn(info.absolutePath());
    if (!names)
        return diskFailure(names.error(), PhraseKind::Examining, {info.absolutePath()});
    names->sort();
    QList<PartElsewhere> parts;
    for (const QString& name : std::as_const(*names)) {
        const auto part = partNamed(name, info);
        const auto isFile = part ? PartFile::isFileAt(part->path) : Expected<bool>(false);
        if (!isFile)
            return std::unexpected(isFile.error());
        if (*isFile)
            parts.append(*part);
    }
    return parts;
}

// Whether the part is another user's, by its owner. A part that may not be opened counts as another user's,
// and one that another run of this process holds as ours.
bool isSomebodyElses(const QString& path)
{
    const auto part = PartFile::open(path);
    if (!part)
        return !PartFile::isOpenHere(path) && part.error().kind == ErrorKind::NoPermission;
    return (*part)->isStrangers();
}

// Whether somebody has the file that could not be opened, and may let go of it. Links are nobody's part.
bool isHeld(const QString& path, const DownloadError& error)
{
    return error.kind == ErrorKind::Conflict && !QFileInfo(path).isSymLink();
}

// Whether the disk fails to give a part that is there. A part that may not be opened is somebody else's, and
// one that is held is another run's.
bool isUnreadable(const QString& path, const DownloadError& error)
{
    return error.kind == ErrorKind::DiskError && PartFile::isFileAt(path).value_or(true);
}

void takeBack(const QList<std::pair<QString, QString>>& renamed)
{
    for (const auto& [before, now] : renamed)
        (void)renamePart(now, before, NameClash::Replace);
}

// All that tells one state of a part from another.
QByteArray states(const FileIdentity& part)
{
    const std::array numbers{part.size, part.modifiedNs, part.changedNs};
    return part.object + ' ' + QByteArray(reinterpret_cast<const char*>(numbers.data()), sizeof numbers);
}

Expected<void> syncEach(const std::vector<std::shared_ptr<PartFile>>& parts)
{
    for (const auto& part : parts) {
        if (auto synced = part->sync(); !synced)
            return synced;
    }
    return {};
}

std::unexpected<DownloadError> gone()
{
    return failure(ErrorKind::Cancelled, Phrase(PhraseKind::PartsRemoved));
}

} // namespace

TempAssembly::TempAssembly(std::shared_ptr<PartFile> part, QString stem, std::optional<qint64> partSize)
    : m_part(std::move(part))
    , m_stem(std::move(stem))
    , m_wantedSize(partSize)
{
    m_takenUp = takeUp();
}

// The parts say themselves of what size they are, whatever is asked for now.
Expected<void> TempAssembly::takeUp()
{
    const auto parts = partsOf(m_stem);
    if (!parts)
        return std::unexpected(parts.error());
    for (const PartElsewhere& found : *parts) {
        if (m_partSize != 0 && found.size != m_partSize)
            continue;
        auto part = PartFile::open(found.path);
        if (!part && isUnreadable(found.path, part.error()))
            return std::unexpected(part.error());
        // Where all users share the folder, a part in it may be somebody else's.
        if (part && !(*part)->isStrangers()) {
            m_partSize = found.size;
            m_parts.insert_or_assign(found.number, std::move(*part));
            m_unsynced.insert(found.number);
            m_hasNewNames = true;
        }
    }
    return {};
}

QString TempAssembly::pathOf(qint64 number) const
{
    return tempPartPathFor(m_stem, m_partSize, number);
}

// Nobody knows how many small parts a file without a size would be.
qint64 TempAssembly::partSizeFor(qint64 size) const
{
    if (size <= 0)
        return std::max(m_wantedSize.value_or(usualPartSize), usualPartSize);
    const qint64 least = size / mostParts + (size % mostParts > 0 ? 1 : 0);
    return std::max(m_wantedSize.value_or(usualPartSize), least);
}

// The folder is made for the first part alone. Where it is gone later, its disk was pulled, and a folder in
// its place would hide the parts from the next run.
Expected<void> TempAssembly::reachFolder() const
{
    const QString folder = QFileInfo(m_stem).absolutePath();
    if (m_parts.empty())
        return makeFolder(folder);
    const auto isThere = isFolderThere(folder);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (*isThere)
        return {};
    return failure(ErrorKind::DiskError, Phrase(PhraseKind::FolderGone, {folder}));
}

Expected<PartFile*> TempAssembly::partAt(qint64 number)
{
    if (!m_takenUp)
        return std::unexpected(m_takenUp.error());
    if (const auto found = m_parts.find(number); found != m_parts.end())
        return found->second.get();
    if (const auto reached = reachFolder(); !reached)
        return std::unexpected(reached.error());
    // The folder may be everybody's, what is fetched is not.
    auto part = PartFile::create(pathOf(number), Privacy::OwnerAlone);
    if (!part)
        return std::unexpected(part.error());
    const qint64 length = std::min(m_partSize, m_size - number * m_partSize);
    if (length > 0) {
        if (auto reserved = (*part)->reserve(length, m_reservation); !reserved) {
            (void)(*part)->discard();
            return std::unexpected(reserved.error());
        }
    }
    if (isWatched())
        (*part)->watch();
    m_hasNewNames = true;
    return m_parts.emplace(number, std::move(*part)).first->second.get();
}

// When the parts are merged, all of them and the whole file need room beside each other.
Expected<void> TempAssembly::checkRoom(qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (m_parts.empty()) {
        m_size = 0;
        m_partSize = partSizeFor(size);
    }
    const auto first = partAt(0); // asking a volume takes a file on it
    if (!first)
        return std::unexpected(first.error());
    const bool isOneVolume = (*first)->volume() == m_part->volume();
    const qint64 together = isOneVolume ? std::min(size, largestSize / 2) * 2 : size;
    if (auto room = m_part->checkRoom(together); !room)
        return room;
    return (*first)->checkRoom(size);
}

Expected<void> TempAssembly::makeRoom(qint64 size, SpaceReservation how)
{
    const std::lock_guard lock(m_mutex);
    if (!m_takenUp)
        return m_takenUp;
    for (auto& [number, part] : m_parts) {
        if (auto discarded = part->discard(); !discarded)
            return discarded;
    }
    m_parts.clear();
    m_isWhole = false;
    m_size = size;
    m_reservation = how;
    m_partSize = partSizeFor(size);
    return m_part->truncate(0);
}

Expected<void> TempAssembly::write(qint64 offset, QByteArrayView bytes)
{
    const std::lock_guard lock(m_mutex);
    m_isWhole = false;
    while (!bytes.isEmpty()) {
        if (m_partSize == 0)
            m_partSize = partSizeFor(m_size);
        const auto part = partAt(offset / m_partSize);
        if (!part)
            return std::unexpected(part.error());
        const qint64 within = offset % m_partSize;
        const QByteArrayView mine = bytes.first(std::min<qint64>(bytes.size(), m_partSize - within));
        if (auto written = (*part)->write(within, mine); !written)
            return written;
        m_unsynced.insert(offset / m_partSize);
        offset += mine.size();
        bytes = bytes.sliced(mine.size());
    }
    return {};
}

Expected<qint64> TempAssembly::read(qint64 offset, std::span<char> into) const
{
    const std::lock_guard lock(m_mutex);
    return readParts(offset, into);
}

Expected<qint64> TempAssembly::readParts(qint64 offset, std::span<char> into) const
{
    if (!m_takenUp)
        return std::unexpected(m_takenUp.error());
    qint64 done = 0;
    const auto wanted = static_cast<qint64>(into.size());
    while (done < wanted && m_partSize > 0) {
        const auto part = m_parts.find((offset + done) / m_partSize);
        if (part == m_parts.end())
            break;
        const qint64 within = (offset + done) % m_partSize;
        const qint64 length = std::min(wanted - done, m_partSize - within);
        const auto got =
            part->second->read(within, into.subspan(static_cast<size_t>(done), static_cast<size_t>(length)));
        if (!got)
            return got;
        done += *got;
        if (*got < length)
            break;
    }
    return done;
}

Expected<void> TempAssembly::truncate(qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (!m_takenUp)
        return m_takenUp;
    for (auto& [number, part] : m_parts) {
        const qint64 begin = number * m_partSize;
        if (begin + m_partSize <= size)
            continue;
        if (auto cut = part->truncate(std::max<qint64>(0, size - begin)); !cut)
            return cut;
    }
    return {};
}

// The disk takes its time, and the lane goes on writing meanwhile. A loss of power would take new parts whose
// folder was not synced.
Expected<void> TempAssembly::sync()
{
    std::vector<std::shared_ptr<PartFile>> parts;
    std::set<qint64> unsynced;
    bool hasNewNames = false;
    {
        const std::lock_guard lock(m_mutex);
        unsynced = std::exchange(m_unsynced, {});
        hasNewNames = std::exchange(m_hasNewNames, false);
        for (const qint64 number : unsynced) {
            if (const auto part = m_parts.find(number); part != m_parts.end())
                parts.push_back(part->second);
        }
        if (m_isWhole)
            parts.push_back(m_part);
    }
    auto synced = syncEach(parts);
    if (synced && hasNewNames)
        synced = syncFolder(QFileInfo(m_stem).absolutePath());
    if (!synced) {
        // A part that could not be synced must not pass for safe the next time.
        const std::lock_guard lock(m_mutex);
        m_unsynced.merge(unsynced);
        m_hasNewNames = m_hasNewNames || hasNewNames;
    }
    return synced;
}

Expected<FileIdentity> TempAssembly::identity() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_takenUp)
        return std::unexpected(m_takenUp.error());
    if (m_isWhole)
        return m_part->identity();
    FileIdentity all;
    QCryptographicHash objects(QCryptographicHash::Sha1);
    for (const auto& [number, part] : m_parts) {
        const auto one = part->identity();
        if (!one)
            return one;
        objects.addData(states(*one));
        all.size += one->size;
    }
    all.object = objects.result();
    return all;
}

// Bytes that an earlier merge has brought there already are left alone.
Expected<void> TempAssembly::copy(qint64 offset, std::span<char> bytes, std::span<char> there)
{
    const auto got = m_part->read(offset, there);
    const bool isThere = got && *got == static_cast<qint64>(bytes.size()) &&
                         std::memcmp(bytes.data(), there.data(), bytes.size()) == 0;
    if (isThere)
        return {};
    return m_part->write(offset, QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

// Checks that each part reaches as far as bytes were written to it.
Expected<void> TempAssembly::requireLength(const RangeSet& written) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_takenUp)
        return m_takenUp;
    if (m_isWhole)
        return written.isEmpty() ? Expected<void>() : m_part->requireLength(written.ranges().back().end);
    if (m_partSize == 0 && !written.isEmpty())
        return failure(ErrorKind::Changed, Phrase(PhraseKind::AllPartsGone, {m_stem}));
    std::map<qint64, qint64> ends;
    for (const ByteRange range : written.ranges()) {
        for (qint64 at = range.begin; at < range.end;) {
            const qint64 number = at / m_partSize;
            const qint64 end = std::min(range.end, (number + 1) * m_partSize);
            ends[number] = end - number * m_partSize;
            at = end;
        }
    }
    for (const auto& [number, end] : ends) {
        const auto part = m_parts.find(number);
        if (part == m_parts.end())
            return failure(ErrorKind::Changed, Phrase(PhraseKind::PartGone, {pathOf(number)}));
        if (auto reaches = part->second->requireLength(end); !reaches)
            return reaches;
    }
    return {};
}

void TempAssembly::forEachFile(const std::function<void(PartFile&)>& visit) const
{
    const std::lock_guard lock(m_mutex);
    visit(*m_part);
    for (const auto& [number, part] : m_parts)
        visit(*part);
}

Expected<void> TempAssembly::requireParts(qint64 size) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_takenUp)
        return m_takenUp;
    for (const auto& [number, part] : m_parts) {
        const qint64 length = std::min(m_partSize, size - number * m_partSize);
        if (length <= 0)
            continue;
        if (auto whole = requireWhole(*part, length); !whole)
            return whole;
    }
    return {};
}

// An earlier merge counts only as far as its bytes are on the disk.
Expected<void> TempAssembly::settleEarlierMerge()
{
    const auto merged = m_part->identity();
    if (!merged)
        return std::unexpected(merged.error());
    return merged->size > 0 ? m_part->forgetCached() : Expected<void>();
}

Expected<void> TempAssembly::assemble(qint64 size, std::atomic<qint64>& done, const std::atomic_bool& stop)
{
    if (auto whole = requireParts(size); !whole)
        return whole;
    if (auto settled = settleEarlierMerge(); !settled)
        return settled;
    std::vector<char> bytes(copiedAtOnce);
    std::vector<char> there(copiedAtOnce);
    done.store(0);
    for (qint64 at = 0; at < size;) {
        const auto length = std::min<size_t>(copiedAtOnce, static_cast<size_t>(size - at));
        const std::lock_guard lock(m_mutex);
        if (stop.load(std::memory_order_relaxed) || m_isGone)
            return gone();
        const auto got = readParts(at, std::span(bytes).first(length));
        if (!got)
            return std::unexpected(got.error());
        if (*got < static_cast<qint64>(length))
            return failure(ErrorKind::Changed, Phrase(PhraseKind::PartCutShort, {m_stem}));
        if (auto copied = copy(at, std::span(bytes).first(length), std::span(there).first(length)); !copied)
            return copied;
        at += *got;
        done.store(at);
    }
    return endMerge(size);
}

Expected<void> TempAssembly::endMerge(qint64 size)
{
    // Somebody may have written to a part while it was copied.
    if (auto whole = requireParts(size); !whole)
        return whole;
    const std::lock_guard lock(m_mutex);
    if (m_isGone)
        return gone();
    if (auto whole = requireWhole(*m_part, size); !whole)
        return whole;
    m_isWhole = true;
    return m_part->truncate(size);
}

// Removes all parts, also those that are not open here, such as parts of another size.
Expected<void> TempAssembly::discardRest()
{
    const std::lock_guard lock(m_mutex);
    m_isGone = true;
    std::vector<DownloadError> refusals;
    QStringList refused;
    for (auto& [number, part] : m_parts) {
        if (auto discarded = part->discard(); !discarded) {
            refusals.push_back(discarded.error());
            refused.append(pathOf(number));
        }
    }
    m_parts.clear();
    if (auto others = removeParts(m_stem); !others)
        return others;
    // The second look may pass over a part that it can't list or open; this file's own are known here.
    for (qsizetype n = 0; n < refused.size(); ++n) {
        if (nameIsTaken(refused[n]))
            return std::unexpected(refusals[static_cast<size_t>(n)]);
    }
    return {};
}

QString TempAssembly::freeStem(const QString& stem)
{
    constexpr int mostStems = 10;
    for (int n = 0; n < mostStems; ++n) {
        const QString candidate = n == 0 ? stem : QStringLiteral("%1-%2").arg(stem).arg(n);
        // A disk that can't tell says so once more when the parts are taken up.
        const auto parts = partsOf(candidate);
        if (!parts || std::ranges::none_of(*parts, isSomebodyElses, &PartElsewhere::path))
            return candidate;
    }
    return stem;
}

Expected<void> TempAssembly::removeParts(const QString& stem)
{
    const auto parts = partsOf(stem);
    if (!parts)
        return std::unexpected(parts.error());
    Expected<void> outcome;
    for (const PartElsewhere& found : *parts) {
        auto part = PartFile::open(found.path);
        if (!part && (isHeld(found.path, part.error()) || isUnreadable(found.path, part.error())))
            outcome = std::unexpected(part.error());
        if (!part || (*part)->isStrangers())
            continue;
        if (auto discarded = (*part)->discard(); !discarded)
            outcome = std::move(discarded);
    }
    return outcome;
}

Expected<void> TempAssembly::renameParts(const QString& stem, const QString& newStem)
{
    const auto parts = partsOf(stem);
    if (!parts)
        return std::unexpected(parts.error());
    QList<std::pair<QString, QString>> renamed;
    Expected<void> outcome;
    for (const PartElsewhere& part : *parts) {
        const QString newPath = tempPartPathFor(newStem, part.size, part.number);
        // The holder of the part file of that name has the names of these parts as well, so that what is in
        // the way is nobody's.
        outcome = renamePart(part.path, newPath, NameClash::Replace);
        if (!outcome)
            break;
        renamed.append({part.path, newPath});
    }
    if (outcome && !renamed.isEmpty())
        outcome = syncFolder(QFileInfo(stem).absolutePath());
    if (!outcome)
        takeBack(renamed);
    return outcome;
}

} // namespace tributary
