#include "core/storage/platform/disk.h"
#include "core/storage/platform/file_number_windows.h"
#include "core/storage/platform/final_refusal_windows.h"
#include "core/storage/platform/handle_windows.h"
#include "core/storage/platform/native_path_windows.h"
#include "core/storage/platform/same_object_windows.h"
#include "core/storage/platform/unless_link_windows.h"
#include "core/storage/platform/while_held_windows.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <windows.h>
#include <winioctl.h>

namespace tributary::disk {

namespace {

std::unexpected<std::error_code> refused(DWORD number = ::GetLastError())
{
    return std::unexpected(std::error_code(static_cast<int>(number), std::system_category()));
}

std::unexpected<std::error_code> refused(std::errc reason)
{
    return std::unexpected(std::make_error_code(reason));
}

Outcome<void> done(BOOL succeeded)
{
    return succeeded != 0 ? Outcome<void>{} : refused();
}

constexpr DWORD toWrite = GENERIC_READ | GENERIC_WRITE | DELETE;

// A file that is opened to write without sharing that right is locked until the process ends.
Outcome<int> opened(const QString& path, DWORD access, DWORD disposition)
{
    const HANDLE handle = openedUnlessLink([&](DWORD flag) {
        return ::CreateFileW(nativePath(path).c_str(), access, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
                             disposition, FILE_ATTRIBUTE_NORMAL | flag, nullptr);
    });
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD number = ::GetLastError();
        const bool isHeld = number == ERROR_SHARING_VIOLATION || number == ERROR_LOCK_VIOLATION;
        if (isHeld)
            return refused(std::errc::device_or_resource_busy);
        return refused(disposition == CREATE_NEW ? whyNotMade(number) : number);
    }
    return numberOf(handle);
}

// Opening for the attributes alone succeeds whatever others share, and locks nobody out.
HANDLE openedToExamine(const QString& path)
{
    constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    return openedUnlessLink([&](DWORD flag) {
        return ::CreateFileW(nativePath(path).c_str(), FILE_READ_ATTRIBUTES, shareAll, nullptr, OPEN_EXISTING,
                             FILE_FLAG_BACKUP_SEMANTICS | flag, nullptr);
    });
}

Outcome<BY_HANDLE_FILE_INFORMATION> informationOf(HANDLE handle)
{
    BY_HANDLE_FILE_INFORMATION information = {};
    if (::GetFileInformationByHandle(handle, &information) == 0)
        return refused();
    return information;
}

Outcome<void> requireRegular(HANDLE handle)
{
    if (::GetFileType(handle) != FILE_TYPE_DISK)
        return refused(std::errc::file_exists);
    const auto information = informationOf(handle);
    if (!information)
        return std::unexpected(information.error());
    if (!isFile(handle, information->dwFileAttributes))
        return refused(std::errc::file_exists);
    return {};
}

Outcome<int> openedRegular(const QString& path, DWORD access)
{
    const auto file = opened(path, access, OPEN_EXISTING);
    if (!file)
        return file;
    const auto regular = requireRegular(handleOf(*file));
    if (regular)
        return file;
    closeFile(*file);
    return std::unexpected(regular.error());
}

// Whether a call failed because nothing has the name. One that Windows allows nobody, nothing can have.
bool saysThatNothingIsThere(DWORD number)
{
    switch (number) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
    case ERROR_DIRECTORY:
    case ERROR_FILENAME_EXCED_RANGE: return true;
    default: return false;
    }
}

bool mayBeRead(const QString& path)
{
    const auto looked = openedRegular(path, GENERIC_READ);
    if (looked)
        closeFile(*looked);
    return looked.has_value();
}

quint64 joined(DWORD high, DWORD low)
{
    return (quint64{high} << 32U) | low;
}

// Opens what the path leads to, and follows links.
HANDLE openedWhereverItLeads(const QString& path)
{
    constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    return ::CreateFileW(nativePath(path).c_str(), FILE_READ_ATTRIBUTES, shareAll, nullptr, OPEN_EXISTING,
                         FILE_FLAG_BACKUP_SEMANTICS, nullptr);
}

Outcome<bool> areOpenOnOne(HANDLE handle, HANDLE other)
{
    const auto one = informationOf(handle);
    if (!one)
        return std::unexpected(one.error());
    const auto another = informationOf(other);
    if (!another)
        return std::unexpected(another.error());
    return areOneObject(factsOf(handle, *one), factsOf(other, *another));
}

QByteArray objectOf(const BY_HANDLE_FILE_INFORMATION& information)
{
    if (!isNumbered(information))
        return {};
    const quint64 index = joined(information.nFileIndexHigh, information.nFileIndexLow);
    return QByteArray::number(quint64{information.dwVolumeSerialNumber}, 16) + ':' +
           QByteArray::number(index, 16);
}

