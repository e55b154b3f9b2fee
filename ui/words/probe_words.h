#pragma once

#include "core/values/download/download_report.h"

namespace tributary {

// The type of the file as the system calls it in the person's language, "PDF document" or "Raw CD image", by
// its name where the server tells nothing; empty for one that nobody knows.
QString typeText(const ProbeReport& report);
// What the server offers, in a line: "3.7 GiB · PDF document · can be resumed".
QString probeText(const ProbeReport& report);
// The beginning of that line, for a list that is to be opened: "1.2 KiB · Metalink file".
QString sizeAndTypeText(const ProbeReport& report);
// True where a page comes although a person wants a file from that link under that name. An empty name stands
// for the server's.
bool isPageForFile(const ProbeReport& report, const QUrl& link, const QString& wantedName);
QString pageText();
// The offer for a download from that link under that name. Where a page comes for a file, nothing else about
// it counts.
QString probeText(const ProbeReport& report, const QUrl& link, const QString& wantedName);

} // namespace tributary
