#pragma once

#include "app/cli/options/argument_reader.h"
#include "app/handover/handover.h"
#include "core/values/download/download_request.h"

namespace tributary::cli {

// Makes the question that `add` puts to the window: the requests that `get` would make of the same arguments,
// or plain links where a person gave nothing else. The error names the argument that is no link.
std::expected<Handover, QString> handoverFor(const Invocation& invocation);

// The question for the entries of a list, without any.
Handover listQuestionFor(const Invocation& invocation);
// Describes an entry for the window, with the cookies and logins that `get` would send for it. Fails where a
// wish can't say all that the entry says.
std::expected<WishedLink, QString> wishFor(const Options& options, const DownloadRequest& request);
bool saysMoreThanItsLink(const WishedLink& wish);

} // namespace tributary::cli
