#pragma once

#include "ui/list/rows/download_tally.h"

#include <QString>

namespace tributary {

// "3 active · 5 waiting", or that nothing is running.
QString countsText(const DownloadTally& tally);
// The same after the total speed, while anything is active.
QString tallyText(const DownloadTally& tally);

} // namespace tributary
