#pragma once

#include "core/values/download/download_event.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_snapshot.h"

#include <QString>

namespace tributary {

// Events of a download as lines of its log.
QString answerText(const ProbeReport& report);
QString retryText(const RetryNotice& notice);
QString resultText(const DownloadResult& result);
QString skippedText(const QString& path);
QString failureText(const FailureNotice& notice);
QString manyRequestsText();
// The state that a download has passed into, with the reason for a pause that no person asked for.
QString passedText(const DownloadSnapshot& download);
// Says which terms a person has changed. Takes the names that namesOf(DownloadChange) gives.
QString changeText(const QStringList& names);
// The words for an event that the list remembers from an earlier run of the program.
QString rememberedText(const DownloadEvent& event);

} // namespace tributary
