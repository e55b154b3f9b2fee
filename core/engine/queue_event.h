#pragma once

#include "core/engine/job_event.h"

#include <QList>

#include <functional>
#include <variant>

namespace tributary {

struct DownloadAdded
{
    DownloadSnapshot snapshot;
};

struct DownloadRemoved
{
    DownloadId id;
};

struct SnapshotBatch
{
    QList<DownloadSnapshot> changed;
};

// Something that one download told, other than a snapshot.
struct DownloadTold
{
    DownloadId id;
    JobEvent event;
};

using QueueEvent = std::variant<DownloadAdded, DownloadRemoved, SnapshotBatch, DownloadTold>;
using QueueListener = std::function<void(QueueEvent)>;

} // namespace tributary
