#pragma once

#include "core/values/download/download_id.h"

#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <chrono>

namespace tributary {

// One line of a download's history: a name that never changes ("finished", "linkReplaced"), and the details
// that belong to it.
struct DownloadEvent
{
    DownloadId download;
    QDateTime at;
    QString name;
    QString detail;

    friend bool operator==(const DownloadEvent&, const DownloadEvent&) = default;
};

namespace event_names {

inline constexpr QLatin1String started("started");
inline constexpr QLatin1String paused("paused");
inline constexpr QLatin1String retrying("retrying"); // after a failure that the detail names
inline constexpr QLatin1String finished("finished");
inline constexpr QLatin1String skipped("skipped");
inline constexpr QLatin1String failed("failed");
inline constexpr QLatin1String cancelled("cancelled");
inline constexpr QLatin1String linkReplaced("linkReplaced");
inline constexpr QLatin1String
    changed("changed"); // a person edited it; the detail has names (download_terms.h)
// How a finished file was downloaded, for programs to read (finished_run.h).
inline constexpr QLatin1String facts("facts");
// A finding, and how it was mended, in the engine's own words.
inline constexpr QLatin1String note("note");

} // namespace event_names

// More of one download, and older ones, are forgotten; but not the facts of its file.
constexpr int mostEventsOfOneDownload = 200;
constexpr std::chrono::hours downloadEventLife{90 * 24};

} // namespace tributary
