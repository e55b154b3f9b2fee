#pragma once

#include "core/values/download_id.h"

#include <QDateTime>
#include <QString>

namespace tributary {

// One line of a download's history: a name that stays the same for ever ("finished", "linkReplaced"), and
// what there is to say to it.
struct LogEvent
{
    DownloadId download;
    QDateTime at;
    QString name;
    QString detail;

    friend bool operator==(const LogEvent&, const LogEvent&) = default;
};

// More of one download, and older ones, are forgotten.
constexpr int mostEventsOfOneDownload = 200;
constexpr std::chrono::hours logEventLife{90 * 24};

} // namespace tributary
