#pragma once

#include "app/cli/options/argument_reader.h"
#include "app/remote/remote_order.h"

namespace tributary::cli {

// Reads the order for the window out of the command line. The error names what makes no sense.
std::expected<RemoteOrder, UsageError> windowOrderFrom(const Invocation& invocation);

} // namespace tributary::cli
