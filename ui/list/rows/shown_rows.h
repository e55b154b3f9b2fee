#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/download_state.h"

#include <QList>

namespace tributary {

class DownloadFilter;

// The downloads that the filter shows, of those in the wanted states, in the order shown.
QList<DownloadId> shownIds(const DownloadFilter& rows, bool (*wanted)(DownloadState));
bool isAnyShown(const DownloadFilter& rows, bool (*wanted)(DownloadState));

} // namespace tributary
