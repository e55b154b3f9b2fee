#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/download_request.h"
#include "core/values/download/request_bounds.h"

#include <QLatin1String>

#include <array>

namespace tributary {

// A setting: its key, and its value until a person chooses another one.
template<typename T>
struct Setting
{
    QLatin1String key;
    T first;
};

// A setting with bounds.
template<typename T>
struct BoundedSetting
{
    QLatin1String key;
    T first;
    T least;
    T most;
};

using TextSetting = Setting<QLatin1String>;

// The table of all settings that concern downloads and the network; ui/settings/window_settings.h has those
// of the window alone. Where the terminal has an option that counts, or for --chunk-size, it has these bounds
// as well. Its times may be longer, up to seven days, and its rates and its memory have no upper bound: what
// a script may ask for need not fit into a field. request_bounds.h has what any download may have. No key
// begins with "general": QSettings means something else by that name in a file, and gives such keys back as
// "General".
namespace setting {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

// Empty: the usual one.
inline constexpr TextSetting folder{QLatin1String("downloads/folder"), {}};
inline constexpr BoundedSetting<int> downloadsAtOnce{QLatin1String("downloads/atOnce"), 4, 1, 1000};
inline constexpr BoundedSetting<int> connectionsPerFile{QLatin1String("downloads/connectionsPerFile"),
                                                        ConnectionChoice{}.most, 1, 64};
inline constexpr BoundedSetting<int> connectionsAtOnce{QLatin1String("downloads/connectionsAtOnce"), 32, 1,
                                                       1000};
inline constexpr Setting<ConflictPolicy> onConflict{QLatin1String("downloads/onConflict"),
                                                    ConflictPolicy::Rename};

// The place of a file's bytes until it is whole.
inline constexpr Setting<AssemblyKind> assembly{QLatin1String("downloads/assembly"), AssemblyKind::Direct};
// The folder of part files for AssemblyKind::Temp; empty: the system's folder for temporary files.
inline constexpr TextSetting partFolder{QLatin1String("downloads/partFolder"), {}};

inline constexpr Setting<FileTime> fileTime{QLatin1String("downloads/fileTime"), FileTime::OfDownload};
inline constexpr Setting<ChecksumSearch> checksumSearch{QLatin1String("downloads/checksumSearch"),
                                                        ChecksumSearch::Headers};

// 0 is no limit.
inline constexpr BoundedSetting<qint64> bytesPerSecond{QLatin1String("network/bytesPerSecond"), 0, 0,
                                                       1LL << 40};
// When that limit holds, as textOf() writes it.
inline constexpr Setting<bool> obeysSchedule{QLatin1String("network/obeysSchedule"), false};
inline constexpr TextSetting schedule{QLatin1String("network/schedule"), {}};
// Limits for each host; 0 is no limit.
inline constexpr BoundedSetting<int> hostConnections{QLatin1String("network/hostConnections"), 0, 0, 1000};
inline constexpr BoundedSetting<int> hostDownloads{QLatin1String("network/hostDownloads"), 0, 0, 1000};
inline constexpr BoundedSetting<milliseconds> hostDelay{QLatin1String("network/hostDelay"), 0ms, 0ms, 1h};
inline constexpr Setting<ProxyKind> proxyKind{QLatin1String("network/proxyKind"), ProxyKind::System};
inline constexpr TextSetting proxyHost{QLatin1String("network/proxyHost"), {}};
inline constexpr BoundedSetting<int> proxyPort{QLatin1String("network/proxyPort"), 8080, 1, 65535};
// Empty: the program's own.
inline constexpr TextSetting userAgent{QLatin1String("network/userAgent"), {}};
inline constexpr BoundedSetting<milliseconds> silence{QLatin1String("network/silence"), Timeouts{}.silence,
                                                      1s, 1h};
inline constexpr BoundedSetting<milliseconds> connectTime{QLatin1String("network/connectTime"),
                                                          Timeouts{}.connect, 1s, 1h};
inline constexpr Setting<RetryChoice> retryChoice{QLatin1String("network/retryChoice"),
                                                  RetryChoice::Exponential};
inline constexpr BoundedSetting<int> retries{QLatin1String("network/retries"), 5, 0, 1000};
inline constexpr BoundedSetting<milliseconds> firstWait{QLatin1String("network/firstWait"), 500ms, 0s, 1h};
inline constexpr BoundedSetting<milliseconds> longestWait{QLatin1String("network/longestWait"), 30s, 0s, 24h};

inline constexpr Setting<SpaceReservation> space{QLatin1String("advanced/space"), SpaceReservation::Reserve};
inline constexpr BoundedSetting<qint64> memory{QLatin1String("advanced/memory"), 64LL << 20, 1LL << 20,
                                               16LL << 30};
inline constexpr BoundedSetting<qint64> chunkSize{QLatin1String("advanced/chunkSize"), 256LL << 10,
                                                  request_bounds::chunkSize.least,
                                                  request_bounds::chunkSize.most};

} // namespace setting

} // namespace tributary
