#include "tests/system/support/folder_watch.h"

#include <QDir>

#include <array>
#include <string>
#include <windows.h>

namespace tributary::test {

namespace {

std::optional<FolderWatch::Happening> happeningOf(DWORD action)
{
    switch (action) {
    case FILE_ACTION_ADDED: return FolderWatch::Happening::Made;
    case FILE_ACTION_RENAMED_OLD_NAME: return FolderWatch::Happening::RenamedFrom;
    case FILE_ACTION_RENAMED_NEW_NAME: return FolderWatch::Happening::RenamedTo;
    case FILE_ACTION_REMOVED: return FolderWatch::Happening::Deleted;
    default: return std::nullopt;
    }
}

} // namespace

// Windows writes into the room while nobody waits, so both stay where they are.
struct FolderWatch::Reports
{
    void ask()
    {
        // A change of a name is the only one wanted.
        ::ReadDirectoryChangesW(folder, room.data(), static_cast<DWORD>(room.size()), FALSE,
                                FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_DIR_NAME, nullptr, &asked,
                                nullptr);
    }

    HANDLE folder = INVALID_HANDLE_VALUE;
    OVERLAPPED asked = {};
    alignas(FILE_NOTIFY_INFORMATION) std::array<char, 16 * 1024> room;
};

FolderWatch::FolderWatch(const QString& folder)
    : m_reports(std::make_unique<Reports>())
{
    constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const std::wstring named = QDir::toNativeSeparators(folder).toStdWString();
    m_reports->folder = ::CreateFileW(named.c_str(), FILE_LIST_DIRECTORY, shareAll, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OVERLAPPED, nullptr);
    m_reports->asked.hEvent = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
    m_reports->ask();
}

FolderWatch::~FolderWatch()
{
    // The room must not go while Windows may write there.
    DWORD length = 0;
    if (::CancelIo(m_reports->folder) != 0)
        ::GetOverlappedResult(m_reports->folder, &m_reports->asked, &length, TRUE);
    ::CloseHandle(m_reports->folder);
    ::CloseHandle(m_reports->asked.hEvent);
}

void FolderWatch::read(std::chrono::milliseconds within)
{
    DWORD length = 0;
    if (::WaitForSingleObject(m_reports->asked.hEvent, static_cast<DWORD>(within.count())) != WAIT_OBJECT_0 ||
        ::GetOverlappedResult(m_reports->folder, &m_reports->asked, &length, FALSE) == 0)
        return;
    for (DWORD at = 0; at < length;) {
        const auto* told = reinterpret_cast<const FILE_NOTIFY_INFORMATION*>(m_reports->room.data() + at);
        const auto characters = static_cast<qsizetype>(told->FileNameLength / sizeof(wchar_t));
        if (const auto happening = happeningOf(told->Action))
            m_events.push_back({*happening, QString::fromWCharArray(told->FileName, characters).toUtf8()});
        at = told->NextEntryOffset == 0 ? length : at + told->NextEntryOffset;
    }
    m_reports->ask();
}

} // namespace tributary::test
