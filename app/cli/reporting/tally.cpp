#include "app/cli/reporting/tally.h"

namespace tributary::cli {

namespace {

int gravityOf(ExitCode code)
{
    switch (code) {
    case ExitCode::ChecksumMismatch: return 3;
    case ExitCode::NotWritable: return 2;
    case ExitCode::Failed: return 1;
    default: return 0;
    }
}

} // namespace

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ChecksumMismatch: return ExitCode::ChecksumMismatch;
    case ErrorKind::NoSpace:
    case ErrorKind::NoPermission: return ExitCode::NotWritable;
    default: return ExitCode::Failed;
    }
}

void Tally::countFailure(ErrorKind kind)
{
    ++failed;
    const ExitCode code = exitCodeFor(kind);
    if (gravityOf(code) > gravityOf(exitCode))
        exitCode = code;
}

} // namespace tributary::cli
