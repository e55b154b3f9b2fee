#include "core/storage/platform/final_refusal_windows.h"

#include <windows.h>

namespace tributary {

namespace {

class KeptLastError
{
public:
    KeptLastError() = default;
    ~KeptLastError() { ::SetLastError(m_error); }
    KeptLastError(const KeptLastError&) = delete;
    KeptLastError& operator=(const KeptLastError&) = delete;

private:
    DWORD m_error = ::GetLastError();
};

// A removed file that somebody still has open shows nobody its attributes, and goes with its last handle.
bool is(const std::wstring& path, DWORD attribute)
{
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & attribute) != 0;
}

// Where others have the file open and don't share it, the answer is a sharing violation, whatever the rights
// are.
bool lacks(const std::wstring& path, DWORD right)
{
    if (::GetFileAttributesW(path.c_str()) == INVALID_FILE_ATTRIBUTES)
        return false;
    const HANDLE handle =
        ::CreateFileW(path.c_str(), right, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return ::GetLastError() == ERROR_ACCESS_DENIED;
    ::CloseHandle(handle);
    return false;
}

bool staysForEver(const std::wstring& path)
{
    return is(path, FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_READONLY) || lacks(path, DELETE);
}

// A new name in a folder takes the right to make files there.
bool mayNotBecome(const std::wstring& from, const std::wstring& to)
{
    return lacks(from, DELETE) || lacks(to.substr(0, to.find_last_of(L'\\') + 1), FILE_ADD_FILE);
}

} // namespace

bool isNeverRemoved(const std::wstring& path)
{
    const KeptLastError kept;
    return staysForEver(path);
}

bool isNeverRenamed(const std::wstring& from, const std::wstring& to)
{
    const KeptLastError kept;
    return mayNotBecome(from, to);
}

bool isNeverReplaced(const std::wstring& from, const std::wstring& to)
{
    const KeptLastError kept;
    return staysForEver(to) || mayNotBecome(from, to);
}

unsigned long whyNotMade(unsigned long number)
{
    return number == ERROR_FILE_NOT_FOUND ? DWORD{ERROR_ACCESS_DENIED} : number;
}

} // namespace tributary
