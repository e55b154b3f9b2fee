#pragma once

#include "ui/list/rows/download_tally.h"

#include <QString>

namespace tributary {

// "3 active · 5 waiting", or that nothing is running.
QString countsText(const DownloadTally& tally);

// The total speed alone; empty while nothing is active.
QString totalSpeedText(const DownloadTally& tally);

// What keeps all downloads that wait from running.
enum class Standstill : quint8 { None, Schedule, Network };

// The counts after the total speed, while anything is active; else what keeps everything from running, where
// something does, and for the schedule until when, as words, if that is known.
QString tallyText(const DownloadTally& tally, Standstill standstill = Standstill::None,
                  const QString& until = {});

} // namespace tributary
