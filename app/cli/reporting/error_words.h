#pragma once

#include "core/values/download/download_error.h"
#include "core/values/inputs/flaw.h"
#include "words/worded.h"

#include <QUrl>

namespace tributary::cli {

// The folders of a download that writes to two, so that the advice names the option of the one that failed.
struct WrittenFolders
{
    QString target; // empty: all of it is in the other one
    QString temp;   // empty: there is none

    friend bool operator==(const WrittenFolders&, const WrittenFolders&) = default;
};

// A failure in words: what happened, to what, and what to do next.
QString errorWords(const DownloadError& error, const QUrl& url, Reader reader,
                   const WrittenFolders& folders = {});
// Whether those words say to run the same command again, now or later. The next run then has to know what
// this one finished.
bool advisesAnotherRun(const DownloadError& error);
// Whether a file that was there before, and stays, has another checksum than the one that was given.
bool isOfFileThere(const DownloadError& error);
// Says in a sentence what is wrong with a line of a link list.
QString lineErrorWords(const Flaw& flaw, Reader reader);

} // namespace tributary::cli
