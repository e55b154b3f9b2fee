#pragma once

#include "app/cli/terminal/terminal_look.h"
#include "core/values/download/download_snapshot.h"

#include <QStringList>

#include <optional>

namespace tributary::cli {

// A row for each download: its number, state, percentage, size, speed, time left and name, in columns that
// stand below each other. No row is wider than these columns; without them no name is cut.
QStringList listRows(const QList<DownloadSnapshot>& downloads, std::optional<int> columns,
                     QStringView ellipsis);

} // namespace tributary::cli
