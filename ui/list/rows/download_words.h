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
// How far it is, without words: a percentage, or bytes where nobody knows of how many; else nothing.
QString figureText(const DownloadSnapshot& download);
// What stands quietly under the name: what the bar doesn't say of the state, the host, and the time left.
QString besideName(const DownloadSnapshot& download);
// What a screen reader says for the row: "name, state, percent".
QString spokenText(const DownloadSnapshot& download);

// Where its file is, as the system writes it.
QString folderText(const DownloadSnapshot& download);
// Nothing for a normal one, as most are.
QString priorityText(Priority priority);
QString speedCellText(const DownloadSnapshot& download);
QString timeLeftText(const DownloadSnapshot& download);
// The time for today, else the day; now comes from outside so that this can be tested at any hour.
QString addedText(const QDateTime& added, const QDateTime& now);

} // namespace tributary
