#pragma once

#include "app/handover/handover.h"
#include "core/values/download/download_request.h"

namespace tributary {

// `WishedDownloads` holds the downloads that a person described to the terminal, once the window has judged
// them by its own rules.
struct WishedDownloads
{
    QList<DownloadRequest> requests;          // without a folder where the window's usual one is meant
    std::optional<ConflictPolicy> onConflict; // of all; nothing: the window's
};

// The part of a request that goes over to the window.
WishedLink wishOf(const DownloadRequest& request);
// The wishes as requests, by the rules for links, headers and digests that hold at every door; nothing where
// one of them doesn't keep to those. A link that comes twice is one download.
std::optional<WishedDownloads> wishedDownloads(const Handover& handover);

} // namespace tributary
