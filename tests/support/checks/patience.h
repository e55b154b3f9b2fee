#pragma once

#include <QtGlobal>

#include <chrono>

namespace tributary::test {

#if defined(TRIBUTARY_SANITIZES_ADDRESSES)
inline constexpr int slownessOfBuild = 4;
#elif defined(TRIBUTARY_SANITIZES_THREADS)
inline constexpr int slownessOfBuild = 8;
#else
inline constexpr int slownessOfBuild = 1;
#endif

// Builds with a sanitizer are slow, and keep memory that was given back.
inline bool isSanitized()
{
    return slownessOfBuild > 1;
}

// How much longer than usual things take in this build: more under sanitizers, or as TRIBUTARY_TEST_SLOWNESS
// says.
inline int slowness()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("TRIBUTARY_TEST_SLOWNESS", &isNumber);
    return isNumber && asked > 0 ? asked : slownessOfBuild;
}

inline std::chrono::milliseconds slowed(std::chrono::milliseconds time)
{
    return time * slowness();
}

// Far beyond what anything takes, so that a hang is a failure and a busy machine is not.
inline std::chrono::milliseconds patience()
{
    return slowed(std::chrono::seconds(20));
}

} // namespace tributary::test

// Like QTRY_VERIFY and QTRY_COMPARE, which give up after five seconds, but for conditions that depend on
// other processes, disks and networks.
#define TRY_VERIFY(condition)                                                                                \
    QTRY_VERIFY_WITH_TIMEOUT(condition, static_cast<int>(tributary::test::patience().count()))
#define TRY_VERIFY2(condition, message)                                                                      \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, static_cast<int>(tributary::test::patience().count()))
#define TRY_COMPARE(actual, expected)                                                                        \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, static_cast<int>(tributary::test::patience().count()))
