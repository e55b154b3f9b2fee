#include "core/values/basics/regular_expressions.h"

#include <qt_windows.h>

#include <cstdio>

// The first program that asks Wine for certificates gathers the system's authorities, and all others wait for
// a semaphore meanwhile. Where that program is killed, they wait for ever, and so does every test after that.
// A semaphore that is there already, and free, is waited for by nobody, and nothing is gathered.
static void letNobodyWaitForAuthorities()
{
    [[maybe_unused]] const HANDLE keptToTheEnd = ::CreateSemaphoreW(nullptr, 1, 1, L"crypt32_root_semaphore");
}

// As the programs do, tests see first to how regular expressions are matched.
//
// A thread that ends in a program made with MinGW can break off while Qt's library destroys what is the
// thread's own; it leaves a lock behind that the usual end of the program waits for. So tests end themselves
// when all of them have run, as the window's program does. The linker puts this in the place of main().
extern "C" int __real_main(int argc, char** argv);

extern "C" int __wrap_main(int argc, char** argv)
{
    tributary::keepThreadsFromCompiledExpressions();
    letNobodyWaitForAuthorities();
    const int code = __real_main(argc, argv);
    std::fflush(nullptr);
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(code));
    return code;
}
