#pragma once

#include "app/cli/options/option_table.h"
#include "words/worded.h"

namespace tributary::cli {

// Made from the option table; no line is wider than 80 columns.
QString helpText(Command topic, Reader reader);
QString versionText();

} // namespace tributary::cli
