#pragma once

#include "app/cli/options/argument_reader.h"

namespace tributary::cli {

// Whether options that are each valid also make sense together.
std::expected<void, UsageError> checkTogether(const Invocation& invocation);

} // namespace tributary::cli
