#pragma once

#include <array>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tributary::test {

// Runs what would end or cripple this process in a child, and gives the child's answer: -1 when it was
// killed.
template<typename Body>
int inChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(static_cast<int>(body()));
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// An administrator's, or those that come with private mounts: with them any folder may be written.
inline bool giveUpPrivileges()
{
    __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    std::array<__user_cap_data_struct, 2> none = {};
    return ::syscall(SYS_capset, &header, none.data()) == 0;
}

} // namespace tributary::test
