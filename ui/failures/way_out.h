#pragma once

#include <QtGlobal>

namespace tributary {

// The choices of a person when the program is to quit while something runs.
enum class WayOut : quint8 { KeepInTray, PauseAndQuit, AbortDownloads };

} // namespace tributary
