#include "core/storage/part/part_file.h"

#include "core/storage/naming/take_name.h"
#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/platform/foreign_writes.h"
#include "core/storage/platform/mark_file.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace tributary {

namespace {

// Below this many files each is synced alone: a sync of the volume also waits for what others are writing.
constexpr size_t fewFiles = 16;

bool isUnsupported(std::error_code code)
{
    return code == std::errc::operation_not_supported || code == std::errc::not_supported ||
           code == std::errc::function_not_supported;
}

// A disk that takes no larger files and a limit of this process are one number to the system.
std::unexpected<DownloadError> growthFailure(std::error_code code, PhraseKind doing, QList<Phrase> what,
                                             qint64 end)
{
    auto failed = diskFailure(code, doing, std::move(what));
    const auto most = code == std::errc::file_too_large ? disk::mostInAFile() : std::nullopt;
    if (!most || end <= *most)
        return failed;
    return failure(ErrorKind::FileTooLarge,
                   Phrase(PhraseKind::FileLimit, {QString::number(*most), failed.error().detail}));
}

// An empty file that nobody knows would stay. What another has locked, or put in its place, is that one's.
void removeUnlocked(int file, const QString& path, const DownloadError& why)
{
    if (why.kind != ErrorKind::Conflict && disk::isNamed(file, path).value_or(false))
        (void)disk::removeOpenFile(file, path);
}

disk::Outcome<int> cannotBeReady()
{
    return std::unexpected(std::make_error_code(std::errc::not_supported));
}

// A lock doesn't say whose it is, and another download of this process is no reason to fail. Like the locks
// themselves it is one for all of the process. A folder may have several paths.
class OpenPaths
{
public:
    void insert(const QString& path)
    {
        const std::scoped_lock lock(m_mutex);
        m_paths.emplace(nameOf(path), path);
    }
    void erase(const QString& path)
    {
        const std::scoped_lock lock(m_mutex);
        const auto [begin, end] = m_paths.equal_range(nameOf(path));
        const auto found =
            std::find_if(begin, end, [&path](const auto& open) { return open.second == path; });
        if (found != end)
            m_paths.erase(found);
    }
    bool contains(const QString& path)
    {
        const std::scoped_lock lock(m_mutex);
        const auto [begin, end] = m_paths.equal_range(nameOf(path));
        return std::any_of(begin, end, [&path](const auto& open) {
            return open.second == path || areOneFile(upToTheName(open.second), upToTheName(path));
        });
    }

private:
    std::mutex m_mutex;
    std::multimap<QString, QString> m_paths; // by the name in its folder

    static QString nameOf(const QString& path) { return path.mid(path.lastIndexOf(u'/') + 1); }
    static QString upToTheName(const QString& path) { return path.left(path.lastIndexOf(u'/') + 1); }
};

OpenPaths& openPaths()
{
    static OpenPaths paths;
    return paths;
}

} // namespace

// Notes the path from before the file is made or locked until after it is closed, so that a download that
// can't open the file always finds out when another one of this process has it.
class PartFile::Use
{
public:
    explicit Use(QString path)
        : m_path(std::move(path))
    {
        openPaths().insert(m_path);
    }
    ~Use() { openPaths().erase(m_path); }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

private:
    const QString m_path;
};

