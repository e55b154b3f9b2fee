#pragma once

#include <QtGlobal>

#include <optional>

namespace tributary {

// What this process holds of the machine's memory; nullopt where the system does not tell.
std::optional<qint64> memoryInUse();

} // namespace tributary
