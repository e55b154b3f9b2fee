#pragma once

#include "core/values/download/download_error.h"
#include "words/worded.h"

namespace tributary {

// The failure in words, short enough for a row of the list: "Not found (404)".
QString errorText(const DownloadError& error);
// The same without the status, for window and terminal.
QString happenedText(const DownloadError& error, Reader reader);
// Whether the number of the answer belongs into the words; that of a success would only confuse.
bool isToldOf(int httpStatus);
// A sentence on what a person at the window can do about it; empty where there is nothing to do.
QString adviceFor(const DownloadError& error);
// The failure as one line, and its detail as another where that says more.
QString errorLines(const DownloadError& error);
// The detail of the failure; empty where the other words say as much.
QString detailText(const DownloadError& error, Reader reader = Reader::Person);

} // namespace tributary