struct PartFile::Descriptor
{
    explicit Descriptor(int opened, std::unique_ptr<const Use> ofPath = {})
        : use(std::move(ofPath))
        , number(opened)
    {
    }
    ~Descriptor()
    {
        others.reset();
        disk::closeFile(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    const std::unique_ptr<const Use> use; // null for one who only looks
    const int number;
    QByteArray object; // known once it is locked
    quint64 volume = 0;
    bool isWatched = false;
    std::unique_ptr<disk::ForeignWrites> others; // null where the system can't tell
    // The system tells a failed writeback to one caller only, so syncs of one file go one after the other and
    // share what they learn.
    std::mutex syncing;
    std::optional<DownloadError> syncFailure;
};

Expected<std::unique_ptr<PartFile>> PartFile::create(const QString& path, Privacy privacy,
                                                     const std::optional<PartBrand>& brand,
                                                     const std::function<Expected<void>()>& announce)
{
    disk::ignoreFileSizeSignal();
    auto use = std::make_unique<const Use>(path);
    const auto putBrand = [&](int file) -> disk::Outcome<void> {
        const auto status = disk::statusOf(file);
        return status ? disk::setBrand(file, path, encode(*brand, status->identity.object))
                      : std::unexpected(status.error());
    };
    auto file = brand ? disk::createReady(path, privacy, putBrand) : cannotBeReady();
    if (!file && isUnsupported(file.error())) {
        if (const auto announced = announce ? announce() : Expected<void>(); !announced)
            return std::unexpected(announced.error());
        file = disk::createNew(path, privacy);
        if (file && brand)
            (void)putBrand(*file);
    }
    if (!file)
        return diskFailure(file.error(), PhraseKind::Creating, {path});
    auto made = std::make_unique<Descriptor>(*file, std::move(use));
    if (const auto locked = lock(path, *made); !locked) {
        removeUnlocked(made->number, path, locked.error());
        return std::unexpected(locked.error());
    }
    return std::unique_ptr<PartFile>(new PartFile(path, std::move(made)));
}

Expected<std::unique_ptr<PartFile>> PartFile::open(const QString& path)
{
    disk::ignoreFileSizeSignal();
    // Opening a file makes its writer believe that another program may write to it, so a file that is locked
    // is not even opened.
    if (disk::isLockedAt(path))
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::LockedByOther, {path}));
    auto use = std::make_unique<const Use>(path);
    const auto file = disk::openExisting(path);
    if (!file)
        return diskFailure(file.error(), PhraseKind::Opening, {path});
    auto opened = std::make_unique<Descriptor>(*file, std::move(use));
    if (const auto locked = lock(path, *opened); !locked)
        return std::unexpected(locked.error());
    return std::unique_ptr<PartFile>(new PartFile(path, std::move(opened)));
}

Expected<void> PartFile::lock(const QString& path, Descriptor& file)
{
    const auto locked = disk::lock(file.number);
    if (!locked && locked.error() == std::errc::device_or_resource_busy) {
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::LockedByOther, {path}));
    }
    if (!locked)
        return diskFailure(locked.error(), PhraseKind::Locking, {path});
    // The holder of the lock before us may have renamed or deleted the file between our open and our lock.
    const auto isNamed = disk::isNamed(file.number, path);
    if (!isNamed)
        return diskFailure(isNamed.error(), PhraseKind::Examining, {path});
    if (!*isNamed) {
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::NameTaken, {path}));
    }
    const auto status = disk::statusOf(file.number);
    if (!status)
        return diskFailure(status.error(), PhraseKind::Examining, {path});
    file.object = status->identity.object;
    file.volume = status->volume;
    return {};
}

PartFile::PartFile(QString path, std::unique_ptr<Descriptor> descriptor)
    : m_path(std::move(path))
    , m_descriptor(std::move(descriptor))
{
}

PartFile::~PartFile() = default;

Expected<void> PartFile::checkRoom(qint64 size) const
{
    const auto status = disk::statusOf(m_descriptor->number, m_descriptor->object);
    if (!status)
        return diskFailure(status.error(), PhraseKind::Examining, {m_path});
    const auto free = disk::freeSpace(m_descriptor->number);
    const qint64 missing = size - status->allocated - free.value_or(size);
    if (missing <= 0)
        return {};
    return failure(ErrorKind::NoSpace,
                   Phrase(PhraseKind::SpaceMissing,
                          {QString::number(size), m_path, QString::number(missing), volumeNameOf(m_path)}));
}

