#pragma once

#include "app/cli/options/argument_reader.h"
#include "app/handover/handover.h"

namespace tributary::cli {

// Makes the question that `add` puts to the window: the requests that `get` would make of the same arguments,
// or plain links where a person gave nothing else. The error names the argument that is no link.
std::expected<Handover, QString> handoverFor(const Invocation& invocation);

} // namespace tributary::cli
