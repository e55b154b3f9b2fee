#pragma once

#include "core/values/queue/store_report.h"
#include "ui/failures/notice.h"

#include <optional>

namespace tributary {

// The notice for a person about the store; nullopt where all is well.
std::optional<Notice> noticeOf(const StoreOutcome& outcome);
// Why what is added now is forgotten at the end; empty where it is kept.
QString whyForgotten(const StoreOutcome& outcome);
Notice noticeOfUnwritable(const DownloadError& error);

} // namespace tributary
