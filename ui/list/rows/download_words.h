#pragma once

#include "core/values/download/download_snapshot.h"

#include <QString>

namespace tributary {

// The name a row goes by: the file's, else the link's last segment, else the host.
QString nameText(const DownloadSnapshot& download);
QString stateText(DownloadState state);

// How far the transfer is, or the step that the state names; never 100 before it is whole, and nothing of
// what was cancelled: that is gone.
std::optional<int> percentOf(const DownloadSnapshot& download);
QString percentText(int percent);

// What stands in the Progress column: "62 %", "Paused · 14 %", "Not found (404)".
QString progressText(const DownloadSnapshot& download);
// What a screen reader says for the row: "name, state, percent".
QString spokenText(const DownloadSnapshot& download);

QString speedCellText(const DownloadSnapshot& download);
QString timeLeftText(const DownloadSnapshot& download);
// The time for today, else the day; now comes from outside so that this can be tested at any hour.
QString addedText(const QDateTime& added, const QDateTime& now);

} // namespace tributary
