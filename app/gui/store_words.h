#pragma once

#include "core/values/queue/store_report.h"
#include "ui/failures/notice.h"

#include <optional>

namespace tributary {

// The notice for a person about the store; nullopt where all is well.
std::optional<Notice> noticeOf(const StoreOutcome& outcome);
Notice noticeOfUnwritable(const DownloadError& error);

} // namespace tributary
