#pragma once

#include <QtGlobal>

namespace tributary {

// Synced survives a loss of power, Written survives the end of this process.
enum class Durability : quint8 { Synced, Written };

} // namespace tributary
