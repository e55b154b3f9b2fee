#pragma once

#include "core/values/queue/store_report.h"
#include "ui/failures/notice.h"

#include <optional>

namespace tributary {

// What a person has to know of the store; nothing where all is well.
std::optional<Notice> noticeOf(const StoreOutcome& outcome);
Notice noticeOfUnwritable(const DownloadError& error);

} // namespace tributary