Outcome<FileStatus> statusBy(HANDLE handle)
{
    const auto information = informationOf(handle);
    FILE_STANDARD_INFO sizes = {};
    if (!information)
        return std::unexpected(information.error());
    if (::GetFileInformationByHandleEx(handle, FileStandardInfo, &sizes, sizeof sizes) == 0)
        return refused();
    const FILETIME& written = information->ftLastWriteTime;
    constexpr qint64 nanosecondsPerTick = 100;
    return FileStatus{
        .identity = {.object = objectOf(*information),
                     .size = sizes.EndOfFile.QuadPart,
                     .modifiedNs =
                         static_cast<qint64>(joined(written.dwHighDateTime, written.dwLowDateTime)) *
                         nanosecondsPerTick},
        .allocated = sizes.AllocationSize.QuadPart,
        .volume = volumeNumberOf(handle, *information),
    };
}

OVERLAPPED at(qint64 offset)
{
    OVERLAPPED position = {};
    position.Offset = static_cast<DWORD>(offset & 0xFFFFFFFF);
    position.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return position;
}

// FileDispositionInfoEx, FILE_DISPOSITION_FLAG_DELETE and _POSIX_SEMANTICS, which MinGW's headers lack.
constexpr auto fileDispositionInfoEx = static_cast<FILE_INFO_BY_HANDLE_CLASS>(21);
constexpr DWORD deletedLikePosix = 1U | 2U;

// Since Windows 10 of 2017 NTFS takes a file out of its folder though others have it open: when the handle is
// closed by which it was marked, hence one for that alone. Elsewhere the call is refused.
bool isRemovedAtOnce(HANDLE file)
{
    const HANDLE mark = ::ReOpenFile(file, DELETE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                     FILE_FLAG_OPEN_REPARSE_POINT);
    if (mark == INVALID_HANDLE_VALUE)
        return false;
    DWORD how = deletedLikePosix;
    const BOOL isMarked = ::SetFileInformationByHandle(mark, fileDispositionInfoEx, &how, sizeof how);
    ::CloseHandle(mark);
    return isMarked != 0;
}

constexpr size_t largestTransfer = 1U << 30U;
constexpr qint64 longestFatFile = (qint64{4} << 30) - 1;

// Windows says that the disk is full where a file is too long for FAT. exFAT has no such bound.
bool isTooLong(int file, qint64 size)
{
    if (size <= longestFatFile)
        return false;
    std::array<wchar_t, MAX_PATH + 1> kind{};
    const BOOL isKnown = ::GetVolumeInformationByHandleW(
        handleOf(file), nullptr, 0, nullptr, nullptr, nullptr, kind.data(), static_cast<DWORD>(kind.size()));
    return isKnown != 0 && std::wstring_view(kind.data()).starts_with(L"FAT");
}

bool isMarkedSparse(int file, BOOLEAN isSparse)
{
    FILE_SET_SPARSE_BUFFER mark = {};
    mark.SetSparse = isSparse;
    DWORD none = 0;
    return ::DeviceIoControl(handleOf(file), FSCTL_SET_SPARSE, &mark, sizeof mark, nullptr, 0, &none,
                             nullptr) != 0;
}

Outcome<void> lengthened(int file, qint64 size)
{
    const auto status = statusOf(file);
    if (!status)
        return std::unexpected(status.error());
    return status->identity.size < size ? resize(file, size) : Outcome<void>{};
}

} // namespace

std::optional<qint64> mostInAFile()
{
    return std::nullopt;
}

void ignoreFileSizeSignal() {}

// On Windows the folder says who may read a new file: a person's own folders are closed to others.
Outcome<int> createNew(const QString& path, Privacy)
{
    return opened(path, toWrite, CREATE_NEW);
}

Outcome<int> openToLook(const QString& path)
{
    return openedRegular(path, GENERIC_READ);
}

// A scanner or a preview has the file for a moment, and lets nobody delete it meanwhile, which is among the
// rights asked for here. Whoever writes to the file keeps it.
Outcome<int> openExisting(const QString& path)
{
    constexpr DWORD firstPauseMs = 10;
    constexpr DWORD longestPauseMs = 1000;
    Outcome<int> file = openedRegular(path, toWrite);
    for (DWORD pause = firstPauseMs; pause < longestPauseMs && !file; pause *= 2) {
        if (file.error() != std::errc::device_or_resource_busy || !mayBeRead(path))
            break;
        ::Sleep(pause);
        file = openedRegular(path, toWrite);
    }
    return file;
}

