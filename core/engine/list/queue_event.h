#pragma once

#include "core/engine/shared/job_event.h"
#include "core/values/naming/category.h"
#include "core/values/queue/queue_totals.h"
#include "core/values/queue/store_report.h"

#include <QList>

#include <functional>
#include <variant>

namespace tributary {

struct DownloadsAdded
{
    QList<DownloadSnapshot> downloads;
};

struct DownloadsRemoved
{
    QList<DownloadId> ids;
};

struct TotalsChanged
{
    QueueTotals totals;
};

struct SnapshotBatch
{
    QList<DownloadSnapshot> changed;
};

// The downloads that were in the list when the program ended, in its order.
struct ListRestored
{
    QList<DownloadSnapshot> downloads;
};

struct CategoriesChanged
{
    QList<Category> categories;
};

// How opening the store went, or rescuing it later.
struct StoreReported
{
    StoreOutcome outcome;
};

// A change could not be written. The write is tried again, and the error is told once until a write succeeds.
struct StoreUnwritable
{
    DownloadError error;
};

// Something that one download told, other than a snapshot.
struct DownloadTold
{
    DownloadId id;
    JobEvent event;
};

using QueueEvent = std::variant<DownloadsAdded, DownloadsRemoved, SnapshotBatch, TotalsChanged, DownloadTold,
                                ListRestored, StoreReported, StoreUnwritable, CategoriesChanged>;
using QueueListener = std::function<void(QueueEvent)>;

} // namespace tributary
