#include "core/http/exchange/memory_in_use.h"

#if defined(Q_OS_WIN)
#include <windows.h>

// psapi.h compiles only after windows.h.
#include <psapi.h>
#elif defined(Q_OS_MACOS)
#include <mach/mach.h>
#else
#include <QFile>
#endif

namespace tributary {

#if defined(Q_OS_WIN)

std::optional<qint64> memoryInUse()
{
    PROCESS_MEMORY_COUNTERS counters{};
    if (!K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters))
        return std::nullopt;
    return static_cast<qint64>(counters.PagefileUsage);
}

#elif defined(Q_OS_MACOS)

std::optional<qint64> memoryInUse()
{
    mach_task_basic_info info{};
    mach_msg_type_number_t count = MACH_TASK_BASIC_INFO_COUNT;
    auto* const words = reinterpret_cast<task_info_t>(&info);
    if (task_info(mach_task_self(), MACH_TASK_BASIC_INFO, words, &count) != KERN_SUCCESS)
        return std::nullopt;
    return static_cast<qint64>(info.resident_size);
}

#else

// Linux has it in a file of its own, in units of 1,024 bytes; others have no such file.
std::optional<qint64> memoryInUse()
{
    constexpr QByteArrayView mark("VmRSS:");
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const QByteArray status = file.read(4096);
    const qsizetype begin = status.indexOf(mark) + mark.size();
    const qsizetype end = status.indexOf(" kB", begin);
    bool isNumber = false;
    const qint64 units = status.mid(begin, end - begin).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(units * 1024) : std::nullopt;
}

#endif

} // namespace tributary
