#pragma once

#include "core/values/download/download_error.h"

namespace tributary::cli {

// The exit codes that scripts rely on.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    ChecksumMismatch = 3,
    NotWritable = 4,
    Interrupted = 130
};

ExitCode exitCodeFor(ErrorKind kind);

// Counts how the downloads of one command ended, and knows how fast those that run are together.
struct Tally
{
    int total = 0;
    int completed = 0;
    int failed = 0;
    int skipped = 0;
    qint64 bytes = 0;
    // The gravest so far: a wrong checksum before a disk that can't be written before any other failure.
    ExitCode exitCode = ExitCode::Done;
    qint64 bytesPerSecond = 0;

    void countFailure(ErrorKind kind);
    void add(const Tally& other);
    int settled() const { return completed + failed + skipped; }
    bool isOver() const { return settled() >= total; }

    friend bool operator==(const Tally&, const Tally&) = default;
};

} // namespace tributary::cli