// A file that somebody writes to can't even be opened.
bool isLockedAt(const QString&)
{
    return false;
}

void closeFile(int file)
{
    ::CloseHandle(handleOf(file));
}

Outcome<void> lock(int)
{
    return {}; // held since it was opened
}

// A folder's list of rights tells here who may write to it, and people do not share theirs.
bool isStrangers(int, const QString&)
{
    return false;
}

bool isStrangersAt(const QString&)
{
    return false;
}

Outcome<bool> isNamed(int file, const QString& path)
{
    const Handle named(openedToExamine(path));
    if (!named.isOpen()) {
        const DWORD number = ::GetLastError();
        // Windows denies every look at a file that is about to go, and such a one has no name any more. What
        // took the name when the file was renamed may be a link.
        const bool isGone = saysThatNothingIsThere(number) || number == ERROR_ACCESS_DENIED ||
                            number == ERROR_DELETE_PENDING || number == ERROR_ALREADY_EXISTS;
        return isGone ? Outcome<bool>(false) : refused(number);
    }
    return areOpenOnOne(named.get(), handleOf(file));
}

Outcome<bool> areOne(const QString& path, const QString& other)
{
    const Handle one(openedWhereverItLeads(path));
    if (!one.isOpen())
        return refused();
    const Handle another(openedWhereverItLeads(other));
    return another.isOpen() ? areOpenOnOne(one.get(), another.get()) : refused();
}

Outcome<FileStatus> statusOf(int file)
{
    return statusBy(handleOf(file));
}

Outcome<FileStatus> statusAt(const QString& path)
{
    const Handle file(openedToExamine(path));
    if (!file.isOpen())
        return refused();
    const auto regular = requireRegular(file.get());
    return regular ? statusBy(file.get()) : Outcome<FileStatus>(std::unexpected(regular.error()));
}

// Windows tells the whole status in one call, so knowing the object already saves nothing.
Outcome<FileStatus> statusOf(int file, const QByteArray&)
{
    return statusOf(file);
}

Outcome<qint64> writeAt(int file, qint64 offset, std::span<const char> bytes)
{
    OVERLAPPED position = at(offset);
    DWORD written = 0;
    const auto length = static_cast<DWORD>(std::min(bytes.size(), largestTransfer));
    if (::WriteFile(handleOf(file), bytes.data(), length, &written, &position) != 0)
        return written;
    const DWORD number = ::GetLastError();
    return isTooLong(file, offset + length) ? refused(std::errc::file_too_large) : refused(number);
}

Outcome<qint64> readAt(int file, qint64 offset, std::span<char> into)
{
    OVERLAPPED position = at(offset);
    DWORD got = 0;
    const auto length = static_cast<DWORD>(std::min(into.size(), largestTransfer));
    if (::ReadFile(handleOf(file), into.data(), length, &got, &position) != 0)
        return got;
    if (::GetLastError() == ERROR_HANDLE_EOF)
        return 0;
    return refused();
}

Outcome<void> resize(int file, qint64 size)
{
    if (isTooLong(file, size))
        return refused(std::errc::file_too_large);
    FILE_END_OF_FILE_INFO end = {};
    end.EndOfFile.QuadPart = size;
    return done(::SetFileInformationByHandle(handleOf(file), FileEndOfFileInfo, &end, sizeof end));
}

