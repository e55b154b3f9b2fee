#pragma once

#include "app/cli/options/argument_reader.h"

namespace tributary::cli {

// Whether what was read one by one makes sense together.
std::expected<void, UsageError> checkTogether(const Invocation& invocation);

} // namespace tributary::cli
