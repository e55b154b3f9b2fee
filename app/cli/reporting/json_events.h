#pragma once

#include "app/cli/reporting/bench_figures.h"
#include "app/cli/reporting/reporter.h"

#include <QJsonObject>

namespace tributary::cli {

// The fields of each event beside event, id, url and time; their names are a contract with scripts.
QJsonObject probedFields(const ProbeReport& report);
QJsonObject progressFields(const DownloadSnapshot& snapshot);
QJsonObject retryFields(const RetryNotice& notice);
QJsonObject completedFields(const DownloadResult& result);
QJsonObject failedFields(const Subject& subject, const FailureNotice& notice);
QJsonObject summaryFields(const Tally& tally, std::chrono::milliseconds duration);
QJsonObject passFields(const PassResult& pass);
QJsonObject benchmarkFields(const BenchFigures& figures);

// The whole line of an event. What is about no download in particular has no number: its id and url are null.
QByteArray eventLine(const QString& event, const Subject& subject, QJsonObject fields, const QDateTime& time);
// A line about a download in the window's list, with its number in that list.
QByteArray listedLine(const DownloadSnapshot& download, const QDateTime& time);

} // namespace tributary::cli
