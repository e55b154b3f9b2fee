#pragma once

#include "core/http/exchange/ranged_request.h"
#include "core/http/headers/response_head.h"
#include "core/values/download/download_report.h"

namespace tributary {

// A request and the head of its answer as a line of the log, which quotes nothing that is secret in the link.
QString exchangeLine(const Inquiry& question, const ResponseHead& head);
// The kind of log line that exchangeLine() makes for that answer.
LogKind kindOfExchange(const ResponseHead& head);

} // namespace tributary
