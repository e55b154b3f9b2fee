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

// All bytes are here and right; what is left is waiting for the disk, beside which the next download may run.
struct TransferEnded
{
};

// The last word of a run: its files are closed and all that it saves is saved.
struct RunEnded
{
};

// Everything that a running download tells, in order.
using JobEvent = std::variant<DownloadSnapshot, ProbeReport, RetryNotice, DownloadResult, SkippedFile,
                              FailureNotice, LogLine, TransferEnded, RunEnded>;
using JobListener = std::function<void(JobEvent)>;

} // namespace tributary
