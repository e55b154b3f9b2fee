#pragma once

#include "app/cli/options/option_table.h"

namespace tributary::cli {

// Made from the option table; no line is wider than 80 columns.
QString helpText(Command topic);
QString versionText();

} // namespace tributary::cli
