#pragma once

#include "ui/desktop/session/start_entry.h"

#include <memory>

namespace tributary {

// The system's own entry for that program; null where this system has none.
std::unique_ptr<StartEntry> sessionStartOf(const QString& program);

} // namespace tributary
