#pragma once

#include "core/values/queue/settings_table.h"

namespace tributary {

enum class Theme : quint8 { System, Light, Dark };
template<>
inline constexpr auto choiceNames<Theme> =
    std::array{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};
// The computer does this once all downloads are done.
enum class AfterFinishing : quint8 { Nothing, Quit, Sleep, ShutDown, RunProgram };
template<>
inline constexpr auto choiceNames<AfterFinishing> =
    std::array{QLatin1String("nothing"), QLatin1String("quit"), QLatin1String("sleep"),
               QLatin1String("shutDown"), QLatin1String("runProgram")};

// The settings of the window: what it looks like, what it does by itself, and what it says of downloads.
namespace setting {

inline constexpr Setting<Theme> theme{QLatin1String("program/theme"), Theme::System};
// The language of the program, as "de"; empty: the system's.
inline constexpr TextSetting language{QLatin1String("program/language"), {}};
inline constexpr Setting<bool> staysInTray{QLatin1String("program/staysInTray"), true};
// The person knows that a closed window means running on in the tray.
inline constexpr Setting<bool> knowsTray{QLatin1String("program/knowsTray"), false};
inline constexpr Setting<bool> watchesClipboard{QLatin1String("program/watchesClipboard"), false};

// Files go to the folder of their category, inside the one that is asked for.
inline constexpr Setting<bool> filesByType{QLatin1String("downloads/filesByType"), false};

inline constexpr Setting<AfterFinishing> afterFinishing{QLatin1String("downloads/afterFinishing"),
                                                        AfterFinishing::Nothing};
// The program that is run then, and its arguments, one on a line.
inline constexpr TextSetting programToRun{QLatin1String("downloads/programToRun"), {}};
inline constexpr TextSetting programArguments{QLatin1String("downloads/programArguments"), {}};
inline constexpr Setting<bool> keepsAwake{QLatin1String("downloads/keepsAwake"), true};

inline constexpr Setting<bool> tellsFinished{QLatin1String("notifications/finished"), true};
inline constexpr Setting<bool> tellsFailed{QLatin1String("notifications/failed"), true};
inline constexpr Setting<bool> tellsAllDone{QLatin1String("notifications/allDone"), true};

} // namespace setting

} // namespace tributary