Expected<void> PartFile::reserve(qint64 size, SpaceReservation how)
{
    if (const auto fits = checkRoom(size); !fits)
        return fits;
    disk::Outcome<void> made;
    if (how == SpaceReservation::Reserve)
        made = disk::allocate(m_descriptor->number, size);
    if (how == SpaceReservation::Sparse || (!made && isUnsupported(made.error())))
        made = disk::growSparse(m_descriptor->number, size);
    if (made)
        return {};
    const bool isReserving = how == SpaceReservation::Reserve;
    return growthFailure(made.error(), isReserving ? PhraseKind::Reserving : PhraseKind::SettingLength,
                         {QString::number(size), m_path}, size);
}

Expected<void> PartFile::write(qint64 offset, QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto rest = std::span(bytes.data() + done, static_cast<size_t>(bytes.size() - done));
        auto written = disk::writeAt(m_descriptor->number, offset + done, rest);
        if (written && *written == 0)
            written = std::unexpected(std::make_error_code(std::errc::io_error));
        if (!written) {
            return growthFailure(written.error(), PhraseKind::Writing,
                                 {QString::number(bytes.size()), QString::number(offset), m_path},
                                 offset + bytes.size());
        }
        done += *written;
    }
    return {};
}

Expected<qint64> PartFile::read(qint64 offset, std::span<char> into) const
{
    size_t done = 0;
    while (done < into.size()) {
        const auto got =
            disk::readAt(m_descriptor->number, offset + static_cast<qint64>(done), into.subspan(done));
        if (!got) {
            return diskFailure(got.error(), PhraseKind::Reading,
                               {QString::number(into.size()), QString::number(offset), m_path});
        }
        if (*got == 0)
            break;
        done += static_cast<size_t>(*got);
    }
    return static_cast<qint64>(done);
}

Expected<void> PartFile::truncate(qint64 size)
{
    const auto cut = disk::resize(m_descriptor->number, size);
    if (!cut)
        return diskFailure(cut.error(), PhraseKind::SettingLength, {QString::number(size), m_path});
    return {};
}

void PartFile::hintWriteback(qint64 offset, qint64 length)
{
    disk::startWriteback(m_descriptor->number, offset, length);
}

Expected<void> PartFile::settle(const std::function<disk::Outcome<void>(int)>& syncCall)
{
    const std::scoped_lock oneAtATime(m_descriptor->syncing);
    std::optional<DownloadError>& earlier = m_descriptor->syncFailure;
    if (earlier)
        return failure(earlier->kind, Phrase(PhraseKind::SyncFailedBefore, {earlier->detail}));
    const auto synced = syncCall(m_descriptor->number);
    if (synced)
        return {};
    // The error is kept, because after any failed sync bytes that were taken for written may be gone.
    auto error = diskFailure(synced.error(), PhraseKind::Syncing, {m_path});
    earlier = error.error();
    return error;
}

Expected<void> PartFile::sync()
{
    return settle(disk::syncData);
}

Expected<void> PartFile::forgetCached()
{
    const auto synced = sync(); // memory that is still to be written can't be let go
    if (synced)
        disk::forgetCached(m_descriptor->number);
    return synced;
}

std::vector<Expected<void>> PartFile::syncTogether(std::span<const std::shared_ptr<PartFile>> parts)
{
    disk::Outcome<void> volume = std::unexpected(std::make_error_code(std::errc::operation_not_supported));
    if (parts.size() > fewFiles)
        volume = disk::syncVolume(parts.front()->m_descriptor->number);
    const bool wasAsked = volume || !isUnsupported(volume.error());
    // Where each file must be synced by itself, writing begins for all of them before the first wait.
    for (const auto& part : parts) {
        if (!wasAsked)
            part->hintWriteback(0, 0);
    }
    std::vector<Expected<void>> answers;
    answers.reserve(parts.size());
    for (const auto& part : parts) {
        answers.push_back(!wasAsked ? part->sync() : part->settle([&volume](int file) {
            return volume ? disk::writebackResult(file) : volume;
        }));
    }
    return answers;
}

Expected<FileIdentity> PartFile::identity() const
{
    const auto status = disk::statusOf(m_descriptor->number, m_descriptor->object);
    if (!status)
        return diskFailure(status.error(), PhraseKind::Examining, {m_path});
    return status->identity;
}

