#pragma once

#include "core/values/download/download_snapshot.h"

#include <optional>

namespace tributary::cli {

// How far the step that a download is in has come: the transfer, putting parts together, or verifying.
struct StepProgress
{
    qint64 done = 0;
    std::optional<qint64> whole;

    // Rounded down, so that 100 means all of it.
    std::optional<double> percent() const;
};

StepProgress stepOf(const DownloadSnapshot& snapshot);

// A name to show: the file's, else what the URL ends in.
QString shownName(const DownloadSnapshot& snapshot);

} // namespace tributary::cli
