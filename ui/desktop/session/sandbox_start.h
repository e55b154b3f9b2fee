#pragma once

#include "ui/desktop/session/start_entry.h"

#include <memory>

namespace tributary {

// The entry of a program in a sandbox, whose note lies in that folder; null where no desktop can be asked.
std::unique_ptr<StartEntry> sandboxStart(const QString& folder);

} // namespace tributary