Expected<void> PartFile::requireLength(qint64 written) const
{
    const auto now = identity();
    if (!now)
        return std::unexpected(now.error());
    if (now->size >= written)
        return {};
    return failure(ErrorKind::Changed, Phrase(PhraseKind::CutToSize, {m_path, QString::number(now->size)}));
}

Expected<void> PartFile::requireNoHole(qint64 written) const
{
    const auto hole = disk::firstHole(m_descriptor->number);
    if (!hole || *hole >= written)
        return {};
    return failure(ErrorKind::Changed, Phrase(PhraseKind::CutFrom, {m_path, QString::number(*hole)}));
}

QString PartFile::path() const
{
    return m_path;
}

bool PartFile::fillsGaps() const
{
    return disk::fillsGaps(m_descriptor->number);
}

quint64 PartFile::volume() const
{
    return m_descriptor->volume;
}

void PartFile::watch()
{
    if (!std::exchange(m_descriptor->isWatched, true))
        m_descriptor->others = disk::watchForeignWrites(m_descriptor->number);
}

bool PartFile::wasMeddledWith() const
{
    return m_descriptor->others && m_descriptor->others->wereSeen();
}

void PartFile::forgetMeddling()
{
    if (m_descriptor->others)
        m_descriptor->others->forget();
}

Expected<void> PartFile::checkStillNamed() const
{
    const auto isNamed = disk::isNamed(m_descriptor->number, m_path);
    if (!isNamed)
        return diskFailure(isNamed.error(), PhraseKind::Examining, {m_path});
    if (*isNamed)
        return {};
    return failure(ErrorKind::DiskError, Phrase(PhraseKind::PartReplaced, {m_path}));
}

bool PartFile::isStrangers() const
{
    return disk::isStrangers(m_descriptor->number, m_path);
}

std::optional<PartBrand> PartFile::brand() const
{
    return decodeBrand(disk::brandOf(m_descriptor->number, m_path), m_descriptor->object);
}

Expected<std::optional<PartBrand>> PartFile::brandAt(const QString& path)
{
    const auto opened = disk::openToLook(path);
    if (!opened && opened.error() == std::errc::device_or_resource_busy)
        return diskFailure(opened.error(), PhraseKind::Opening, {path});
    if (!opened)
        return std::nullopt;
    const Descriptor file(*opened);
    const auto status = disk::statusOf(file.number);
    return status ? decodeBrand(disk::brandOf(file.number, path), status->identity.object) : std::nullopt;
}

std::optional<FileIdentity> PartFile::identityAt(const QString& path)
{
    const auto status = disk::statusAt(path);
    return status ? std::optional(status->identity) : std::nullopt;
}

Expected<bool> PartFile::isFileAt(const QString& path)
{
    const auto status = disk::statusAt(path);
    if (status)
        return true;
    if (status.error() == std::errc::file_exists)
        return false;
    const auto isThere = disk::isAnythingAt(path);
    if (isThere && !*isThere)
        return false;
    return diskFailure(status.error(), PhraseKind::Examining, {path});
}

bool PartFile::isOpenHere(const QString& path)
{
    return openPaths().contains(path);
}

void PartFile::mark(const QString& finalPath, const FileMark& mark)
{
    const int file = m_descriptor->number;
    disk::makeDense(file);
    disk::removeBrand(file, finalPath);
    if (!mark.origin.isEmpty())
        (void)disk::markOrigin(file, finalPath, mark.origin.toEncoded(), mark.referer.toEncoded());
    if (mark.modified)
        (void)disk::setModified(file, mark.modified->toMSecsSinceEpoch());
}

Expected<void> PartFile::discard()
{
    const auto isNamed = disk::isNamed(m_descriptor->number, m_path);
    if (!isNamed)
        return diskFailure(isNamed.error(), PhraseKind::Deleting, {m_path});
    const auto removed =
        *isNamed ? disk::removeOpenFile(m_descriptor->number, m_path) : disk::Outcome<void>();
    if (!removed)
        return diskFailure(removed.error(), PhraseKind::Deleting, {m_path});
    return {};
}

} // namespace tributary
