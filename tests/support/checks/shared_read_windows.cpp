#include "tests/support/checks/shared_read.h"

#include <QDir>
#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>

namespace tributary::test {

bool openShared(QFile& file)
{
    constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const std::wstring named = QDir::toNativeSeparators(file.fileName()).toStdWString();
    const HANDLE handle = ::CreateFileW(named.c_str(), GENERIC_READ, shareAll, nullptr, OPEN_EXISTING,
                                        FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return file.open(QIODevice::ReadOnly); // which says why not
    const int descriptor = ::_open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDONLY);
    return file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
}

} // namespace tributary::test
