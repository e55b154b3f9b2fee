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

// The part of a request that goes over to the window. The folder is that of the whole question.
WishedLink wishOf(const DownloadRequest& request);
// True where the window would make the same request of the wish, but for members that its settings decide. A
// request that a wish can't carry whole, such as one with a cookie of bytes that no text has, must be refused
// by name.
bool saysAllOf(const WishedLink& wish, const DownloadRequest& request);
// The wishes as requests, by the rules for links, headers and digests that hold at every door; nothing where
// one of them doesn't keep to those. Of all or none, a link that comes twice is one download; of wishes that
// are each for itself, all stay in their places.
std::optional<WishedDownloads> wishedDownloads(const Handover& handover);

} // namespace tributary
