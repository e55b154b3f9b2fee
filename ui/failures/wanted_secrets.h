#pragma once

#include "core/values/download/download_snapshot.h"
#include "core/values/network/secret.h"

namespace tributary {

// A server asks for a name and a password.
bool isTurnedAway(const DownloadSnapshot& download);
bool isTurnedAwayWithALogin(const DownloadSnapshot& download);
bool isTurnedAwayByProxy(const DownloadSnapshot& download);

// Whether the download waits for a login, or for secrets that the list doesn't keep. That needs no failure: a
// restart stops a download that lacks them.
bool isHeldUp(const DownloadSnapshot& download);

// The secrets that a download which is held up is to be given. A link that was forbidden may only have wanted
// a name.
Secrets secretsFor(const DownloadSnapshot& download);

} // namespace tributary
