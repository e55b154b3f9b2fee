#include "core/storage/platform/disk_error.h"
#include "core/storage/platform/final_refusal_windows.h"
#include "core/storage/platform/handle_windows.h"
#include "core/storage/platform/native_path_windows.h"
#include "core/storage/platform/replace_file.h"
#include "core/storage/platform/unless_link_windows.h"
#include "core/storage/platform/while_held_windows.h"
#include "core/values/phrases/phrase.h"

#include <system_error>
#include <utility>
#include <windows.h>

namespace tributary {

namespace {

ErrorKind kindOf(DWORD code)
{
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return ErrorKind::NoSpace;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_WRITE_PROTECT: return ErrorKind::NoPermission;
    case ERROR_FILE_TOO_LARGE: return ErrorKind::FileTooLarge;
    default: return kindOfWindowsError(static_cast<int>(code)).value_or(ErrorKind::DiskError);
    }
}

std::unexpected<DownloadError> systemFailure(PhraseKind doing, const QString& path,
                                             DWORD code = GetLastError())
{
    const ErrorKind kind = kindOf(code);
    const QString said =
        QString::fromLocal8Bit(std::system_category().message(static_cast<int>(code)).c_str());
    const Phrase why = kind == ErrorKind::NoSpace ? Phrase(PhraseKind::VolumeFull, {said, volumeNameOf(path)})
                                                  : Phrase(said);
    return failure(kind, Phrase(doing, {path, why}));
}

Expected<void> fillNew(const Handle& file, const QString& path, const QByteArray& bytes,
                       Durability durability)
{
    DWORD written = 0; // a ledger is far below the 4 GiB that one call takes
    if (!WriteFile(file.get(), bytes.constData(), static_cast<DWORD>(bytes.size()), &written, nullptr))
        return systemFailure(PhraseKind::WritingFile, path);
    if (written != static_cast<DWORD>(bytes.size()))
        return failure(ErrorKind::DiskError, Phrase(PhraseKind::NotWritten, {path}));
    if (durability == Durability::Synced && !FlushFileBuffers(file.get()))
        return systemFailure(PhraseKind::Syncing, path);
    return {};
}

// Leaves nothing where it fails, but for a file that somebody else has put there meanwhile.
Expected<void> writeNew(const QString& path, const QByteArray& bytes, Durability durability)
{
    const std::wstring name = nativePath(path);
    Expected<void> filled;
    {
        const Handle file(CreateFileW(name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
        if (!file.isOpen())
            return systemFailure(PhraseKind::Creating, path, whyNotMade(GetLastError()));
        filled = fillNew(file, path, bytes, durability);
    }
    if (!filled)
        DeleteFileW(name.c_str());
    return filled;
}

Expected<QByteArray> readAll(const Handle& file, const QString& path, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    DWORD count = 0;
    if (!ReadFile(file.get(), bytes.data(), static_cast<DWORD>(size), &count, nullptr))
        return systemFailure(PhraseKind::ReadingFile, path);
    bytes.truncate(static_cast<qsizetype>(count));
    return bytes;
}

} // namespace

Expected<void> replaceFile(const Replacement& paths, const QByteArray& bytes, Durability durability)
{
    const std::wstring beside = nativePath(paths.beside);
    DeleteFileW(beside.c_str()); // left by a process that was killed
    if (auto written = writeNew(paths.beside, bytes, durability); !written)
        return written;
    // There is no folder to sync here; WRITE_THROUGH returns when the new name is on the medium.
    const DWORD through = durability == Durability::Synced ? MOVEFILE_WRITE_THROUGH : 0;
    const std::wstring target = nativePath(paths.target);
    const auto replace = [&] {
        return MoveFileExW(beside.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | through);
    };
    if (!whileHeld(replace, [&] { return isNeverReplaced(beside, target); })) {
        const auto failed = systemFailure(PhraseKind::Replacing, paths.target);
        DeleteFileW(beside.c_str());
        return failed;
    }
    return {};
}

Expected<std::optional<QByteArray>> readRegularFile(const QString& path, qint64 most)
{
    const Handle file(openedUnlessLink([&](DWORD flag) {
        return CreateFileW(nativePath(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE,
                           nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | flag, nullptr);
    }));
    if (!file.isOpen() && (GetLastError() == ERROR_FILE_NOT_FOUND || GetLastError() == ERROR_PATH_NOT_FOUND))
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION about = {};
    if (!file.isOpen() || !GetFileInformationByHandle(file.get(), &about))
        return systemFailure(PhraseKind::Opening, path);
    if (!isFile(file.get(), about.dwFileAttributes))
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::NoRegularFile, {path}));
    const qint64 size = (qint64{about.nFileSizeHigh} << 32) | qint64{about.nFileSizeLow};
    if (size > most)
        return failure(ErrorKind::FileTooLarge, Phrase(PhraseKind::TooLargeToRead, {path}));
    Expected<QByteArray> bytes = readAll(file, path, size);
    if (!bytes)
        return std::unexpected(bytes.error());
    return std::move(*bytes);
}

} // namespace tributary
