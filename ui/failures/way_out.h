#pragma once

#include <QtGlobal>

namespace tributary {

// What a person may choose when the program is to quit while something runs.
enum class WayOut : quint8 { KeepInTray, PauseAndQuit, AbortDownloads };

} // namespace tributary
