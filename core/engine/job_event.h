#pragma once

#include "core/values/download_report.h"
#include "core/values/download_snapshot.h"

#include <functional>
#include <variant>

namespace tributary {

struct SkippedFile
{
    QString path;
};

struct LogLine
{
    QString text;
};

// Everything that a running download tells, in order.
using JobEvent = std::variant<DownloadSnapshot, ProbeReport, RetryNotice, DownloadResult, SkippedFile,
                              FailureNotice, LogLine>;
using JobListener = std::function<void(JobEvent)>;

} // namespace tributary