std::optional<qint64> freeSpace(int file)
{
    std::wstring path(32'768, L'\0');
    const DWORD length = ::GetFinalPathNameByHandleW(handleOf(file), path.data(),
                                                     static_cast<DWORD>(path.size()), FILE_NAME_NORMALIZED);
    if (length == 0 || length >= path.size())
        return std::nullopt;
    path.resize(path.find_last_of(L'\\', length - 1) + 1);
    ULARGE_INTEGER free = {};
    if (::GetDiskFreeSpaceExW(path.c_str(), &free, nullptr, nullptr) == 0)
        return std::nullopt;
    return static_cast<qint64>(free.QuadPart);
}

// NTFS remembers how far a file was written and reads zeros behind that. A write far behind makes it write
// those zeros, but not into a sparse file. FAT knows none, and would write zeros up to the end.
Outcome<void> growSparse(int file, qint64 size)
{
    if (isTooLong(file, size))
        return refused(std::errc::file_too_large);
    return isMarkedSparse(file, TRUE) ? lengthened(file, size) : Outcome<void>{};
}

bool fillsGaps(int file)
{
    return !isMarkedSparse(file, TRUE);
}

void makeDense(int file)
{
    (void)isMarkedSparse(file, FALSE);
}

// NTFS could reserve the space, and would write zeros over most of it as soon as the last of several
// connections brings its first byte, however far behind. To keep it from that takes an administrator's right,
// and shows what was deleted there before. So the file is made sparse, once it was asked whether there is
// room.
Outcome<void> allocate(int, qint64)
{
    return refused(std::errc::operation_not_supported);
}

std::optional<qint64> firstHole(int)
{
    return std::nullopt;
}

void startWriteback(int, qint64, qint64) {}

Outcome<void> syncData(int file)
{
    return done(::FlushFileBuffers(handleOf(file)));
}

// Windows has no such call.
void forgetCached(int) {}

Outcome<void> syncVolume(int)
{
    return refused(std::errc::operation_not_supported); // a volume's handle takes an administrator
}

Outcome<void> writebackResult(int file)
{
    return syncData(file);
}

// NTFS keeps its names in a journal and has no call to sync a folder.
Outcome<void> syncFolder(const QString&)
{
    return {};
}

// A removed file that somebody still has open shows nobody its attributes, and has the name until then.
Outcome<bool> isAnythingAt(const QString& path)
{
    if (::GetFileAttributesW(nativePath(path).c_str()) != INVALID_FILE_ATTRIBUTES)
        return true;
    const DWORD number = ::GetLastError();
    if (saysThatNothingIsThere(number))
        return false;
    return number == ERROR_ACCESS_DENIED || number == ERROR_DELETE_PENDING ? Outcome<bool>(true)
                                                                           : refused(number);
}

bool nameIsTaken(const QString& path)
{
    return isAnythingAt(path).value_or(true);
}

// All file systems of Windows take as many units of UTF-16; of a longer name the system says only that it is
// no name.
bool isTooLong(const QString& path)
{
    constexpr qsizetype most = 255;
    return path.size() - path.lastIndexOf(u'/') - 1 > most;
}

Outcome<QStringList> namesIn(const QString& folder)
{
    const std::wstring all = nativePath(QDir(folder).filePath(QStringLiteral("*")));
    WIN32_FIND_DATAW entry = {};
    const HANDLE search = ::FindFirstFileW(all.c_str(), &entry);
    if (search == INVALID_HANDLE_VALUE) {
        const DWORD number = ::GetLastError();
        return saysThatNothingIsThere(number) ? Outcome<QStringList>(QStringList()) : refused(number);
    }
    QStringList names;
    do
        names.append(QString::fromWCharArray(static_cast<const wchar_t*>(entry.cFileName)));
    while (::FindNextFileW(search, &entry) != 0);
    const DWORD number = ::GetLastError();
    ::FindClose(search);
    if (number != ERROR_NO_MORE_FILES)
        return refused(number);
    return names;
}

Outcome<void> renameIfFree(const QString& from, const QString& to)
{
    const std::wstring source = nativePath(from);
    const std::wstring target = nativePath(to);
    return done(
        whileHeld([&] { return ::MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH); },
                  [&] { return isNeverRenamed(source, target); }));
}

Outcome<void> renameOver(const QString& from, const QString& to)
{
    const std::wstring source = nativePath(from);
    const std::wstring target = nativePath(to);
    const DWORD attributes = ::GetFileAttributesW(target.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return refused(std::errc::is_a_directory);
    constexpr DWORD how = MOVEFILE_WRITE_THROUGH | MOVEFILE_REPLACE_EXISTING;
    return done(whileHeld([&] { return ::MoveFileExW(source.c_str(), target.c_str(), how); },
                          [&] { return isNeverReplaced(source, target); }));
}

bool isBeingRemoved(const QString& path)
{
    const std::wstring named = nativePath(path);
    if (::GetFileAttributesW(named.c_str()) != INVALID_FILE_ATTRIBUTES)
        return true;
    // Windows denies every look at a file that is about to go.
    const DWORD number = ::GetLastError();
    return number == ERROR_ACCESS_DENIED || number == ERROR_DELETE_PENDING;
}

// Removes the file by its handle: the path could be taken by another file before a second look.
Outcome<void> removeOpenFile(int file, const QString&)
{
    if (isRemovedAtOnce(handleOf(file)))
        return {};
    FILE_DISPOSITION_INFO disposition = {};
    disposition.DeleteFile = TRUE;
    return done(
        ::SetFileInformationByHandle(handleOf(file), FileDispositionInfo, &disposition, sizeof disposition));
}

Outcome<void> removeFile(const QString& path)
{
    const std::wstring named = nativePath(path);
    return done(
        whileHeld([&] { return ::DeleteFileW(named.c_str()); }, [&] { return isNeverRemoved(named); }));
}

Outcome<int> createReady(const QString&, Privacy, const std::function<Outcome<void>(int file)>&)
{
    return std::unexpected(std::make_error_code(std::errc::not_supported));
}

} // namespace tributary::disk
