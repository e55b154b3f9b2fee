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

ExitCode graver(ExitCode one, ExitCode other)
{
    return gravityOf(other) > gravityOf(one) ? other : one;
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
    exitCode = graver(exitCode, exitCodeFor(kind));
}

void Tally::add(const Tally& other)
{
    total += other.total;
    completed += other.completed;
    failed += other.failed;
    skipped += other.skipped;
    bytes += other.bytes;
    exitCode = graver(exitCode, other.exitCode);
}

} // namespace tributary::cli
