#pragma once

#include "core/values/download/download_request.h"

namespace tributary {

// Reduces what a person gave for the download's own link to what may go to this address: all of it to the
// same scheme, host and port; elsewhere no login but one that names the host, no cookies but those of the
// jar, which go by their own rules, no headers of the person's, no client certificate, and of the referer its
// site alone. Mirrors have their own logins, and the way there is the same.
DownloadRequest givenFor(DownloadRequest request, const QUrl& address);

} // namespace tributary
