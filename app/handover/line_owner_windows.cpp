#include "app/handover/line_owner.h"

#include <QByteArray>
#include <QLocalSocket>
#include <qt_windows.h>

#include <aclapi.h>
#include <memory>

namespace tributary {

namespace {

struct ClosingHandle
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};

struct FreeingMemory
{
    void operator()(void* memory) const { LocalFree(memory); }
};

// A TOKEN_USER, with what it points to behind it; empty where Windows doesn't tell.
QByteArray thisPerson()
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened))
        return {};
    const std::unique_ptr<void, ClosingHandle> token(opened);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    QByteArray user(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!GetTokenInformation(token.get(), TokenUser, user.data(), size, &size))
        return {};
    return user;
}

} // namespace

// Anybody can make a pipe of that name while Tributary doesn't run, but nobody can name another person as its
// owner. Qt names the person who runs the server, also where an administrator's things are the group's.
bool isServedByThisPerson(const QLocalSocket& connected, const QString&)
{
    const auto pipe = reinterpret_cast<HANDLE>(connected.socketDescriptor());
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetSecurityInfo(pipe, SE_KERNEL_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr, nullptr, nullptr,
                        &descriptor) != ERROR_SUCCESS)
        return false;
    const std::unique_ptr<void, FreeingMemory> holds(descriptor);
    const QByteArray user = thisPerson();
    return !user.isEmpty() && owner &&
           EqualSid(owner, reinterpret_cast<const TOKEN_USER*>(user.constData())->User.Sid);
}

} // namespace tributary
