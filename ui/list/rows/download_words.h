#pragma once

#include "core/values/download/download_snapshot.h"
#include "words/state_text.h"

#include <QString>

#include <functional>

namespace tributary {

// The name a row goes by: the file's, else the link's last segment, else the host.
QString nameText(const DownloadSnapshot& download);
// Whether a fault has paused the download, such as a full disk, and no person.
bool isPausedByFault(const DownloadSnapshot& download);
// Whether the file of a finished download was looked for in vain.
bool isFileMissing(const DownloadSnapshot& download);
// Makes the download one whose file was looked for in vain. The queue tells of no such thing, so only the
// window's list has it.
DownloadSnapshot withoutItsFile(DownloadSnapshot download);
// The state with what a person should know of it: "Paused · starts over".
QString stateText(const DownloadSnapshot& download);

// The percentage of the transfer, or of the step that the state names; never 100 before it is whole, and
// nullopt for a download whose bytes are gone.
std::optional<int> percentOf(const DownloadSnapshot& download);
QString percentText(int percent);

// The text of the Progress column: "62%", "Paused · 14%", "Not found (404)".
QString progressText(const DownloadSnapshot& download);
// The progress without words: a percentage, or bytes where nobody knows of how many; else nothing.
QString figureText(const DownloadSnapshot& download);
// The state alone, where a line below says why, or when it goes on.
QString briefText(const DownloadSnapshot& download);
// The words in place of a bar in rows of two lines: why a download failed or was paused by a fault, else the
// state alone.
QString inPlaceOfBar(const DownloadSnapshot& download);
// Whether there is anything to draw of its progress; else words stand in place of the bar.
bool hasBar(const DownloadSnapshot& download);
// What stands beside a bar where there is no second line: the figure, and of the state what fits beside it.
QString figureAndState(const DownloadSnapshot& download, const std::function<bool(const QString&)>& fits);
// The columns of the list that tell something already.
struct ToldByColumns
{
    bool progress = true;
    bool timeLeft = false;
};
// The small line under the name: what the bar, or the words in its place, doesn't say of the state; the host,
// and the time left where no column has it. Without the column of the bar the state and how far it is.
QString besideName(const DownloadSnapshot& download, ToldByColumns told = {});
// The words of a screen reader for the row: "name, state, percent".
QString spokenText(const DownloadSnapshot& download);
// The state in it, with the reason why a download does not go on.
QString spokenState(const DownloadSnapshot& download);
// Size, speed, time left and host, for a screen reader to read after the row.
QString spokenFigures(const DownloadSnapshot& download);

// The folder of the download's file, as the system writes it.
QString folderText(const DownloadSnapshot& download);
// Empty for the normal priority, which most have.
QString priorityText(Priority priority);
// Names the kind of checksum that a finished download was compared with; empty where the list does not know.
QString checkText(CheckedBy checkedBy);
QString speedCellText(const DownloadSnapshot& download);
QString timeLeftText(const DownloadSnapshot& download);
// The time for today, else the day; now comes from outside so that this can be tested at any hour.
QString addedText(const QDateTime& added, const QDateTime& now);

} // namespace tributary
