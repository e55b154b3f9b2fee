#pragma once

#include <QString>

#include <optional>

namespace tributary::cli {

// Asks on the terminal without echo; nothing when there is no terminal.
std::optional<QString> askPassword(const QString& question);

} // namespace tributary::cli
